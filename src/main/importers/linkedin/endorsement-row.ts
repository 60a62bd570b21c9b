import { type DateOrder, type Moment, readMoment } from './dates.ts';
import type { ENDORSEMENTS_RECEIVED } from './layouts.ts';
import { cleanName } from './names.ts';
import type { Party } from './people.ts';
import { profileRef } from './profile-key.ts';
import type { TableRow } from './table.ts';

export type EndorsementCells = TableRow<keyof (typeof ENDORSEMENTS_RECEIVED)['columns']>;

/** One skill that was endorsed. */
export interface EndorsementRow {
  readonly party: Party;
  readonly moment: Moment | null;
  readonly skill: string;
}

/** Reads the cells of an endorsement, given or received. */
export function readEndorsementRow(cells: EndorsementCells, order: DateOrder): EndorsementRow {
  const name = cleanName(cells.get('firstName'), cells.get('lastName'));
  return {
    party: { ref: profileRef(cells.get('url')), name },
    moment: readMoment(cells.get('date'), order),
    skill: cleanName(cells.get('skill')),
  };
}
