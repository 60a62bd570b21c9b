import type { ExportFiles } from '../../support/make-zip.ts';

const FIRST = 'Ada Bruno Chidi Dalia Emil Farah Goran Hana Ivo Juno Kofi Lena Milo Nadia Omar Pia Quinn Rhea Sami Tova';
const LAST = 'Abara Brandt Castel Dorn Ekwall Ferro Grewal Holm Ilves Janda Kovač Lund Marin Nowak Orsini Petit';
const COMPANIES = ['Lumen Works', 'Open Atelier', 'Kestrel Cloud', 'Tessera Health', 'Harbour Post', 'Umber Studio'];
const POSITIONS = ['Engineer', 'Editor', 'Urban planner', 'Potter', 'Nurse', 'Teacher', 'Cartographer'];
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const [firsts, lasts] = [FIRST.split(' '), LAST.split(' ')];

/** People of the crowd whom tests look for; no one else's name is near theirs. */
export const KNOWN = {
  accented: 'Zsófia Vörösváry',
  han: '欧阳 清妍',
  arabic: 'يارا الزهراني',
  short: 'Ng Wu',
} as const;

/** A LinkedIn export with so many messages from a few people: it takes a while to read. */
export function talkativeExport(messages: number): ExportFiles {
  const header =
    'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER';
  const us = 'Robin Vale,https://www.linkedin.com/in/robin-vale';
  const lines = Array.from({ length: messages }, (_, n) => {
    const them = `Ada Abara,https://www.linkedin.com/in/person-${n % 500}`;
    const at = `${2010 + (n % 15)}-05-${String((n % 28) + 1).padStart(2, '0')} 10:00:00 UTC`;
    return `talk-${n % 500},,${them},${us},${at},,"Line ${n}, ${'and so on '.repeat(9)}",INBOX`;
  });
  return { ...crowdExport(600), 'messages.csv': `${[header, ...lines].join('\n')}\n` };
}

/** A LinkedIn export of so many invented people. Everyone's name is their own: a number in letters ends it. */
export function crowdExport(count: number): ExportFiles {
  const known = Object.values(KNOWN).map((name, at) => row(...split(name), `known-${at}`, at));
  const others = Array.from({ length: count - known.length }, (_, n) => {
    const first = firsts[n % firsts.length] ?? '';
    const last = lasts[Math.floor(n / firsts.length) % lasts.length] ?? '';
    return row(first, `${last} ${letters(n)}`, `person-${n}`, n);
  });
  const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
  const notes =
    'Notes:\n"When exporting your connection data, you may notice that some of the email addresses are missing."';
  return {
    'Profile.csv': 'First Name,Last Name,Maiden Name,Address\nRobin,Vale,,\n',
    'Connections.csv': `${notes}\n\n${[header, ...known, ...others].join('\n')}\n`,
  };
}

function row(first: string, last: string, slug: string, n: number): string {
  const company = COMPANIES[n % COMPANIES.length];
  const day = `${String((n % 28) + 1).padStart(2, '0')} ${MONTHS[n % 12]} ${2010 + (n % 16)}`;
  return [first, last, `https://www.linkedin.com/in/${slug}`, '', company, POSITIONS[n % POSITIONS.length], day].join();
}

function split(name: string): readonly [string, string] {
  const [first = '', ...rest] = name.split(' ');
  return [first, rest.join(' ')];
}

/** 0 is "Baba", 1 is "Baca", and so on: a number that reads like a name. */
function letters(n: number): string {
  const consonants = 'bcdfghklmnprstvz';
  const vowels = 'aeiou';
  let [text, rest] = ['', n];
  for (let syllable = 0; syllable < 4; syllable += 1) {
    text += `${consonants[rest % consonants.length]}${vowels[Math.floor(rest / consonants.length) % vowels.length]}`;
    rest = Math.floor(rest / (consonants.length * vowels.length));
  }
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
