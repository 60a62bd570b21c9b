import { expect, onTestFinished, test } from 'vitest';
import { importNotebook, listed, networkOf, told } from '../../../../tests/support/import-notebook.ts';
import { tempFolder } from '../../../../tests/support/temp-folder.ts';
import type { PersonId } from '../../../shared/model/ids.ts';
import { refreshPeople } from '../../db/refresh-people.ts';
import type { Finding } from '../../importers/importer.ts';

interface SeenPerson {
  readonly name: string;
  readonly named: 0 | 1;
  readonly accounts: readonly { readonly key: string }[];
  readonly interactions: readonly Record<string, unknown>[];
}

function notebook() {
  const book = importNotebook(tempFolder());
  onTestFinished(() => book.close());
  return {
    ...book,
    people: () => networkOf(book) as SeenPerson[],
    names: () => (networkOf(book) as SeenPerson[]).map(({ name }) => name).sort(),
    all: (sql: string) => book.read.sqlite.prepare<[], Record<string, unknown>>(sql).all(),
  };
}

const mira = { key: 'linkedin:in/mira', facts: { name: 'Mira Oakfield', company: 'Northwind', position: 'Director' } };
const counts = (fates: Partial<Record<string, number>>) => ({
  new: 0,
  updated: 0,
  same: 0,
  skipped: 0,
  problems: 0,
  ...fates,
});

test('fates: new, then the same, then updated with the job that changed', async () => {
  const book = notebook();
  expect(await book.import([listed(mira)])).toMatchObject({
    total: counts({ new: 1 }),
    newPeople: 1,
    updatedPeople: 0,
  });
  expect(await book.import([listed(mira)])).toMatchObject({
    total: counts({ same: 1 }),
    newPeople: 0,
    updatedPeople: 0,
  });
  const newer = { ...mira, on: '2026-07-01', facts: { ...mira.facts, company: 'Lumen' } };
  const report = await book.import([listed(newer)]);
  expect(report).toMatchObject({ total: counts({ updated: 1 }), newPeople: 0, updatedPeople: 1 });
  expect(report).toMatchObject({ changedJobs: ['Mira Oakfield'], changedJobCount: 1 });
  const older = { ...mira, on: '2020-01-01', facts: { ...mira.facts, company: 'Example GmbH' } };
  expect(await book.import([listed(older)])).toMatchObject({ total: counts({ updated: 1 }), changedJobCount: 0 });
  expect(book.people()).toMatchObject([{ company: 'Lumen' }]);
});

test('of two exports without a day, the one imported last holds', async () => {
  const book = notebook();
  await book.import([listed({ ...mira, on: null })]);
  await book.import([listed({ ...mira, on: null, facts: { ...mira.facts, company: 'Lumen' } })]);
  expect(book.people()).toMatchObject([{ company: 'Lumen' }]);
});

test('the same row twice in one export is skipped and told', async () => {
  const book = notebook();
  const report = await book.import([listed({ ...mira, line: 5 }), listed({ ...mira, line: 9 })]);
  expect(report.total).toEqual(counts({ new: 1, skipped: 1, problems: 1 }));
  expect(report.files[0]?.problems).toMatchObject([
    { line: 9, code: 'duplicate-row', raw: expect.stringContaining('Mira') },
  ]);
});

test('another row that says nothing new of an account is no duplicate', async () => {
  const book = notebook();
  const card = { key: 'linkedin:contact/1', list: 'contacts', facts: { name: 'Ada' } } as const;
  const report = await book.import([listed({ ...card, raw: 'Ada,2019' }), listed({ ...card, raw: 'Ada,2020' })]);
  expect(report.total).toEqual(counts({ new: 1, same: 1 }));
});

