import type { Finding, ImportedInteraction } from '../importer.ts';
import { findByName } from './by-name.ts';
import { readDay } from './dates.ts';
import type { RECOMMENDATIONS_RECEIVED } from './layouts.ts';
import { cleanName, foldName } from './names.ts';
import { accountOf } from './people.ts';
import { details, isFirst, MATCHED_BY_NAME, type Reading, sightOnce, skipped, told } from './rows.ts';
import type { TableRow } from './table.ts';

export type RecommendationCells = TableRow<keyof (typeof RECOMMENDATIONS_RECEIVED)['columns']>;

/** What one row of a recommendations file says. The zone of its date is unknown, so only the day counts. */
export function recommendationFindings(
  cells: RecommendationCells,
  reading: Reading,
  direction: 'in' | 'out',
): readonly Finding[] {
  const { owner, people } = reading.survey;
  const party = { ref: null, name: cleanName(cells.get('firstName'), cells.get('lastName')) };
  const found = findByName(party, people, cells.get('company'));
  if (found === null) return [skipped(cells, party.name === '' ? 'names-no-one' : 'hidden-member')];
  if (found === 'many') return [skipped(cells, 'unidentified-name', party.name)];
  if (!found.isByName && owner.is(party)) return [skipped(cells, 'own-account')];
  const on = readDay(cells.get('date'));
  if (on === null) return [skipped(cells, 'unreadable-date', cells.get('date'))];
  const text = cells.get('text');
  const interaction: ImportedInteraction = {
    account: accountOf(found.ref),
    kind: 'recommendation',
    direction,
    on,
    at: null,
    precision: 'day',
    text: text === '' ? null : text,
    thread: null,
    others: 1,
    key: `recommendation:${direction}:${on}:${foldName(party.name)}`,
    detail: details(found.isByName && MATCHED_BY_NAME),
  };
  if (!isFirst(reading, interaction.key)) return [skipped(cells, 'duplicate-row')];
  return [told(cells, sightOnce(reading, 'recommendations', found.ref, party.name), [interaction])];
}
