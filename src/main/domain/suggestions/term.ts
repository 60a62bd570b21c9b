import type { ReasonCode } from '../../../shared/model/nudge.ts';

/** One signed part of a score, named by the evidence it comes from. All terms of a nudge add up to its score. */
export interface Term {
  readonly code: ReasonCode | 'your-circle';
  readonly points: number;
}

/** The sum of the terms; of those with the given codes when any are named. */
export function pointsOf(terms: readonly Term[], ...codes: readonly Term['code'][]): number {
  return terms.reduce((sum, term) => (codes.length === 0 || codes.includes(term.code) ? sum + term.points : sum), 0);
}
