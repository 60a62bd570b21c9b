import { linkedInUrl } from '../world/person.ts';
import { csvLine } from './csv.ts';
import { connectedOnText } from './dates.ts';
import type { Member } from './members.ts';

const HEADER = ['First Name', 'Last Name', 'URL', 'Email Address', 'Company', 'Position', 'Connected On'];
const NOTE =
  'When exporting your connection data, you may notice that some of the email addresses are missing. You will only see email addresses for connections who have allowed their connections to see or download their email address using this setting https://www.example.com/psettings/privacy/email. You can learn more here https://www.example.com/help/linkedin/answer/261';
/** Where a real export has its oddities: one row twice, one date that is no date. */
const TWICE = 60;
const NO_DATE = 41;

/** Yields Connections.csv: newest first, behind LinkedIn's three lines of notes, with no line end after the last row. */
export function* connectionsCsv(members: readonly Member[]): Generator<string> {
  yield `Notes:\n${csvLine([NOTE])}\n${csvLine(HEADER)}`;
  const connected = members
    .filter(({ connectedDay }) => connectedDay !== null)
    .sort((a, b) => (b.connectedDay ?? 0) - (a.connectedDay ?? 0) || a.person.index - b.person.index);
  for (const [place, member] of connected.entries()) {
    const line = connectionLine(member, place === NO_DATE ? '31 Feb 2019' : connectedOnText(member.connectedDay ?? 0));
    if (place === TWICE) yield line;
    yield place === connected.length - 1 ? line.trimEnd() : line;
  }
}

function connectionLine({ cells, slug, email, isGhost }: Member, connectedOn: string): string {
  if (isGhost) return csvLine(['', '', '', '', '', '', connectedOn]);
  return csvLine([cells.first, cells.last, linkedInUrl(slug), email ?? '', cells.company, cells.position, connectedOn]);
}
