import { drawBlanks, fill } from '../words/fill.ts';
import { INVITATION_NOTES } from '../words/scripts-work.ts';
import { OWNER } from '../world/owner.ts';
import { firstName, type LinkedInSide, type SamplePerson } from '../world/person.ts';
import type { World } from '../world/world.ts';

/** An invitation to connect; LinkedIn keeps those of the last year and a half. */
export interface SampleInvitation {
  readonly sentMs: number;
  /** When it was accepted: a note then appears among the messages. Null while it waits. */
  readonly acceptedMs: number | null;
  readonly incoming: boolean;
  readonly note: string;
}

const DAY_MS = 86_400_000;
const WINDOW_DAYS = 540;

/** Returns the invitation by which the two connected, when it is still listed, or one that waits for an answer. */
export function makeInvitation(world: World, person: SamplePerson, side: LinkedInSide): SampleInvitation | null {
  const random = world.random.fork('invitation', person.index);
  const acceptedDay = side.connectedDay;
  // who wrote without being connected may have asked to be
  if (acceptedDay === null && !random.chance(0.6)) return null;
  const day = acceptedDay ?? world.first - random.int(4, 200);
  if (day < world.first - WINDOW_DAYS || day > world.last || side.isGhost) return null;
  const acceptedMs = acceptedDay === null ? null : acceptedDay * DAY_MS + random.int(6 * 60, 22 * 60) * 60_000;
  const waited = Math.min(20 * DAY_MS, random.heavyTailed(0.6 * DAY_MS, 1.2));
  const sentMs = Math.floor((acceptedMs ?? day * DAY_MS + 9 * 3_600_000) - waited - 60_000);
  const incoming = acceptedDay === null || random.chance(0.62);
  const hasNote = random.chance(incoming ? 0.28 : 0.4);
  const names = incoming ? { you: OWNER.given, me: firstName(person) } : { you: firstName(person), me: OWNER.given };
  const note = hasNote ? fill(random.pick(INVITATION_NOTES), { ...drawBlanks(random), ...names }) : '';
  return { sentMs, acceptedMs, incoming, note };
}
