import type { CalendarDate } from '../../../shared/model/dates.ts';
import { readEmails } from './addresses.ts';
import { type DateOrder, readMoment } from './dates.ts';
import type { CONNECTIONS } from './layouts.ts';
import { cleanName, meetingKey, nameRef } from './names.ts';
import { type ProfileRef, profileRef } from './profile-key.ts';
import type { TableRow } from './table.ts';

export type ConnectionCells = TableRow<keyof (typeof CONNECTIONS)['columns']>;

/** One row of Connections.csv of any era. */
export interface ConnectionRow {
  readonly ref: ProfileRef;
  readonly name: string;
  readonly emails: readonly string[];
  /** Null when empty; undefined when the file does not say. */
  readonly company: string | null | undefined;
  readonly position: string | null | undefined;
  readonly connectedOn: CalendarDate | null;
  /**
   * The name together with the day of connecting: what an export before 2023, which has no addresses, and one after a
   * change of address have in common with every other. Null without both.
   */
  readonly meeting: string | null;
}

/** Reads the cells of a connection; null for one without a visible profile, of whom only the date is there. */
export function readConnectionRow(cells: ConnectionCells, order: DateOrder): ConnectionRow | null {
  const name = cleanName(cells.get('firstName'), cells.get('middleName'), cells.get('lastName'));
  const byUrl = profileRef(cells.get('url'));
  const emails = readEmails(cells.get('email'), cells.get('email2'), cells.get('email3'));
  if (name === '' && byUrl === null && emails.length === 0) return null;
  const connectedOn = readMoment(cells.get('connectedOn'), order)?.on ?? null;
  return {
    ref: byUrl ?? nameRef(name === '' ? (emails[0] ?? '') : name, connectedOn),
    name,
    emails,
    company: cells.has('company') ? cells.get('company') || null : undefined,
    position: cells.has('position') ? cells.get('position') || null : undefined,
    connectedOn,
    meeting: name === '' || connectedOn === null ? null : meetingKey(name, connectedOn),
  };
}
