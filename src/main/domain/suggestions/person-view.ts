import type { PersonFacts } from './facts.ts';
import type { Network } from './network.ts';
import { type PrivateTalk, privateTalk, type Waiting, waitingMessage } from './private-talk.ts';
import { contactHistory, type Signals, signalsOf } from './signals.ts';
import { type Signs, signsOf } from './signs.ts';

/** One person as the kinds of nudge look at them. */
export interface PersonView {
  readonly facts: PersonFacts;
  readonly network: Network;
  readonly today: number;
  readonly signals: Signals;
  readonly talk: PrivateTalk;
  readonly waiting: Waiting | null;
  readonly signs: Signs;
}

/** Works out everything that is derived from a person's facts, once for all kinds. */
export function viewPerson(facts: PersonFacts, network: Network): PersonView {
  const { today } = network;
  const history = network.histories.get(facts) ?? contactHistory(facts.events, today);
  return {
    facts,
    network,
    today,
    signals: signalsOf(history, network.usersGap),
    talk: privateTalk(facts.events, today),
    waiting: waitingMessage(facts.events, today),
    signs: signsOf(facts, today),
  };
}
