import { expect, test } from 'vitest';
import { peopleNotebook } from '../../../../tests/support/people-notebook.ts';
import type { PersonId } from '../../../shared/model/ids.ts';
import { sightingsOf } from './person-sightings.ts';

function notebook() {
  const book = peopleNotebook();
  const id = book.person({ name: 'Bo Ek' });
  const run = (sql: string, ...params: (string | number | null)[]) =>
    Number(book.write.sqlite.prepare(sql).run(...params).lastInsertRowid);
  const account = book.read.sqlite.prepare('SELECT account_id FROM link WHERE person_id = ?').pluck().get(id) as number;
  const anImport = (undone: number | null = null) =>
    run(
      `INSERT INTO import (source, path, finished_at, undone_at, report_json) VALUES ('linkedin', 'a.zip', 1, ?, '{}')`,
      undone,
    );
  const sighting = (raw: string) =>
    run(
      `INSERT INTO sighting (account_id, list, fingerprint, facts_json, keys_json, raw) VALUES (?, 'connections', ?, '{}', '[]', ?)`,
      account,
      raw,
      raw,
    );
  const says = (importId: number, sightingId: number, seenOn: string | null, line: number) =>
    run('INSERT INTO import_sighting VALUES (?, ?, ?, ?, ?)', importId, sightingId, seenOn, 'Connections.csv', line);
  return { book, id, anImport, sighting, says };
}

test('shows rows as written, newest first, with their place in the newest import that stands', () => {
  const { book, id, anImport, sighting, says } = notebook();
  const [first, second, undone] = [anImport(), anImport(), anImport(5)];
  const [old, newer, gone] = [sighting('old row'), sighting('newer row'), sighting('gone row')];
  says(first, old, '2024-01-01', 3);
  says(second, old, '2024-01-01', 7);
  says(second, newer, '2025-01-01', 8);
  says(undone, gone, '2026-01-01', 9);
  expect(sightingsOf(book.read, id)).toEqual([
    expect.objectContaining({ raw: 'newer row', seenOn: '2025-01-01', line: 8 }),
    { importId: second, source: 'linkedin', file: 'Connections.csv', line: 7, seenOn: '2024-01-01', raw: 'old row' },
  ]);
});

test('shows at most 200, and none of nobody', () => {
  const { book, id, anImport, sighting, says } = notebook();
  const importId = anImport();
  for (let line = 1; line <= 210; line += 1) says(importId, sighting(`row ${line}`), null, line);
  expect(sightingsOf(book.read, id)).toHaveLength(200);
  expect(sightingsOf(book.read, 404 as PersonId)).toEqual([]);
});
