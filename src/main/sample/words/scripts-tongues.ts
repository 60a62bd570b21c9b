import type { Script } from './scripts.ts';

/** Conversations in the other person's own tongue, which the owner answers in it or in English. */
export const TONGUES: Readonly<Record<string, readonly Script[]>> = {
  german: [
    {
      starts: 'them',
      turns: [
        'Bist du im {month} wieder in Leipzig? / Ich habe heute an dich gedacht: {book} liegt im Schaufenster. / Kurze Frage zu {project}, wenn du Zeit hast.',
        'Ja! Kaffee am Mittwoch? / Wie schön. Kauf es, du wirst es mögen. / Immer. Schieß los.',
        'Gern, um {time} am Bahnhof. / Schon passiert. Seite 40 und ich bin verliebt. / Wie habt ihr die Leute gefunden?',
        'Abgemacht. / Das freut mich sehr. / Mit Kuchen und Geduld. Ich schicke dir unsere Liste.',
      ],
    },
  ],
  spanish: [
    {
      starts: 'them',
      turns: [
        '¿Qué tal todo por {yourCompany}? / ¡Enhorabuena por {project}! / ¿Vienes a Valencia en {month}?',
        'Muy bien, con mucho trabajo. ¿Y tú? / ¡Gracias! Todavía no me lo creo. / Ojalá. ¿Me guardas un sitio?',
        'Igual que siempre, pero con menos sueño. / Te lo mereces de verdad. / Siempre hay sitio para ti.',
        'Un café pronto, por favor. / Un abrazo fuerte. / Entonces compro el billete.',
      ],
    },
  ],
  portuguese: [
    {
      starts: 'them',
      turns: [
        'Que saudades das nossas conversas! Como vai o projeto? / Vais estar em Lisboa em {month}? / Obrigado pelo livro, já vou a meio.',
        'Vai andando. Conto tudo ao vivo. / Sim, na segunda semana. Jantar? / Que bom! A melhor parte vem agora.',
        'Então marca já um dia. / Claro, eu escolho o sítio. / Não me estragues o final.',
        'Combinado. / Perfeito. / Prometo.',
      ],
    },
  ],
  french: [
    {
      starts: 'them',
      turns: [
        'Tu passes par Lyon en {month} ? / J’ai parlé de ton travail à mon équipe, ils veulent te rencontrer. / Merci encore pour hier soir.',
        'Oui, le mardi. On déjeune ? / Avec plaisir, quand vous voulez. / Merci à toi, c’était délicieux.',
        'Parfait, je réserve. / Je te propose une date demain. / La prochaine fois, chez moi.',
        'À très vite. / Super. / Volontiers.',
      ],
    },
  ],
  italian: [
    {
      starts: 'them',
      turns: [
        'Ciao! Sei ancora dei nostri per {month}? / Ho finito il libro che mi hai regalato. / Come sta andando la ricerca?',
        'Certo, non vedo l’ora. / E allora? Ti è piaciuto? / Piano piano, ma bene.',
        'Ti mando il programma. / Moltissimo, soprattutto il finale. / Raccontami tutto davanti a una pizza.',
        'Grazie! / Lo sapevo. / Molto volentieri.',
      ],
    },
  ],
  ukrainian: [
    {
      starts: 'them',
      turns: [
        'Привіт! Як ти? Давно не чулися. / Дякую, що познайомила мене з командою. / Чи будеш на конференції цього року?',
        'Hi! All well here. How are you all? / You are welcome, they are lucky to have you. / I hope so. Will you?',
        'Тримаємось. Робота рятує. / Вони чудові. / Так, якщо дістану квиток.',
        'I think of you often. Write whenever you like. / So are you. / Then I will see you there.',
      ],
    },
  ],
  arabic: [
    {
      starts: 'them',
      turns: [
        'السلام عليكم، كيف الحال؟ هل وصلتك الصور؟ / شكراً على المحاضرة، كانت رائعة. / هل تعرف من يهتم بالخرائط القديمة؟',
        'Wa alaikum as-salam! Yes, they are beautiful. / Thank you for saying so. / I do! Let me ask.',
        'سعيد جداً بذلك. نلتقي قريباً إن شاء الله. / أتمنى أن نعمل معاً يوماً ما. / جزيل الشكر.',
        'Soon, I hope. / I would like that. / Any time.',
      ],
    },
  ],
  japanese: [
    {
      starts: 'them',
      turns: [
        'お久しぶりです。お元気ですか。 / 先日はありがとうございました。とても勉強になりました。 / 来月、京都に来られますか。',
        'So good to hear from you! I am well, and you? / Thank you for coming all that way. / I am trying to. Where should I stay?',
        '元気です。また一緒に駅を歩きましょう。 / 資料を送っていただけますか。 / うちの近くに良い宿があります。',
        'Yes! I miss our station walks. / Of course, tonight. / Perfect, thank you.',
      ],
    },
  ],
  chinese: [
    {
      starts: 'them',
      turns: [
        '你好！最近怎么样？ / 谢谢你上次的建议，我们已经开始试了。 / 你们还在找人吗？我有个朋友很合适。',
        'Doing well! A bit too busy. And you? / I am so curious how it goes. / Yes! Please introduce us.',
        '我也很忙，不过很开心。 / 结果比想象的好。 / 好的，我让他联系你。',
        'Happy is the main thing. / Tell me everything. / Thank you, that is kind.',
      ],
    },
  ],
  turkish: [
    {
      starts: 'them',
      turns: [
        'Merhaba! Nasılsın, işler nasıl? / Kitap için çok teşekkürler. / İstanbul’a yolun düşerse haber ver.',
        'Merhaba! All good, only cold. / I am glad it arrived. / I will. Is the tea still as strong?',
        'Burada da öyle. / Bir gecede bitirdim. / Daha da koyu.',
        'Spring will help. / Then I send you the next one. / Then I am on my way.',
      ],
    },
  ],
};
