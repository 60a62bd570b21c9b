import { isTemplate } from '../network.ts';
import type { PersonView } from '../person-view.ts';
import { littleHistory, tradedMessages, wroteLast } from '../reasons/private.ts';
import { openingTerms } from '../scores.ts';
import { pointsOf } from '../term.ts';
import type { KindRule } from './kind.ts';

const MOST_DAYS = 365;
/** The measured formula knew at most one answer; more of yours must not outrank everything else. */
const MOST_OWN_MESSAGES = 3;

/**
 * They wrote last: a message to the user alone within 365 days, and nothing from the user since, neither in
 * private nor in public. Ranked by opening. Words that several people sent alike stand behind personal ones.
 */
export const answer: KindRule = {
  kind: 'answer',
  claim(view) {
    if (view.waiting === null || view.today - view.waiting.day > MOST_DAYS) return null;
    const signals = { ...view.signals, nOut: Math.min(view.signals.nOut, MOST_OWN_MESSAGES) };
    return { terms: openingTerms(signals), tier: wroteTemplate(view) ? 1 : 0 };
  },
  reasons(view, claim) {
    const { waiting, talk } = view;
    if (waiting === null) return [];
    const first = wroteLast(view, waiting, pointsOf(claim.terms, 'wrote-last', 'last-contact'));
    if (talk.count < 3) return [first, littleHistory(view, 0)];
    const traded = tradedMessages(view, pointsOf(claim.terms, 'messages-in-year'));
    return traded === null ? [first] : [first, traded];
  },
};

function wroteTemplate(view: PersonView): boolean {
  const { lastText } = view.facts;
  return lastText !== null && lastText.direction === 'in' && isTemplate(lastText.text, view.network);
}
