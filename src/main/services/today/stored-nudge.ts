import { z } from 'zod';
import { calendarDate, interactionId, personId } from '../../../shared/contract/inputs.ts';
import type { InteractionId } from '../../../shared/model/ids.ts';
import { type Hand, NUDGE_KINDS, type Nudge } from '../../../shared/model/nudge.ts';
import type { HandRow } from '../../db/queries/hand.ts';

/** A dealt nudge as the notebook keeps it, with what was true at the deal. */
export interface StoredNudge {
  readonly nudge: Nudge;
  readonly considered: Hand['considered'];
  /** The newest interaction at the deal: what the user logs later is an answer to the nudge. */
  readonly since: InteractionId;
}

const reason = z.object({
  // a code of a newer or older version is still worth its words
  code: z.string().transform((code) => code as Nudge['reasons'][number]['code']),
  text: z.string(),
  numbers: z.record(z.string(), z.number()),
  evidence: z.object({
    from: calendarDate.nullable(),
    to: calendarDate.nullable(),
    filter: z.enum(['messages', 'public', 'all', 'sources']),
  }),
  points: z.number(),
});

const storedNudge = z.object({
  nudge: z.object({
    personId,
    kind: z.enum(NUDGE_KINDS),
    score: z.number(),
    reasons: z.array(reason),
    step: z.string(),
    opener: z.string(),
  }),
  considered: z.record(z.enum(NUDGE_KINDS), z.number()),
  since: interactionId.or(z.literal(0).transform(() => 0 as InteractionId)),
});

/** Returns the row that keeps a nudge. */
export function toHandRow(stored: StoredNudge): HandRow {
  return { personId: stored.nudge.personId, json: JSON.stringify(stored) };
}

/** Returns what a row keeps, or null when it was written by a version that kept something else. */
export function fromHandRow({ json }: HandRow): StoredNudge | null {
  const parsed = storedNudge.safeParse(JSON.parse(json));
  return parsed.success ? parsed.data : null;
}
