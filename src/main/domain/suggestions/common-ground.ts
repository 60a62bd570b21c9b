import { foldText } from '../../../shared/lib/fold-text.ts';
import { sharedGround } from './network.ts';
import type { PersonView } from './person-view.ts';

/** A company that says something about the two of you. */
export interface CommonGround {
  readonly company: string;
  /** Others in the network with the same company. */
  readonly others: number;
  /** The user's own archive names it as theirs too. */
  readonly yours: boolean;
}

/** Returns the company that this person shares with the user or with others of the user's people; null without one. */
export function commonGround(view: PersonView): CommonGround | null {
  const company = sharedGround(view.facts.company);
  if (company === null) return null;
  const yours = view.network.ownCompanies.has(foldText(company));
  const others = view.facts.sharedCompany;
  return yours || others > 0 ? { company, others, yours } : null;
}
