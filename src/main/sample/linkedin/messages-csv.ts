import type { World } from '../world/world.ts';
import { quotedLine } from './csv.ts';
import { messageDateText } from './dates.ts';
import type { Member } from './members.ts';
import { groupTalks, strangeTalks } from './more-talks.ts';
import { type Correspondent, conversationId, correspondent, ME, type MessageRow, type TalkRows } from './talk-rows.ts';

const HEADER = [
  'CONVERSATION ID',
  'CONVERSATION TITLE',
  'FROM',
  'SENDER PROFILE URL',
  'TO',
  'RECIPIENT PROFILE URLS',
  'DATE',
  'SUBJECT',
  'CONTENT',
  'FOLDER',
  'ATTACHMENTS',
  'IS MESSAGE DRAFT',
];
/** Yields messages.csv as LinkedIn writes it since 2026: every cell in quotes, line ends kept. */
export function* messagesCsv(world: World, members: readonly Member[]): Generator<string> {
  yield quotedLine(HEADER);
  const talks = [
    ...members.flatMap((member) => talkOf(world, member)),
    ...groupTalks(world, members),
    ...strangeTalks(world),
  ];
  const newest = ({ rows }: TalkRows) => Math.max(...rows.map(({ atMs }) => atMs));
  for (const talk of talks.sort((a, b) => newest(b) - newest(a) || (a.id < b.id ? -1 : 1))) {
    for (const row of talk.rows.toSorted((a, b) => b.atMs - a.atMs)) yield messageLine(talk, row);
  }
}

function talkOf(world: World, member: Member): readonly TalkRows[] {
  const random = world.random.fork('conversation', member.person.index);
  const them = correspondent(member);
  const rows: MessageRow[] = member.messages.map(({ atMs, from, text }) => ({
    atMs,
    content: text,
    ...(from === 'me' ? { from: ME, to: [them] } : { from: them, to: [ME] }),
    ...(random.chance(0.008) ? { attachment: `https://www.example.com/dms/prv/${random.hex(12)}` } : {}),
  }));
  const repeated = rows.find(() => random.chance(0.003));
  if (repeated) rows.push(repeated);
  const { invitation } = member;
  if (invitation?.note && invitation.acceptedMs !== null)
    rows.unshift(noteRow(invitation, invitation.acceptedMs, them));
  return rows.length === 0 ? [] : [{ id: conversationId(random.fork('id')), title: '', rows }];
}

function noteRow(
  { note, incoming }: { note: string; incoming: boolean },
  atMs: number,
  them: Correspondent,
): MessageRow {
  return { atMs, content: note, ...(incoming ? { from: them, to: [ME] } : { from: ME, to: [them] }) };
}

function messageLine({ id, title }: TalkRows, row: MessageRow): string {
  return quotedLine([
    row.isDraft ? '' : id,
    title,
    row.from.name,
    row.from.url,
    row.to.map(({ name }) => name).join(','),
    row.to.flatMap(({ url }) => url || []).join(','),
    messageDateText(row.atMs),
    row.subject ?? '',
    row.content,
    row.folder ?? 'INBOX',
    row.attachment ?? '',
    row.isDraft ? 'Yes' : 'No',
  ]);
}
