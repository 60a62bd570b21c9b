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

/** Derives what the kinds ask for from a person's facts: each thing at most once, and only when it is asked for. */
export function viewPerson(facts: PersonFacts, network: Network): PersonView {
  const { today } = network;
  const talk = once(() => privateTalk(facts.events, today));
  const signs = once(() => signsOf(facts, today));
  const history = network.histories.get(facts) ?? contactHistory(facts.events, today);
  return {
    facts,
    network,
    today,
    signals: signalsOf(history, network.usersGap),
    waiting: waitingMessage(facts.events, today),
    get talk() {
      return talk();
    },
    get signs() {
      return signs();
    },
  };
}

function once<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
