import type { PersonId } from '../../../shared/model/ids.ts';
import type { Nudge, NudgeKind } from '../../../shared/model/nudge.ts';
import type { OwnerContext, PersonFacts } from './facts.ts';
import { mayBeNudged } from './gate.ts';
import { answer } from './kinds/answer.ts';
import { getToKnow } from './kinds/get-to-know.ts';
import type { Claim, KindRule } from './kinds/kind.ts';
import { newcomer } from './kinds/newcomer.ts';
import { DORMANT, reconnect } from './kinds/reconnect.ts';
import { surveyNetwork } from './network.ts';
import { draftOpener } from './opener.ts';
import { type PersonView, viewPerson } from './person-view.ts';
import { nextStep } from './step.ts';
import { pointsOf } from './term.ts';

/** The first kind that claims a person has them: what waits for an answer says more than silence, silence more than nearness. */
const KINDS: readonly KindRule[] = [answer, reconnect, getToKnow, newcomer];

/** A person with a reason, before words are made. */
export interface Candidate {
  readonly personId: PersonId;
  readonly kind: NudgeKind;
  /** The sum of the claim's terms; comparable within a kind only. */
  readonly score: number;
  readonly claim: Claim;
  readonly view: PersonView;
}

export interface Suggestions {
  readonly candidates: readonly Candidate[];
  /** How many people each kind has. */
  readonly considered: Readonly<Record<NudgeKind, number>>;
}

/** Returns everyone who passes a gate, each once, ordered by id. Neither the clock nor the order of people matters. */
export function suggest(people: readonly PersonFacts[], owner: OwnerContext): Suggestions {
  const network = surveyNetwork(people, owner);
  const candidates: Candidate[] = [];
  const considered = { answer: 0, reconnect: 0, 'get-to-know': 0, newcomer: 0 };
  for (const facts of people) {
    if (!mayBeNudged(facts, network.today)) continue;
    const candidate = candidateOf(viewPerson(facts, network));
    if (candidate === null) continue;
    candidates.push(candidate);
    considered[candidate.kind] += 1;
  }
  return { candidates: candidates.sort((a, b) => a.personId - b.personId), considered };
}

/** Puts a candidate into words: reasons, next step, opener. */
export function wordNudge({ personId, kind, score, claim, view }: Candidate): Nudge {
  const reasons = ruleOf(kind).reasons(view, claim);
  const isDormant = kind === 'reconnect' && claim.tier === DORMANT;
  return {
    personId,
    kind,
    score,
    reasons,
    step: nextStep(view, kind, isDormant),
    opener: draftOpener(view, kind, reasons),
  };
}

function candidateOf(view: PersonView): Candidate | null {
  for (const rule of KINDS) {
    const claim = rule.claim(view);
    if (claim === null || claim.terms.length === 0) continue;
    return { personId: view.facts.id, kind: rule.kind, score: pointsOf(claim.terms), claim, view };
  }
  return null;
}

function ruleOf(kind: NudgeKind): KindRule {
  return { answer, reconnect, 'get-to-know': getToKnow, newcomer }[kind];
}
