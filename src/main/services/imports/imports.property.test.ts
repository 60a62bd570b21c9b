import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type ImportNotebook,
  importNotebook,
  listed,
  networkOf,
  told,
} from '../../../../tests/support/import-notebook.ts';
import type { ImportReport } from '../../../shared/model/import.ts';
import { refreshPeople } from '../../db/refresh-people.ts';
import type { Finding } from '../../importers/importer.ts';
import { runDoctor } from '../doctor/run-doctor.ts';

const slug = fc.constantFrom('ada', 'bea', 'cas', 'dov');
const company = fc.constantFrom('Northwind', 'Lumen', null);
const email = fc.constantFrom('email:one@example.com', 'email:two@example.com', 'email:info@example.com');
const also = fc.uniqueArray(fc.oneof(email, fc.constant('linkedin:met/ada example|2019-03-02')), { maxLength: 2 });
const handle = fc.constantFrom('mira', 'kai');
const id = fc.constantFrom('11', '12', '13');

type Make = (day: string) => Finding;
const connection = fc.record({ slug, company, also }).map(
  ({ slug, company, also }): Make =>
    (on) =>
      listed({ key: `linkedin:in/${slug}`, on, also, facts: { name: `${slug} Example`, company } }),
);
const card = fc.record({ email, name: slug }).map(
  ({ email, name }): Make =>
    (on) =>
      listed({ key: `linkedin:contact/${email}`, list: 'contacts', on, also: [email], facts: { name } }),
);
const follow = fc.record({ id, list: fc.constantFrom('follower', 'following', 'block', 'mute') }).map(
  ({ id, list }): Make =>
    (on) =>
      listed({
        key: `x:id:${id}`,
        list: list as 'follower',
        on,
        facts: {
          follower: { followsYou: true },
          following: { youFollow: true },
          block: { blocked: true },
          mute: { muted: true },
        }[list as 'follower'],
      }),
);
const mention = fc.record({ id: fc.option(id), handle, event: fc.integer({ min: 1, max: 6 }) }).map(
  ({ id, handle, event }): Make =>
    (on) => {
      const key = id === null ? `x:handle:${handle}` : `x:id:${id}`;
      const row = told({
        key,
        event: `tweet:${event}:${key}`,
        kind: 'mention',
        direction: 'out',
        on: `2020-01-0${event}`,
      });
      if (row.kind !== 'row') return row;
      const sighting = listed({
        key,
        list: 'posts',
        on,
        also: id === null ? [] : [`x:handle:${handle}`],
        facts: { handle },
      });
      return { ...row, sightings: sighting.kind === 'row' ? sighting.sightings : [] };
    },
);
/** Older exports tell the same message with a name only. */
const message = fc
  .record({
    slug,
    by: fc.constantFrom('in', 'name'),
    event: fc.integer({ min: 1, max: 3 }),
    text: fc.constantFrom('hi', 'hi\nthere'),
  })
  .map(
    ({ slug, by, event, text }): Make =>
      () =>
        told({
          key: `linkedin:${by}/${slug}`,
          event: `m${event}-${slug}`,
          on: `2021-02-0${event}`,
          text,
          name: `${slug} E.`,
        }),
  );
const owner = fc.constantFrom('linkedin:in/dov', 'x:id:13').map(
  (key): Make =>
    () => ({
      kind: 'owner',
      owner: {
        source: key.startsWith('x') ? 'x' : 'linkedin',
        keys: [{ source: key.startsWith('x') ? 'x' : 'linkedin', key }],
        name: 'Dov',
        emails: [],
      },
    }),
);
const rows = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: connection },
    { weight: 3, arbitrary: card },
    { weight: 3, arbitrary: follow },
    { weight: 4, arbitrary: mention },
    { weight: 3, arbitrary: message },
    { weight: 1, arbitrary: owner },
  ),
  { minLength: 1, maxLength: 12 },
);
/** An export as of a day; rows of one export that contradict each other are not what is tested here. */
const exportOf = (makes: readonly Make[], day: string): Finding[] => {
  const seen = new Set<string>();
  return makes
    .map((make) => make(day))
    .filter((finding) => {
      if (finding.kind !== 'row') return true;
      const names = finding.sightings.map(({ account, list }) => `${account.key} ${list}`);
      const events = finding.interactions.map(({ key }) => key);
      const isFirst = [...events, ...(events.length > 0 ? [] : names)].every((name) => !seen.has(name));
      for (const name of [...names, ...events]) seen.add(name);
      return isFirst;
    });
};
const days = ['2024-01-01', '2025-01-01', '2026-01-01'] as const;
const exportsOf = (count: number) =>
  fc
    .tuple(...Array.from({ length: count }, () => rows))
    .map((all) => all.map((makes, index) => exportOf(makes, days[index] ?? days[0])));

async function withNotebooks<T>(count: number, work: (...books: ImportNotebook[]) => Promise<T>): Promise<T> {
  const folders = Array.from({ length: count }, () => mkdtempSync(join(tmpdir(), 'kith-property-')));
  const books = folders.map(importNotebook);
  try {
    return await work(...books);
  } finally {
    for (const book of books) book.close();
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  }
}

function expectHealthy(book: ImportNotebook): void {
  expect(runDoctor(book.read, 'test').checks.filter((check) => !check.ok)).toEqual([]);
}