test('messages: the same event counts once, whichever export tells it', async () => {
  const book = notebook();
  const hello = told({ key: mira.key, event: 'm1', text: 'hello' });
  expect((await book.import([hello, hello])).total).toEqual(counts({ new: 1, skipped: 1, problems: 1 }));
  const report = await book.import([hello, told({ key: mira.key, event: 'm2', text: 'again' })]);
  expect(report.total).toEqual(counts({ same: 1, new: 1 }));
  expect(book.people()[0]?.interactions).toHaveLength(2);
});

test('a telling with line breaks is better than one without, and goes with its import', async () => {
  const book = notebook();
  const text = () => book.all('SELECT text FROM interaction').map((row) => row['text']);
  await book.import([told({ key: mira.key, event: 'm1', text: 'two lines' })]);
  const better = await book.import([told({ key: mira.key, event: 'm1', text: 'two\nlines' })]);
  expect(better.total).toEqual(counts({ updated: 1 }));
  expect(text()).toEqual(['two\nlines']);
  await book.undo(better);
  expect(text()).toEqual(['two lines']);
});

test('a message that an older export tells by name goes over to the profile, and back with it', async () => {
  const book = notebook();
  const contacts = () => book.all('SELECT name, last_contact_on, written FROM person ORDER BY id');
  await book.import([told({ key: 'linkedin:name/mira', event: 'm1', name: 'Mira', direction: 'out' })]);
  const before = contacts();
  const better = await book.import([told({ key: mira.key, event: 'm1', name: 'Mira Oakfield', direction: 'out' })]);
  expect(contacts()).toMatchObject([
    { name: 'Mira', last_contact_on: null },
    { name: 'Mira Oakfield', last_contact_on: '2024-05-17' },
  ]);
  await book.undo(better);
  expect(contacts()).toEqual(before);
});

test('rows that add to one interaction: every skill once, the same again the second time', async () => {
  const book = notebook();
  const skill = (detail: string, joins: boolean) =>
    told({ key: mira.key, event: 'endorsed', kind: 'endorsement', detail, joins, raw: detail });
  const rows = [skill('SQL', false), skill('Choir', true), skill('Choir', true)];
  expect((await book.import(rows)).total).toEqual(counts({ new: 2, skipped: 1, problems: 1 }));
  expect(book.all('SELECT detail FROM interaction')).toEqual([{ detail: 'SQL, Choir' }]);
  const again = await book.import(rows);
  expect(again.total).toEqual(counts({ same: 2, skipped: 1, problems: 1 }));
  const more = await book.import([...rows, skill('Tea', true)]);
  expect(more.total).toEqual(counts({ same: 2, updated: 1, skipped: 1, problems: 1 }));
  await book.undo(more);
  expect(book.all('SELECT detail FROM interaction')).toEqual([{ detail: 'SQL, Choir' }]);
});

test('skipped rows and problems are told with file, line, words and at most 500 characters', async () => {
  const book = notebook();
  const at = { file: 'Connections.csv', line: 7 };
  const findings: Finding[] = [
    { kind: 'file', file: 'Invitations.csv' },
    { kind: 'skipped', at, code: 'no-visible-profile', detail: null, raw: ',,,,11 Feb 2022' },
    { kind: 'problem', at: { ...at, line: 0 }, code: 'count-differs', detail: '3', raw: 'x'.repeat(9000) },
  ];
  const report = await book.import(findings);
  expect(report.total).toEqual(counts({ skipped: 1, problems: 2 }));
  expect(report.files.map(({ file }) => file)).toEqual(['Invitations.csv', 'Connections.csv']);
  expect(report.files[1]?.problems.map(({ line, code, raw }) => [line, code, raw.length])).toEqual([
    [7, 'no-visible-profile', 15],
    [0, 'count-differs', 500],
  ]);
  expect(report.files[1]?.problems.every(({ message }) => message.length > 10)).toBe(true);
});

test('a name in another list never replaces that of the connections', async () => {
  const book = notebook();
  await book.import([listed(mira), told({ key: mira.key, event: 'm1', on: '2026-06-30', name: 'M. Oakfield' })]);
  expect(book.names()).toEqual(['Mira Oakfield']);
});

