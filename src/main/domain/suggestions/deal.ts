import type { PersonId } from '../../../shared/model/ids.ts';
import type { NudgeKind } from '../../../shared/model/nudge.ts';

const MOST_OF_ONE_KIND = 2;
/** Of the dormant, one for every two who are drifting. */
const DRIFTING_A_DORMANT = 2;

/** What dealing needs to know of a candidate. */
export interface Dealable {
  readonly personId: PersonId;
  readonly kind: NudgeKind;
  readonly score: number;
  readonly claim: { readonly tier: 0 | 1 | 2 };
}

export interface DealRules {
  readonly size: number;
  /** Day number; shifts the turns of the kinds from day to day and nothing else. */
  readonly day: number;
  /** Who was dealt earlier this day. */
  readonly shown: ReadonlySet<PersonId>;
}

/**
 * Deals a hand: kinds take turns, each giving its best, at most two of one kind while another has anyone left;
 * from two people up at least one was never spoken to, when there is such a person. The same candidates, in
 * whatever order, give the same hand all day; equal scores go by id.
 */
export function dealHand<T extends Dealable>(candidates: readonly T[], rules: DealRules): readonly T[] {
  const open = candidates.filter((candidate) => !rules.shown.has(candidate.personId));
  const queues = turnOrder(rules.day).map((kind) =>
    queueOf(
      open.filter((candidate) => candidate.kind === kind),
      rules.day,
    ),
  );
  const hand = takeTurns(queues, rules.size, MOST_OF_ONE_KIND);
  if (hand.length < rules.size) hand.push(...takeTurns(rest(queues, hand), rules.size - hand.length, rules.size));
  return withSomeoneNew(hand, queues);
}

/** People never spoken to come third; which of their two kinds goes first changes daily. */
function turnOrder(day: number): readonly NudgeKind[] {
  return day % 2 === 0
    ? ['answer', 'reconnect', 'get-to-know', 'newcomer']
    : ['answer', 'reconnect', 'newcomer', 'get-to-know'];
}

function queueOf<T extends Dealable>(candidates: readonly T[], day: number): readonly T[] {
  const ranked = [...candidates].sort((a, b) => b.score - a.score || a.personId - b.personId);
  const [first, second, third] = [0, 1, 2].map((tier) => ranked.filter(({ claim }) => claim.tier === tier));
  return [...(first ?? []), ...interleave(second ?? [], third ?? [], day)];
}

/** One of `others` after every two of `main`; the day says how soon the first comes. */
function interleave<T>(main: readonly T[], others: readonly T[], day: number): readonly T[] {
  const mixed: T[] = [];
  const waiting = [...main];
  const rare = [...others];
  let turn = ((day % (DRIFTING_A_DORMANT + 1)) + DRIFTING_A_DORMANT + 1) % (DRIFTING_A_DORMANT + 1);
  while (waiting.length > 0 || rare.length > 0) {
    const isRare = waiting.length === 0 || (turn === DRIFTING_A_DORMANT && rare.length > 0);
    const next = isRare ? rare.shift() : waiting.shift();
    if (next !== undefined) mixed.push(next);
    turn = (turn + 1) % (DRIFTING_A_DORMANT + 1);
  }
  return mixed;
}

function takeTurns<T>(queues: readonly (readonly T[])[], size: number, mostOfOne: number): T[] {
  const hand: T[] = [];
  for (let round = 0; round < mostOfOne; round += 1)
    for (const queue of queues) {
      const next = queue[round];
      if (next !== undefined && hand.length < size) hand.push(next);
    }
  return hand;
}

function rest<T>(queues: readonly (readonly T[])[], taken: readonly T[]): readonly (readonly T[])[] {
  const gone = new Set(taken);
  return queues.map((queue) => queue.filter((candidate) => !gone.has(candidate)));
}

function withSomeoneNew<T extends Dealable>(hand: readonly T[], queues: readonly (readonly T[])[]): readonly T[] {
  if (hand.length < 2 || hand.some(isNeverSpokenTo)) return hand;
  const someone = queues.find((queue) => queue[0] !== undefined && isNeverSpokenTo(queue[0]))?.[0];
  return someone === undefined ? hand : [...hand.slice(0, -1), someone];
}

function isNeverSpokenTo({ kind }: Dealable): boolean {
  return kind === 'get-to-know' || kind === 'newcomer';
}
