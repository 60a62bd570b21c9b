import type { NudgeKind, Reason } from '../../../../shared/model/nudge.ts';
import type { PersonView } from '../person-view.ts';
import type { Term } from '../term.ts';

/** Why a person passes a kind's gate, and what their score is made of. */
export interface Claim {
  readonly terms: readonly Term[];
  /** 0 goes before 1 before 2, whatever the scores; kinds without an order of their own use 0. */
  readonly tier: 0 | 1 | 2;
}

/** One kind of nudge: a gate with its ranking, and the words for it. One file each; `suggest.ts` lists them. */
export interface KindRule {
  readonly kind: NudgeKind;
  /** Returns null when this kind has nothing to say about the person. */
  claim(view: PersonView): Claim | null;
  /** One or two reasons, strongest first. */
  reasons(view: PersonView, claim: Claim): readonly Reason[];
}