test('an X id without a name is counted and called by its id; with a handle, by that', async () => {
  const book = notebook();
  const report = await book.import([
    listed({ key: 'x:id:11', list: 'follower', facts: { followsYou: true } }),
    listed({ key: 'x:id:12', list: 'posts', also: ['x:handle:kai_t'], facts: { handle: 'Kai_T' } }),
  ]);
  expect(report).toMatchObject({ newPeople: 2, unnamed: 1 });
  expect(book.people().map(({ name, named }) => [name, named])).toEqual([
    ['@Kai_T', 1],
    ['X user 11', 0],
  ]);
});

test('who is only blocked or muted is no person, but stays marked once they are one', async () => {
  const book = notebook();
  await book.import([listed({ key: 'x:id:11', list: 'block', facts: { blocked: true } })]);
  expect(book.people()).toEqual([]);
  await book.import([listed({ key: 'x:id:11', list: 'follower', facts: { followsYou: true } })]);
  expect(book.people()).toMatchObject([{ accounts: [{ key: 'x:id:11', blocked: 1, follows_you: 1 }] }]);
});

test('the owner is no person, also when an earlier import thought so', async () => {
  const book = notebook();
  const owner: Finding = {
    kind: 'owner',
    owner: {
      source: 'linkedin',
      keys: [{ source: 'linkedin', key: 'linkedin:in/sam' }],
      name: 'Sam Owner',
      emails: ['Sam@Example.com'],
    },
  };
  await book.import([listed({ key: 'linkedin:in/sam', facts: { name: 'Sam Owner' } })]);
  await book.import([listed({ key: 'linkedin:contact/2', list: 'contacts', also: ['email:sam@example.com'] })]);
  expect(book.people()).toHaveLength(2);
  const report = await book.import([owner, listed(mira)]);
  expect(report).toMatchObject({ owner: 'Sam Owner', newPeople: 1 });
  expect(book.names()).toEqual(['Mira Oakfield']);
  await book.undo(report);
  expect(book.people()).toHaveLength(2);
});

test('an exact key makes two accounts one person and says why', async () => {
  const book = notebook();
  await book.import([listed({ ...mira, also: ['email:mira@example.com'] })]);
  const report = await book.import([
    listed({
      key: 'linkedin:contact/3',
      list: 'contacts',
      also: ['email:mira@example.com'],
      facts: { name: 'Mira O' },
    }),
  ]);
  expect(report).toMatchObject({ newPeople: 0, updatedPeople: 1 });
  expect(book.all(`SELECT because, shared_key FROM link WHERE state = 'active' ORDER BY id`)).toEqual([
    { because: 'first account', shared_key: null },
    { because: 'same e-mail address', shared_key: 'email:mira@example.com' },
  ]);
});

test('one name and one day of connecting are one person, however old the export', async () => {
  const book = notebook();
  const keys = ['linkedin:met/mira oakfield|2019-03-02'];
  await book.import([listed({ ...mira, key: 'linkedin:name/mira oakfield|2019-03-02', on: '2021-01-01', also: keys })]);
  const newer = await book.import([listed({ ...mira, also: keys })]);
  expect(newer).toMatchObject({ total: counts({ new: 1 }), newPeople: 0 });
  expect(book.all('SELECT because FROM link WHERE shared_key IS NOT NULL')).toEqual([
    { because: 'same name, connected on the same day' },
  ]);
  await book.undo(newer);
  expect(book.people()).toMatchObject([
    { name: 'Mira Oakfield', accounts: [{ key: expect.stringContaining('name/') }] },
  ]);
});

test('of two profiles of one person the one seen last says what they do', async () => {
  const keys = ['linkedin:met/mira oakfield|2019-03-02'];
  const seen = (slug: string, on: string, company: string) =>
    listed({
      key: `linkedin:in/${slug}`,
      on,
      also: keys,
      facts: { ...mira.facts, company, connectedOn: '2019-03-02' },
    });
  const [older, newer] = [seen('a-mira', '2024-01-01', 'Northwind'), seen('mira', '2026-01-01', 'Lumen')];
  for (const order of [
    [older, newer],
    [newer, older],
  ]) {
    const book = notebook();
    for (const row of order) await book.import([row]);
    expect(book.people()).toMatchObject([{ company: 'Lumen' }]);
  }
});

