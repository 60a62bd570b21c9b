import type { World } from '../world/world.ts';
import { csvLine } from './csv.ts';
import { endorsementDateText } from './dates.ts';
import type { Member } from './members.ts';

const DAY_MS = 86_400_000;
const SKILLS = [
  'Interviewing',
  'Service Design',
  'Plain Language',
  'Facilitation',
  'Accessibility',
  'Cartography',
  'Prototyping',
  'Public Speaking',
];
/** Share of people who endorsed the owner, and whom the owner endorsed, by how they are tied. */
const SHARES = {
  received: { close: 0.7, warm: 0.4, met: 0.12, inbound: 0.06, outbound: 0.03, none: 0.03 },
  given: { close: 0.6, warm: 0.3, met: 0.06, inbound: 0, outbound: 0.02, none: 0.01 },
} as const;

/** Yields Endorsement_Received_Info.csv or Endorsement_Given_Info.csv: a row per skill, several within a minute. */
export function* endorsementsCsv(
  world: World,
  members: readonly Member[],
  way: 'received' | 'given',
): Generator<string> {
  const who = way === 'received' ? 'Endorser' : 'Endorsee';
  const columns = [`${who} First Name`, `${who} Last Name`, `${who} Public Url`];
  yield csvLine(['Endorsement Date', 'Skill Name', ...columns, 'Endorsement Status']);
  for (const { person, connectedDay, isGhost, cells, slug } of members) {
    const random = world.random.fork('endorsement', way, person.index);
    if (connectedDay === null || isGhost || !random.chance(SHARES[way][person.tie.kind])) continue;
    const day = Math.min(world.first - 1, connectedDay + random.int(1, 900));
    if (day < connectedDay) continue;
    let at = day * DAY_MS + random.int(8 * 3600, 20 * 3600) * 1000;
    for (const skill of random.shuffled(SKILLS).slice(0, random.int(1, 4))) {
      const url = `www.linkedin.com/in/${slug}`;
      const status = random.weighted([
        [92, 'ACCEPTED'],
        [5, 'PENDING'],
        [3, 'HIDDEN'],
      ] as const);
      yield csvLine([endorsementDateText(at), skill, cells.first.trim(), cells.last.trim(), url, status]);
      at += random.int(1, 9) * 1000;
    }
  }
}
