/** Names of a tongue that is not written in Latin letters: each as `native/Latin`. */
export interface ScriptNamePool {
  readonly tongue: string;
  readonly weight: number;
  readonly given: string;
  readonly family: string;
}

export const SCRIPT_NAMES: readonly ScriptNamePool[] = [
  {
    tongue: 'ukrainian',
    weight: 4,
    given:
      'Олена/Olena Тарас/Taras Ірина/Iryna Богдан/Bohdan Соломія/Solomiia Максим/Maksym Дарина/Daryna Юрій/Yurii Зоряна/Zoriana Остап/Ostap Лариса/Larysa Назар/Nazar',
    family:
      'Кравець/Kravets Шевчук/Shevchuk Бондаренко/Bondarenko Мельник/Melnyk Гончар/Honchar Лисенко/Lysenko Савчук/Savchuk Ткаченко/Tkachenko Верховинець/Verkhovynets Яремчук/Yaremchuk Коваль/Koval Дорошенко/Doroshenko',
  },
  {
    tongue: 'greek',
    weight: 2,
    given:
      'Ελένη/Eleni Νίκος/Nikos Δήμητρα/Dimitra Γιώργος/Giorgos Ιωάννα/Ioanna Στέλιος/Stelios Κατερίνα/Katerina Μιχάλης/Michalis',
    family:
      'Βασιλείου/Vasileiou Γεωργίου/Georgiou Ιωάννου/Ioannou Σταύρου/Stavrou Δημητρίου/Dimitriou Αθανασίου/Athanasiou Μακρή/Makri Οικονόμου/Oikonomou',
  },
  {
    tongue: 'arabic',
    weight: 5,
    given:
      'ليلى/Layla عمر/Omar نور/Nour يوسف/Youssef سلمى/Salma كريم/Karim هدى/Huda طارق/Tariq رنا/Rana سامي/Sami دانة/Dana فارس/Faris',
    family:
      'الحداد/Al-Haddad منصور/Mansour الخطيب/Al-Khatib نصار/Nassar بركات/Barakat قاسم/Qasim حمدان/Hamdan السيد/El-Sayed زيدان/Zeidan الفاسي/El-Fassi شاهين/Shaheen عواد/Awwad',
  },
  {
    tongue: 'persian',
    weight: 2,
    given: 'شیرین/Shirin کاوه/Kaveh مریم/Maryam بهرام/Bahram پریسا/Parisa آرش/Arash نگین/Negin سیاوش/Siavash',
    family:
      'رستمی/Rostami جهانگیری/Jahangiri تهرانی/Tehrani کاظمی/Kazemi مرادی/Moradi صادقی/Sadeghi نیکنام/Niknam بهادری/Bahadori',
  },
  {
    tongue: 'hebrew',
    weight: 2,
    given: 'נועה/Noa איתן/Eitan תמר/Tamar יונתן/Yonatan מיכל/Michal אורי/Uri שירה/Shira גלעד/Gilad',
    family: 'ברנע/Barnea שקד/Shaked לוין/Levin אלמוג/Almog הרצוג/Herzog כרמי/Carmi פלד/Peled רותם/Rotem',
  },
  {
    tongue: 'chinese',
    weight: 6,
    given:
      '伟/Wei 静怡/Jingyi 子涵/Zihan 雨桐/Yutong 建国/Jianguo 晓明/Xiaoming 思远/Siyuan 佳琪/Jiaqi 文博/Wenbo 雪莹/Xueying 浩然/Haoran 美玲/Meiling',
    family: '陈/Chen 林/Lin 黄/Huang 周/Zhou 吴/Wu 徐/Xu 孙/Sun 马/Ma 郭/Guo 何/He 梁/Liang 宋/Song 邓/Deng',
  },
  {
    tongue: 'japanese',
    weight: 4,
    given:
      '由紀/Yuki 健太/Kenta 美咲/Misaki 大輔/Daisuke 葵/Aoi 翔/Sho 恵子/Keiko 直樹/Naoki さくら/Sakura 拓海/Takumi 千尋/Chihiro 誠/Makoto',
    family:
      '星野/Hoshino 高橋/Takahashi 小林/Kobayashi 森田/Morita 藤原/Fujiwara 石川/Ishikawa 松本/Matsumoto 西村/Nishimura 岡田/Okada 宮崎/Miyazaki 長谷川/Hasegawa 渡辺/Watanabe',
  },
  {
    tongue: 'korean',
    weight: 3,
    given:
      '지민/Jimin 서연/Seoyeon 민준/Minjun 하은/Haeun 도윤/Doyun 수아/Sua 현우/Hyunwoo 유진/Yujin 재호/Jaeho 은지/Eunji',
    family: '김/Kim 이/Lee 박/Park 최/Choi 정/Jung 강/Kang 조/Cho 윤/Yoon 한/Han 신/Shin',
  },
  {
    tongue: 'amharic',
    weight: 1,
    given: 'ሰላም/Selam ዳዊት/Dawit ሕይወት/Hiwot ዮናስ/Yonas ማርታ/Marta ተስፋዬ/Tesfaye',
    family: 'አበበ/Abebe ከበደ/Kebede ታደሰ/Tadesse ግርማ/Girma መኮንን/Mekonnen ሀይሉ/Hailu',
  },
];
