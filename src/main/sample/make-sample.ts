import { linkedInArchive } from './linkedin/linkedin-archive.ts';
import { type Member, makeMembers } from './linkedin/members.ts';
import type { SampleArchive } from './sample-archive.ts';
import { Claims } from './world/claims.ts';
import { makePerson } from './world/make-person.ts';
import type { SamplePerson } from './world/person.ts';
import { makeWorld, type SampleOptions } from './world/world.ts';
import { type Follow, makeFollows } from './x/followed.ts';
import { makePosts } from './x/posts.ts';
import { xArchive } from './x/x-archive.ts';

/** A made-up network as two archives, and what is true in it. */
export interface SampleFiles {
  readonly linkedin: SampleArchive;
  readonly x: SampleArchive;
  readonly members: readonly Member[];
  readonly follows: readonly Follow[];
}

/**
 * Makes up a network of that many people and the archives that LinkedIn and X would give its owner, Robin Vale. Pure:
 * the same options always give the same archives. Everyone and everything is invented.
 */
export function makeSample(options: SampleOptions): SampleFiles {
  const world = makeWorld(options);
  const claims = new Claims();
  const people: SamplePerson[] = [];
  for (let index = 0; index < world.everyone; index += 1) {
    const person = makePerson(world, claims, index);
    if (person) people.push(person);
  }
  const members = makeMembers(world, people);
  const follows = makeFollows(world, people);
  const posts = makePosts(world, follows);
  return { linkedin: linkedInArchive(world, members), x: xArchive(world, follows, posts), members, follows };
}