test.each([
  ['a shared mailbox', 'email:info@example.com', 'Ada', 'Bea'],
  ['a name', 'linkedin:name/ada', 'Ada', 'Ada'],
  ['a telephone in a household', 'phone:+10005550100', 'Ada', 'Bea'],
])('%s joins nobody', async (_words, key, one, other) => {
  const book = notebook();
  await book.import([
    listed({ key: 'linkedin:in/one', also: [key], facts: { name: one } }),
    listed({ key: 'linkedin:in/other', also: [key], facts: { name: other } }),
  ]);
  expect(book.people()).toHaveLength(2);
});

test('a handle that changed hands belongs to the id seen with it last, and never makes two ids one', async () => {
  const book = notebook();
  const named = (id: string, on: string) =>
    listed({ key: `x:id:${id}`, list: 'posts', on, also: ['x:handle:mira'], facts: { handle: 'mira' } });
  await book.import([named('11', '2015-01-01'), named('12', '2020-01-01')]);
  await book.import([listed({ key: 'x:handle:mira', list: 'posts', on: '2020-02-01', facts: { handle: 'mira' } })]);
  expect(
    book
      .people()
      .map(({ accounts }) => accounts.map(({ key }) => key))
      .sort(),
  ).toEqual([['x:handle:mira', 'x:id:12'], ['x:id:11']]);
});

test('two people found to be one keep what was written about both, and come apart with it again', async () => {
  const book = notebook();
  const { sqlite } = book.write;
  await book.import([listed(mira), listed({ key: 'x:id:11', list: 'follower', facts: { name: 'mira' } })]);
  const [one, other] = sqlite.prepare('SELECT id FROM person ORDER BY id').pluck().all() as PersonId[];
  for (const person of [one, other]) {
    sqlite
      .prepare('INSERT INTO note (person_id, body, created_at, updated_at) VALUES (?, ?, 1, 1)')
      .run(person, `of ${person}`);
  }
  sqlite.exec(`INSERT INTO tag (name) VALUES ('choir'), ('tea')`);
  sqlite.prepare('INSERT INTO person_tag VALUES (?, 1), (?, 1), (?, 2)').run(one, other, other);
  sqlite.prepare(`UPDATE person SET circle_id = 'close' WHERE id = ?`).run(other);
  sqlite.prepare('INSERT INTO rhythm VALUES (?, 30, 1)').run(other);
  sqlite
    .prepare(
      `INSERT INTO interaction (person_id, source, kind, direction, happened_on, precision, by_hand)
       VALUES (?, 'manual', 'call', 'both', '2026-06-01', 'day', 1)`,
    )
    .run(other);
  refreshPeople(book.write, [one, other] as PersonId[]);
  const apart = networkOf(book);

  const keys = ['email:mira@example.com'];
  const join = await book.import([
    listed({ ...mira, on: '2026-06-02', also: keys }),
    listed({ key: 'x:id:11', list: 'following', also: keys }),
  ]);
  expect(book.people()).toMatchObject([
    {
      name: 'Mira Oakfield',
      circle_id: 'close',
      last_contact_on: '2026-06-01',
      notes: [{ body: `of ${one}` }, { body: `of ${other}` }],
      tags: [{ name: 'choir' }, { name: 'tea' }],
      rhythm: [{ every_days: 30 }],
    },
  ]);
  await book.undo(join);
  expect(networkOf(book)).toEqual(apart);
});

