import type { ExportFiles } from '../../support/make-zip.ts';
import { onDay } from './days.ts';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const LISTED = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
const TALKS =
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER';

/** A text that would do harm, were it ever taken for more than text. */
export const HOSTILE_TEXT =
  '<img src=x onerror="alert(1)"><script>alert(2)</script> [press](javascript:alert(3)) ![](https://evil.example/p.png)';

/** Days from today on which the friends wrote. */
export const LAST_FROM_INES = -10;
export const TALK_WITH_INES = -700;

/** A LinkedIn export of five invented friends: one to answer, one to renew, newcomers, and one who writes HTML. */
export function friendsExport(): ExportFiles {
  const list = [
    person('Ines', 'Calder', 'Harbour Post', 'Editor', -1500),
    person('Pax', 'Umber', 'Umber Studio', 'Potter', -900),
    person('Tomas', 'Reyl', 'Harbour Post', 'Night editor', -5),
    person('Noor', 'Achebe', 'Tessera Health', 'Nurse', -1200),
    person('Wren', 'Okada', 'Lumen Works', 'Cartographer', -1100),
  ];
  const old = Array.from({ length: 12 }, (_, n) =>
    message('Ines Calder', n % 2 === 0, TALK_WITH_INES - n, `Stone number ${n} is the flattest yet.`),
  );
  const talks = [
    ...old,
    message('Ines Calder', true, LAST_FROM_INES, 'Did you ever find the blue notebook?'),
    message('Pax Umber', true, -30, HOSTILE_TEXT),
    ...Array.from({ length: 8 }, (_, n) =>
      message('Noor Achebe', n % 2 === 1, -400 - n * 20, `Letter ${n} of the lot.`),
    ),
  ];
  return {
    'Profile.csv': 'First Name,Last Name,Maiden Name,Address\nRobin,Vale,,\n',
    'Connections.csv': `${[LISTED, ...list].join('\n')}\n`,
    'messages.csv': `${[TALKS, ...talks].join('\n')}\n`,
  };
}

const slug = (name: string) => `https://www.linkedin.com/in/${name.toLowerCase().replace(' ', '-')}`;

function person(first: string, last: string, company: string, position: string, days: number): string {
  const [year = '', month = '', day = ''] = onDay(days).split('-');
  const on = `${day} ${MONTHS[Number(month) - 1]} ${year}`;
  return [first, last, slug(`${first} ${last}`), '', company, position, on].join();
}

function message(name: string, isTheirs: boolean, days: number, text: string): string {
  const them = `${name},${slug(name)}`;
  const you = `Robin Vale,${slug('Robin Vale')}`;
  const quoted = `"${text.replaceAll('"', '""')}"`;
  const sides = isTheirs ? `${them},${you}` : `${you},${them}`;
  return `talk-${slug(name)},,${sides},${onDay(days)} 10:00:00 UTC,,${quoted},INBOX`;
}
