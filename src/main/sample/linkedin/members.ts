import type { LinkedInSide, SamplePerson } from '../world/person.ts';
import type { SampleMessage } from '../world/talk.ts';
import type { World } from '../world/world.ts';
import { writeTalk } from '../world/write-talk.ts';
import { makeInvitation, type SampleInvitation } from './invitation.ts';
import { displayName, type ProfileCells, profileCells } from './profile-cells.ts';

/** A person as LinkedIn's export shows them. */
export interface Member extends LinkedInSide {
  readonly person: SamplePerson;
  readonly cells: ProfileCells;
  readonly name: string;
  readonly invitation: SampleInvitation | null;
  /** Oldest first. A note that came with an accepted invitation is not among them. */
  readonly messages: readonly SampleMessage[];
}

/** Returns everyone in the network who is on LinkedIn, with what passed there. */
export function makeMembers(world: World, people: readonly SamplePerson[]): readonly Member[] {
  return people.flatMap((person) => {
    if (!person.linkedin) return [];
    const cells = profileCells(world, person);
    const start = person.linkedin.connectedDay ?? world.first - 540;
    const messages = person.tie.on === 'linkedin' ? writeTalk(world, person, start) : [];
    const invitation = makeInvitation(world, person, person.linkedin);
    return [{ ...person.linkedin, person, cells, name: displayName(cells), invitation, messages }];
  });
}
