import type { Finding } from '../importer.ts';
import { type ConnectionCells, type ConnectionRow, readConnectionRow } from './connection-row.ts';
import { digest, isHiddenName } from './names.ts';
import { isFirst, type Reading, sight, skipped, told } from './rows.ts';

function sighting(row: ConnectionRow, reading: Reading) {
  const { ref, name, emails, company, position, connectedOn, meeting } = row;
  const isOnly = meeting !== null && reading.survey.people.isOnlyMeeting(meeting);
  return sight(
    reading,
    'connections',
    ref,
    {
      ...(name === '' ? {} : { name }),
      ...(emails.length === 0 ? {} : { emails }),
      ...(company === undefined ? {} : { company }),
      ...(position === undefined ? {} : { position }),
      ...(connectedOn === null ? {} : { connectedOn }),
    },
    [...emails.map((address) => `email:${address}`), ...(isOnly ? [meeting] : [])],
  );
}

/** What one row of Connections.csv says. A row without a readable date is kept, and the date told. */
export function connectionFindings(cells: ConnectionCells, reading: Reading): readonly Finding[] {
  const { owner, orders } = reading.survey;
  const row = readConnectionRow(cells, orders.orderIn(cells.at.file));
  if (row === null) return [skipped(cells, 'no-visible-profile')];
  if (row.ref.handle === null && isHiddenName(row.name)) return [skipped(cells, 'hidden-member')];
  if (owner.facts.keys.some(({ key }) => key === row.ref.key)) return [skipped(cells, 'own-account')];
  const seen = sighting(row, reading);
  if (!isFirst(reading, digest('connection', seen.account.key, JSON.stringify(seen.facts)))) {
    return [skipped(cells, 'duplicate-row')];
  }
  const dateText = cells.get('connectedOn');
  const isUnreadable = cells.has('connectedOn') && row.connectedOn === null;
  if (!isUnreadable) return [told(cells, [seen])];
  const detail = dateText === '' ? null : dateText;
  return [{ kind: 'problem', at: cells.at, code: 'unreadable-date', detail, raw: cells.raw }, told(cells, [seen])];
}
