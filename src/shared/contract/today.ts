import { z } from 'zod';
import type { Hand } from '../model/nudge.ts';
import { NUDGE_KINDS } from '../model/nudge.ts';
import type { PersonSummary } from '../model/person.ts';
import { command, query } from './define.ts';
import { calendarDate, personId } from './inputs.ts';

export const DISMISS_REASONS = ['wrong-person', 'not-now', 'never', 'we-talk-elsewhere', 'no-reason'] as const;

export const today = {
  /** The hand of a day: dealt once, then the same all day but for those acted on. */
  hand: command(z.object({ on: calendarDate }), []).returns<Hand>(),
  showOthers: command(z.object({ on: calendarDate }), ['today']).returns<Hand>(),
  snooze: command(
    z.object({ id: personId, kind: z.enum(NUDGE_KINDS), on: calendarDate, until: calendarDate.nullable() }),
    ['today'],
  ).returns<null>(),
  dismiss: command(
    z.object({ id: personId, kind: z.enum(NUDGE_KINDS), on: calendarDate, why: z.enum(DISMISS_REASONS) }),
    ['today'],
  ).returns<null>(),
  /** Noted when an opener is copied, so that Kith's own record stays true. */
  copied: command(z.object({ id: personId, kind: z.enum(NUDGE_KINDS), on: calendarDate }), []).returns<null>(),
  /** People who came with the latest imports and made a move, newest first. */
  newlyArrived: query(z.object({ on: calendarDate, limit: z.int().min(1).max(20).default(3) })).returns<{
    readonly total: number;
    readonly rows: readonly { readonly person: PersonSummary; readonly connectedOn: string | null }[];
  }>(),
};