test('what was written while two were one stays with the one that was seen; what the user changed stays changed', async () => {
  const book = notebook();
  const { sqlite } = book.write;
  const keys = ['email:mira@example.com'];
  await book.import([listed(mira), listed({ key: 'x:id:11', list: 'follower', facts: { name: 'mira' } })]);
  const [one, other] = sqlite.prepare('SELECT id FROM person ORDER BY id').pluck().all() as PersonId[];
  sqlite.prepare(`UPDATE person SET circle_id = 'close' WHERE id = ?`).run(other);
  const join = await book.import([
    listed({ ...mira, also: keys }),
    listed({ key: 'x:id:11', list: 'following', also: keys }),
  ]);
  const seen = sqlite.prepare('SELECT id FROM person WHERE merged_into IS NULL').pluck().get();
  expect(seen).toBe(other);
  sqlite.prepare(`INSERT INTO note (person_id, body, created_at, updated_at) VALUES (?, 'later', 1, 1)`).run(seen);
  sqlite.prepare(`UPDATE person SET circle_id = NULL WHERE id = ?`).run(seen);
  await book.undo(join);
  expect(book.all('SELECT id, circle_id FROM person ORDER BY id')).toEqual([
    { id: one, circle_id: null },
    { id: other, circle_id: null },
  ]);
  expect(book.all('SELECT person_id, body FROM note')).toEqual([{ person_id: other, body: 'later' }]);
});

test('a refused link keeps two apart whatever keys they share', async () => {
  const book = notebook();
  await book.import([listed(mira), listed({ key: 'x:id:11', list: 'follower' })]);
  book.write.sqlite.exec(`
    INSERT INTO link (account_id, person_id, state, because, confidence, made_at)
    SELECT a.id, p.home_person_id, 'refused', 'you said so', 0, 1 FROM account a, account p
    WHERE a.key = 'x:id:11' AND p.key = 'linkedin:in/mira'`);
  const keys = ['email:mira@example.com'];
  await book.import([listed({ ...mira, also: keys }), listed({ key: 'x:id:11', list: 'following', also: keys })]);
  expect(book.people()).toHaveLength(2);
});

test('hostile text is stored as written and shown as one harmless line', async () => {
  const book = notebook();
  const name = `\u202Eevil\u2066<b>\0 name\n${'x'.repeat(100_000)}\uD800`;
  await book.import([
    listed({ key: 'linkedin:in/evil', facts: { name, company: '=HYPERLINK("x")' }, raw: name }),
    told({ key: 'linkedin:in/evil', event: 'm1', text: 'a\0b\n<script>' }),
  ]);
  const [person] = book.people();
  expect(person?.name).toMatch(/^evil<b> name x{20,}$/);
  expect(person?.name).toHaveLength(300);
  expect(book.all('SELECT text FROM interaction')).toEqual([{ text: 'ab\n<script>' }]);
  const raw = book.read.sqlite.prepare<[], string>(`SELECT raw FROM sighting WHERE list = 'connections'`).pluck().get();
  expect(raw?.startsWith('\u202Eevil')).toBe(true);
  expect(raw?.length).toBeGreaterThan(100_000);
});

test('notes outlive the import, under the last known name, and find their person again', async () => {
  const book = notebook();
  const first = await book.import([listed(mira)]);
  const before = networkOf(book);
  book.write.sqlite.exec(`INSERT INTO note (person_id, body, created_at, updated_at) VALUES (1, 'likes tea', 1, 1)`);
  refreshPeople(book.write, [1 as PersonId]);
  await book.undo(first);
  expect(book.people()).toMatchObject([
    { name: 'Mira Oakfield', own_name: 'Mira Oakfield', accounts: [], notes: [{ body: 'likes tea' }] },
  ]);
  const newer = { ...mira, facts: { ...mira.facts, name: 'Mira O. Lindqvist' } };
  const second = await book.import([listed(newer)]);
  expect(second.newPeople).toBe(0);
  expect(book.people()).toMatchObject([{ name: 'Mira O. Lindqvist', own_name: null, notes: [{ body: 'likes tea' }] }]);
  expect(before).toHaveLength(1);
});
