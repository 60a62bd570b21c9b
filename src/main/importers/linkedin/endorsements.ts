import type { Finding, ImportedInteraction } from '../importer.ts';
import { findByName } from './by-name.ts';
import { type EndorsementCells, readEndorsementRow } from './endorsement-row.ts';
import { digest } from './names.ts';
import { accountOf } from './people.ts';
import { details, isFirst, MATCHED_BY_NAME, type Reading, sightOnce, skipped, told } from './rows.ts';

/** What one row of an endorsement file says; the rows of one person and day share one interaction. */
export function endorsementFindings(
  cells: EndorsementCells,
  reading: Reading,
  direction: 'in' | 'out',
): readonly Finding[] {
  const { owner, people, endorsements } = reading.survey;
  const row = readEndorsementRow(cells, 'month-first');
  if (owner.is(row.party)) return [skipped(cells, 'own-account')];
  const found = findByName(row.party, people);
  if (found === null) return [skipped(cells, row.party.name === '' ? 'names-no-one' : 'hidden-member')];
  if (found === 'many') return [skipped(cells, 'unidentified-name', row.party.name)];
  const group = endorsements.of(direction, row);
  if (group === null) return [skipped(cells, 'unreadable-date', cells.get('date'))];
  if (!isFirst(reading, digest('endorsement', direction, found.ref.key, `${row.moment?.at}`, row.skill))) {
    return [skipped(cells, 'duplicate-row')];
  }
  const interaction: ImportedInteraction = {
    account: accountOf(found.ref),
    kind: 'endorsement',
    direction,
    on: group.moment.on,
    at: group.moment.at,
    precision: group.moment.precision,
    text: null,
    thread: null,
    others: 1,
    key: endorsements.keyOf(direction, row),
    detail: details(group.skills.join(', '), found.isByName && MATCHED_BY_NAME),
  };
  const joins = !isFirst(reading, interaction.key);
  return [told(cells, sightOnce(reading, 'endorsements', found.ref, row.party.name), [interaction], joins)];
}
