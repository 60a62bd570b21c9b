import type { Finding, ImportedInteraction } from '../importer.ts';
import { findByName } from './by-name.ts';
import { type InvitationCells, invitationDirection, readInvitationRow } from './invitation-row.ts';
import { foldName, isHiddenName } from './names.ts';
import { accountOf } from './people.ts';
import { details, isFirst, MATCHED_BY_NAME, type Reading, sightOnce, skipped, told } from './rows.ts';

/** What one row of Invitations.csv says: an invitation, pending or accepted, with its note. */
export function invitationFindings(cells: InvitationCells, reading: Reading): readonly Finding[] {
  const { owner, people, orders } = reading.survey;
  const row = readInvitationRow(cells, orders.orderIn(cells.at.file));
  const direction = invitationDirection(row, owner);
  if (direction === null) return [skipped(cells, 'owner-unknown')];
  const other = direction === 'out' ? row.invitee : row.inviter;
  if (owner.is(other)) return [skipped(cells, 'own-account')];
  if (other.ref === null && isHiddenName(other.name)) return [skipped(cells, 'hidden-member')];
  const found = findByName(other, people);
  if (found === null) return [skipped(cells, 'names-no-one')];
  if (found === 'many') return [skipped(cells, 'unidentified-name', other.name)];
  if (row.moment === null) return [skipped(cells, 'unreadable-date', cells.get('sentAt'))];
  const interaction: ImportedInteraction = {
    account: accountOf(found.ref),
    kind: 'invitation',
    direction,
    on: row.moment.on,
    at: row.moment.at,
    precision: row.moment.precision,
    text: row.text === '' ? null : row.text,
    thread: null,
    others: 1,
    // by name and minute, because only exports since late 2023 have the address
    key: `invitation:${direction}:${row.moment.at ?? row.moment.on}:${foldName(other.name) || found.ref.key}`,
    detail: details(found.isByName && MATCHED_BY_NAME),
  };
  if (!isFirst(reading, interaction.key)) return [skipped(cells, 'duplicate-row')];
  return [told(cells, sightOnce(reading, 'invitations', found.ref, other.name), [interaction])];
}
