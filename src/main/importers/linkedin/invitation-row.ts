import { type DateOrder, type Moment, readMoment } from './dates.ts';
import type { INVITATIONS } from './layouts.ts';
import { cleanName } from './names.ts';
import type { Owner } from './owner.ts';
import type { Party } from './people.ts';
import { profileRef } from './profile-key.ts';
import type { TableRow } from './table.ts';

export type InvitationCells = TableRow<keyof (typeof INVITATIONS)['columns']>;

/** One row of Invitations.csv of any era. */
export interface InvitationRow {
  readonly inviter: Party;
  readonly invitee: Party;
  /** As the file says it; null where it says nothing. */
  readonly direction: 'in' | 'out' | null;
  readonly moment: Moment | null;
  readonly text: string;
}

/** Reads the cells of an invitation. Its time is US Pacific, wherever the member lives (measured, not documented). */
export function readInvitationRow(cells: InvitationCells, order: DateOrder): InvitationRow {
  const direction = cells.get('direction').toUpperCase();
  return {
    inviter: { ref: profileRef(cells.get('inviter')), name: cleanName(cells.get('from')) },
    invitee: { ref: profileRef(cells.get('invitee')), name: cleanName(cells.get('to')) },
    direction: direction === 'OUTGOING' ? 'out' : direction === 'INCOMING' ? 'in' : null,
    moment: readMoment(cells.get('sentAt'), order),
    text: cells.get('message'),
  };
}

/** Who invited whom, seen from the owner; null when neither the file nor the names tell. */
export function invitationDirection(row: InvitationRow, owner: Owner): 'in' | 'out' | null {
  if (row.direction !== null) return row.direction;
  if (owner.is(row.inviter)) return 'out';
  return owner.is(row.invitee) ? 'in' : null;
}
