import type { ExportFiles } from '../../support/make-zip.ts';
import { onDay } from './days.ts';

const LISTED = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
const TALKS =
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER';
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** First name, last name, company, position, last words. */
const PEOPLE = [
  [
    'Maximiliana Alexandrowna Theodora',
    'von Hohenfels-Brandenstein zu Rabenau-Lichtenwald',
    'Königlich-Bayerische Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
    'Stellvertretende Leiterin der Abteilung für ganz besonders lange Berufsbezeichnungen',
    'Und so schreibe ich dir noch einmal, ausführlicher als beim letzten Mal, wie es uns hier ergeht. '.repeat(6),
  ],
  ['يارا', 'الزهراني', 'مؤسسة النور للنشر', 'محررة أولى', 'هل وجدتِ الدفتر الأزرق الذي تركته في المكتبة؟ 📘'],
  ['נועה', 'בן־דוד', 'הוצאת הגשר', 'עורכת', 'מתי נפגשות שוב? יש לי הרבה לספר לך.'],
  ['清妍', '欧阳', '青岚文化传播有限公司', '高级编辑', '上次说的那本书，你读完了吗？我很想听听你的看法。'],
  ['さくら', '長谷川', '株式会社みなと', '編集長', '先日の件、いかがでしょうか。お返事お待ちしております。'],
  ['지우', '남궁', '한빛문고', '편집자', '지난번에 말한 책은 다 읽으셨어요?'],
  [
    '👩‍👩‍👧‍👦 Emojia',
    '🏳️‍🌈🦊✨',
    '🏢🌱 Sprout & Co 🚀',
    '🎨 Maker of things 🧵',
    'Did you see the 🌈 over the harbour? 👀👀👀',
  ],
  ['ประภาศรี', 'ศรีสุวรรณภูมิกุล', 'สำนักพิมพ์แสงดาว', 'บรรณาธิการ', 'สบายดีไหม ช่วงนี้ยุ่งหรือเปล่า'],
  ['प्रियंवदा', 'चट्टोपाध्याय', 'ज्योति प्रकाशन', 'संपादक', 'क्या आपको वह किताब मिली?'],
  ['X', 'Æ', 'A', 'B', 'ok?'],
] as const;

/** A LinkedIn export of ten invented people whose names are long, short, or written in many scripts. */
export function scriptsExport(): ExportFiles {
  const list = PEOPLE.map(([first, last, company, position], at) => {
    const [year, month = '', day] = onDay(-800 - at * 30).split('-');
    return [
      first,
      last,
      address(at),
      '',
      quoted(company),
      quoted(position),
      `${day} ${MONTHS[Number(month) - 1]} ${year}`,
    ];
  });
  const talks = PEOPLE.flatMap(([first, last, , , words], at) => {
    const them = `${quoted(`${first} ${last}`)},${address(at)}`;
    const you = 'Robin Vale,https://www.linkedin.com/in/robin-vale';
    const at10 = (days: number) => `${onDay(days)} 10:00:00 UTC`;
    return [
      `talk-${at},,${you},${them},${at10(-60 - at)},,"How are things, ${first}?",INBOX`,
      `talk-${at},,${them},${you},${at10(-14 - at)},,${quoted(words)},INBOX`,
    ];
  });
  return {
    'Profile.csv': 'First Name,Last Name,Maiden Name,Address\nRobin,Vale,,\n',
    'Connections.csv': `${[LISTED, ...list.map((cells) => cells.join())].join('\n')}\n`,
    'messages.csv': `${[TALKS, ...talks].join('\n')}\n`,
  };
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const address = (at: number) => `https://www.linkedin.com/in/script-${at}`;
