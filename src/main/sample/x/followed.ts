import type { SamplePerson, XSide } from '../world/person.ts';
import type { SampleMessage } from '../world/talk.ts';
import type { World } from '../world/world.ts';
import { writeTalk } from '../world/write-talk.ts';

/** A person as X's archive shows them. */
export interface Follow extends XSide {
  readonly person: SamplePerson;
  /** Oldest first. */
  readonly messages: readonly SampleMessage[];
}

/** Returns everyone in the network who is on X, with the private words that passed there. */
export function makeFollows(world: World, people: readonly SamplePerson[]): readonly Follow[] {
  return people.flatMap((person) => {
    if (!person.x) return [];
    const start = world.firstDay + world.random.fork('met on X', person.index).int(100, 2600);
    return [{ ...person.x, person, messages: person.tie.on === 'x' ? writeTalk(world, person, start) : [] }];
  });
}
