import { commonGround } from '../common-ground.ts';
import { nearTerms } from '../near-terms.ts';
import type { PersonView } from '../person-view.ts';
import { nearReasons } from '../reasons/near.ts';
import type { KindRule } from './kind.ts';
import { isNewlyConnected } from './newcomer.ts';

/** Public words of the user's on this many days are "again and again". */
const AGAIN_AND_AGAIN_DAYS = 3;

/**
 * Near, and never a private word. A personal sign is enough: they recommended, endorsed, invited with a note or
 * mentioned the user, or the user answered them in public again and again. Mutual followers and connections, of
 * whom there are thousands, stay silent unless something is shared: a company, both networks, posts answered, or
 * a circle or rhythm that the user gave. Who was connected in the last weeks is a newcomer unless a sign says more.
 */
export const getToKnow: KindRule = {
  kind: 'get-to-know',
  claim(view) {
    if (view.talk.count > 0) return null;
    const personal = hasPersonalSign(view);
    if (!personal && (isNewlyConnected(view) || !hasSharedGround(view))) return null;
    return { terms: nearTerms(view), tier: 0 };
  },
  reasons: (view, claim) => nearReasons(view, claim.terms),
};

function hasPersonalSign({ signs }: PersonView): boolean {
  return (
    signs.recommendedDay !== null ||
    signs.invitedDay !== null ||
    signs.endorsedDays.length > 0 ||
    signs.fromThem !== null ||
    (signs.toThem?.days ?? 0) >= AGAIN_AND_AGAIN_DAYS
  );
}

function hasSharedGround(view: PersonView): boolean {
  const { signs, facts } = view;
  const connected = signs.connectedDay !== null;
  if (!signs.mutual && !connected) return false;
  if (signs.mutual && (connected || (signs.toThem?.count ?? 0) > 1)) return true;
  return facts.circle !== null || facts.rhythmDays !== null || commonGround(view) !== null;
}
