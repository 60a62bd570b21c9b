import type { Reason } from '../../../../shared/model/nudge.ts';
import type { PersonView } from '../person-view.ts';
import { lastWord, littleHistory, tradedMessages, usualGap, yourRhythm } from '../reasons/private.ts';
import { reconnectTerms, warmthTerms } from '../scores.ts';
import { pointsOf } from '../term.ts';
import type { Claim, KindRule } from './kind.ts';

const LEAST_WORDS = 3;
const LEAST_SILENCE_DAYS = 14;
const DRIFTING_FROM = 2;
const DORMANT_FROM = 8;
const DORMANT_DAYS = 180;

const RHYTHM = 0;
const DRIFTING = 1;
export const DORMANT = 2;

/**
 * Gone quiet: words in private both ways, three at least, and now a silence of at least 14 days and twice what is
 * usual between the two. Drifting up to eight times the usual gap and 180 days, dormant beyond; ranked by
 * reconnect. Where the user set a rhythm, that alone decides when, and warmth ranks: they asked for it.
 */
export const reconnect: KindRule = {
  kind: 'reconnect',
  claim(view) {
    const { elapsed } = view.signals;
    const { rhythmDays } = view.facts;
    if (elapsed === null) return null;
    if (rhythmDays !== null) return elapsed >= rhythmDays ? { terms: warmthTerms(view.signals), tier: RHYTHM } : null;
    if (!isQuietTie(view, elapsed)) return null;
    const dormant = view.signals.overdue > DORMANT_FROM || elapsed > DORMANT_DAYS;
    return { terms: reconnectTerms(view.signals), tier: dormant ? DORMANT : DRIFTING };
  },
  reasons(view, claim) {
    const first = firstReason(view, claim);
    const second = secondReason(view, claim, first);
    return second === null ? [first] : [first, second];
  },
};

function isQuietTie(view: PersonView, elapsed: number): boolean {
  const { talk, signals, today } = view;
  if (talk.last === null || talk.count < LEAST_WORDS || talk.fromThem === 0 || talk.fromYou === 0) return false;
  if (elapsed < LEAST_SILENCE_DAYS || signals.overdue < DRIFTING_FROM) return false;
  // the gap that the reason names must bear it out too, not only the one smoothed with the user's own
  return talk.medianGap === null || today - talk.last.day >= DRIFTING_FROM * talk.medianGap;
}

function firstReason(view: PersonView, claim: Claim): Reason {
  const silence = pointsOf(claim.terms, 'last-contact', 'usual-gap');
  if (claim.tier === RHYTHM) return yourRhythm(view, silence);
  if (claim.tier === DRIFTING && view.talk.medianGap !== null) return usualGap(view, view.talk.medianGap, silence);
  return lastWord(view, silence);
}

function secondReason(view: PersonView, claim: Claim, first: Reason): Reason | null {
  const warm = pointsOf(claim.terms, 'messages-in-year');
  const traded = tradedMessages(view, warm);
  if (traded !== null) return traded;
  if (view.talk.count < LEAST_WORDS && view.talk.count > 0) return littleHistory(view, warm);
  return first.code === 'last-contact' || view.talk.last === null ? null : lastWord(view, warm);
}