/** Writes about everybody there is, as a user would, and returns what was written. */
function writeAboutAll(book: ImportNotebook, mark: string, which: readonly boolean[]): string[] {
  const { sqlite } = book.write;
  const people = sqlite.prepare('SELECT id FROM person WHERE merged_into IS NULL ORDER BY id').pluck().all() as never[];
  const chosen = people.filter((_person, index) => which[index % which.length]);
  for (const person of chosen) {
    sqlite
      .prepare('INSERT INTO note (person_id, body, created_at, updated_at) VALUES (?, ?, 1, 1)')
      .run(person, `${mark} ${person}`);
    sqlite.prepare('INSERT OR IGNORE INTO tag (name) VALUES (?)').run(mark);
    sqlite
      .prepare('INSERT OR IGNORE INTO person_tag (person_id, tag_id) SELECT ?, id FROM tag WHERE name = ?')
      .run(person, mark);
    sqlite.prepare(`UPDATE person SET circle_id = coalesce(circle_id, 'close') WHERE id = ?`).run(person);
  }
  refreshPeople(book.write, people);
  return chosen.map((person) => `${mark} ${person}`);
}

const options = { numRuns: 20 };
const picks = fc.array(fc.boolean(), { minLength: 1, maxLength: 5 });

test('the same archive twice changes nothing', () =>
  fc.assert(
    fc.asyncProperty(exportsOf(2), ([first = [], second = []]) =>
      withNotebooks(1, async (book = never()) => {
        await book.import(first);
        const report = await book.import(second);
        const network = networkOf(book);
        const again = await book.import(second);
        expect([again.total.new, again.total.updated]).toEqual([0, 0]);
        expect(again.total.same + again.total.skipped).toBe(
          report.total.new + report.total.updated + report.total.same + report.total.skipped,
        );
        expect(networkOf(book)).toEqual(network);
        expectHealthy(book);
      }),
    ),
    options,
  ));

test('the order of imports does not matter', () =>
  fc.assert(
    fc.asyncProperty(exportsOf(3), fc.constantFrom([1, 0, 2], [2, 1, 0], [1, 2, 0]), (exports, order) =>
      withNotebooks(2, async (one = never(), other = never()) => {
        for (const findings of exports) await one.import(findings);
        for (const index of order) await other.import(exports[index] ?? []);
        expect(networkOf(other)).toEqual(networkOf(one));
        expectHealthy(one);
        expectHealthy(other);
      }),
    ),
    options,
  ));

test('undoing an import leaves what the others alone would have made', () =>
  fc.assert(
    fc.asyncProperty(exportsOf(3), fc.nat(2), (exports, undone) =>
      withNotebooks(2, async (one = never(), other = never()) => {
        const reports: ImportReport[] = [];
        for (const findings of exports) reports.push(await one.import(findings));
        const report = reports[undone];
        if (report) await one.undo(report);
        for (const [index, findings] of exports.entries()) if (index !== undone) await other.import(findings);
        expect(networkOf(one)).toEqual(networkOf(other));
        expectHealthy(one);
      }),
    ),
    options,
  ));

test('undoing the newest import puts everything back, also what the user wrote before', () =>
  fc.assert(
    fc.asyncProperty(exportsOf(3), picks, ([first = [], second = [], third = []], which) =>
      withNotebooks(1, async (book = never()) => {
        await book.import(first);
        writeAboutAll(book, 'early', which);
        await book.import(second);
        writeAboutAll(book, 'later', which.toReversed());
        const before = networkOf(book);
        await book.undo(await book.import(third));
        expect(networkOf(book)).toEqual(before);
        expectHealthy(book);
      }),
    ),
    options,
  ));

test('undoing everything, in any order, leaves exactly what the user wrote', () =>
  fc.assert(
    fc.asyncProperty(
      exportsOf(3),
      picks,
      fc.constantFrom([0, 1, 2], [2, 1, 0], [1, 0, 2], [1, 2, 0]),
      (exports, which, order) =>
        withNotebooks(1, async (book = never()) => {
          const reports: ImportReport[] = [];
          const written: string[] = [];
          for (const [index, findings] of exports.entries()) {
            reports.push(await book.import(findings));
            written.push(...writeAboutAll(book, `round ${index}`, which));
          }
          for (const index of order) {
            const report = reports[index];
            if (report) await book.undo(report);
            expectHealthy(book);
          }
          const count = (table: string) => book.read.sqlite.prepare(`SELECT count(*) FROM ${table}`).pluck().get();
          expect(['account', 'sighting', 'interaction', 'link', 'import_owner'].map(count)).toEqual([0, 0, 0, 0, 0]);
          const left = networkOf(book) as { notes: { body: string }[]; name: string }[];
          expect(left.flatMap(({ notes }) => notes.map(({ body }) => body)).sort()).toEqual(written.sort());
          expect(left.filter(({ name, notes }) => name === '' || notes.length === 0)).toEqual([]);
        }),
    ),
    options,
  ));

test('importing again after undoing everything finds the people the user wrote about', () =>
  fc.assert(
    fc.asyncProperty(exportsOf(1), picks, ([findings = []], which) =>
      withNotebooks(1, async (book = never()) => {
        const report = await book.import(findings);
        writeAboutAll(book, 'kept', which);
        const before = networkOf(book);
        await book.undo(report);
        await book.import(findings);
        expect(networkOf(book)).toEqual(before);
        expectHealthy(book);
      }),
    ),
    options,
  ));

function never(): never {
  throw new Error('no notebook');
}
