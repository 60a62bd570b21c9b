import { drawBlanks, fill } from '../words/fill.ts';
import { RECOMMENDATIONS } from '../words/scripts-work.ts';
import { OWNER } from '../world/owner.ts';
import { firstName } from '../world/person.ts';
import type { World } from '../world/world.ts';
import { csvLine } from './csv.ts';
import { creationDateText } from './dates.ts';
import type { Member } from './members.ts';

const DAY_MS = 86_400_000;
const HEADER = ['First Name', 'Last Name', 'Company', 'Job Title', 'Text', 'Creation Date', 'Status'];
const SHARES = { received: { close: 0.3, warm: 0.1 }, given: { close: 0.2, warm: 0.06 } } as const;

/** Yields Recommendations_Received.csv or Recommendations_Given.csv: no address, and texts with lines and quotes. */
export function* recommendationsCsv(
  world: World,
  members: readonly Member[],
  way: 'received' | 'given',
): Generator<string> {
  yield csvLine(HEADER);
  for (const { person, connectedDay, cells, isGhost } of members) {
    const random = world.random.fork('recommendation', way, person.index);
    const { kind } = person.tie;
    if (connectedDay === null || isGhost || (kind !== 'close' && kind !== 'warm')) continue;
    if (!random.chance(SHARES[way][kind])) continue;
    const at = (connectedDay + random.int(60, 800)) * DAY_MS + random.int(0, 86_399) * 1000;
    if (at > world.first * DAY_MS) continue;
    const you = way === 'received' ? OWNER.given : firstName(person);
    const text = fill(random.pick(RECOMMENDATIONS), { ...drawBlanks(random), you });
    const status = way === 'received' ? 'VISIBLE' : '';
    const { first, last, company, position } = cells;
    yield csvLine([first.trim(), last.trim(), company, position, text, creationDateText(at), status]);
  }
}
