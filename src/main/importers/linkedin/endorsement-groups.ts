import type { Moment } from './dates.ts';
import type { EndorsementRow } from './endorsement-row.ts';
import { foldName } from './names.ts';

export interface EndorsementGroup {
  /** The earliest of the day. */
  readonly moment: Moment;
  readonly skills: readonly string[];
}

interface OpenGroup {
  moment: Moment;
  readonly skills: Set<string>;
}

/** Ten skills endorsed in a row are one kindness: rows by direction, person and day. */
export class EndorsementGroups {
  readonly #groups = new Map<string, OpenGroup>();
  readonly #namesakes = new Map<string, Set<string>>();

  add(direction: 'in' | 'out', row: EndorsementRow): void {
    if (row.moment === null) return;
    const id = groupId(direction, row);
    const group = this.#groups.get(id);
    if (!group) this.#groups.set(id, { moment: row.moment, skills: new Set([row.skill]) });
    else {
      group.skills.add(row.skill);
      if ((row.moment.at ?? 0) < (group.moment.at ?? 0)) group.moment = row.moment;
    }
    const plain = plainKey(direction, row);
    this.#namesakes.set(plain, (this.#namesakes.get(plain) ?? new Set()).add(id));
  }

  of(direction: 'in' | 'out', row: EndorsementRow): EndorsementGroup | null {
    const group = this.#groups.get(groupId(direction, row));
    return group ? { moment: group.moment, skills: [...group.skills].filter((skill) => skill !== '') } : null;
  }

  /**
   * The key of the interaction: by name, because exports before 2023 have no address; with the address only where
   * two of the same name did the same on one day.
   */
  keyOf(direction: 'in' | 'out', row: EndorsementRow): string {
    const plain = plainKey(direction, row);
    const isShared = (this.#namesakes.get(plain)?.size ?? 0) > 1;
    return isShared ? `${plain}:${row.party.ref?.key ?? ''}` : plain;
  }
}

function groupId(direction: string, { party, moment }: EndorsementRow): string {
  return `${direction}|${party.ref?.key ?? foldName(party.name)}|${moment?.on}`;
}

function plainKey(direction: string, { party, moment }: EndorsementRow): string {
  return `endorsement:${direction}:${moment?.on}:${foldName(party.name)}`;
}
