import { nearTerms } from '../near-terms.ts';
import type { PersonView } from '../person-view.ts';
import { nearReasons } from '../reasons/near.ts';
import type { Term } from '../term.ts';
import type { KindRule } from './kind.ts';

const NEW_DAYS = 28;

/** Connected within the last 28 days, and no private word yet. The newest first, then by what is shared. */
export const newcomer: KindRule = {
  kind: 'newcomer',
  claim(view) {
    if (view.talk.count > 0 || !isNewlyConnected(view)) return null;
    const age = view.today - (view.signs.connectedDay ?? view.today);
    const fresh: Term = { code: 'connected-on', points: 1 - age / NEW_DAYS };
    return { terms: [...nearTerms(view), fresh], tier: 0 };
  },
  reasons: (view, claim) => nearReasons(view, claim.terms),
};

/** Whether the connection itself is the news. */
export function isNewlyConnected({ signs, today }: PersonView): boolean {
  return signs.connectedDay !== null && today - signs.connectedDay <= NEW_DAYS;
}
