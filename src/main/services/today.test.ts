import { describe, expect, test } from 'vitest';
import { type PeopleNotebook, peopleNotebook } from '../../../tests/support/people-notebook.ts';
import { addDays } from '../../shared/lib/calendar.ts';
import type { CalendarDate } from '../../shared/model/dates.ts';
import type { PersonId } from '../../shared/model/ids.ts';
import type { Hand } from '../../shared/model/nudge.ts';
import { peopleHandlers } from './people.ts';
import { dealToday, todayHandlers } from './today.ts';

type APerson = Parameters<PeopleNotebook['person']>[0];

const ON = '2026-03-10' as CalendarDate;
const ago = (days: number) => addDays(ON, -days);

const TALK: NonNullable<APerson['interactions']> = [
  { on: ago(400), direction: 'in', text: 'How was the lake?' },
  { on: ago(340), direction: 'out', text: 'Cold, and worth it.' },
  { on: ago(280), direction: 'in', text: 'I am jealous.' },
  { on: ago(210), direction: 'out', text: 'Come along in summer then.' },
];

/** Two of every kind but the newcomers, of whom there is one, and some who must stay silent. */
function network() {
  const book = peopleNotebook();
  const waits = (name: string, daysAgo: number): APerson => ({
    name,
    interactions: [{ on: ago(daysAgo), text: 'Could you send me the slides?' }],
  });
  const ids = {
    mara: book.person({ ...waits('Mara Lindqvist', 40), note: 'Met at the maps evening.' }),
    tomasz: book.person(waits('Tomasz Wieczorek', 200)),
    dev: book.person({ name: 'Dev Ramanathan', interactions: TALK }),
    noor: book.person({ name: 'Noor Haddad', interactions: TALK }),
    bao: book.person({ name: 'Bao Trinh', company: 'Kestrel Maps', connectedOn: ago(800) }),
    ines: book.person({ name: 'Ines Duarte', company: 'kestrel maps', connectedOn: ago(900) }),
    thea: book.person({ name: 'Thea Okonjo', connectedOn: ago(5) }),
    blocked: book.person(waits('Blocked Person', 10)),
    nameless: book.person({ name: null, source: 'x', interactions: [{ on: ago(5) }] }),
    archived: book.person({ ...waits('Archived Person', 10), archived: true }),
  };
  book.write.sqlite.prepare('UPDATE account SET blocked = 1 WHERE home_person_id = ?').run(ids.blocked);
  return { book, ids };
}

const hand = async (book: PeopleNotebook, on = ON): Promise<Hand> => (await book.run(todayHandlers.hand, { on })).value;
const peopleIn = (dealt: Hand) => dealt.nudges.map(({ personId }) => personId);
const act = (id: PersonId, kind: 'answer' | 'reconnect' = 'answer', on = ON) => ({ id, kind, on }) as const;

describe('the hand', () => {
  test('holds one of each kind, and says how many were considered', async () => {
    const { book, ids } = network();
    const dealt = await hand(book);
    expect(dealt.nudges.map(({ kind }) => kind)).toEqual(['answer', 'reconnect', 'get-to-know']);
    expect(peopleIn(dealt)).toEqual([ids.mara, ids.dev, ids.bao]);
    expect(dealt).toMatchObject({
      on: ON,
      dealt: 3,
      considered: { answer: 2, reconnect: 2, 'get-to-know': 2, newcomer: 1 },
    });
  });

  test('shows the last thing said, the note and where to find them', async () => {
    const { book } = network();
    const [mara] = (await hand(book)).nudges;
    expect(mara).toMatchObject({
      person: { name: 'Mara Lindqvist' },
      lastExchange: { on: ago(40), direction: 'in', text: 'Could you send me the slides?' },
      note: { on: '1970-01-01', body: 'Met at the maps evening.' },
      profileUrl: null,
    });
  });

  test('stays the same all day, whatever arrives, and after a restart', async () => {
    const { book } = network();
    const first = await hand(book);
    book.person({ name: 'Lately Written', interactions: [{ on: ago(1), text: 'Are you there this week?' }] });
    expect(await hand(book)).toEqual(first);
    expect(book.read.sqlite.prepare('SELECT count(*) FROM hand').pluck().get()).toBe(3);
  });

  test('has the size of the settings', async () => {
    const { book } = network();
    book.write.sqlite.prepare("INSERT INTO setting (key, value_json) VALUES ('handSize', '5')").run();
    expect((await hand(book)).nudges).toHaveLength(5);
  });

  test('is empty when nobody has a reason, and is not kept then', async () => {
    const book = peopleNotebook();
    expect(await hand(book)).toMatchObject({ nudges: [], dealt: 0 });
    book.person({ name: 'Mara Lindqvist', interactions: [{ on: ago(3) }] });
    expect((await hand(book)).nudges).toHaveLength(1);
  });

  test('leaves no step in the undo list', async () => {
    const { book } = network();
    expect((await book.run(todayHandlers.hand, { on: ON })).change).toBeNull();
  });

  test('does not repeat anyone within 28 days', async () => {
    const { book } = network();
    const first = peopleIn(await hand(book));
    const second = peopleIn(await hand(book, addDays(ON, 1)));
    expect(second.filter((id) => first.includes(id))).toEqual([]);
    const later = peopleIn(await hand(book, addDays(ON, 28)));
    expect(later.some((id) => first.includes(id))).toBe(true);
  });
});

describe('acting', () => {
  test('a logged contact removes the person without a refill, and undo brings them back', async () => {
    const { book, ids } = network();
    const before = await hand(book);
    const log = { id: ids.mara, on: ON, kind: 'message', direction: 'both', text: '' } as const;
    const { change } = await book.run(peopleHandlers.logContact, log);
    expect(peopleIn(await hand(book))).toEqual([ids.dev, ids.bao]);
    expect((await hand(book)).dealt).toBe(3);
    book.undo(change);
    expect(await hand(book)).toEqual(before);
  });

  test('a contact logged for another day counts too', async () => {
    const { book, ids } = network();
    await hand(book);
    const log = { id: ids.dev, on: ago(2), kind: 'call', direction: 'both', text: '' } as const;
    await book.run(peopleHandlers.logContact, log);
    expect(peopleIn(await hand(book))).toEqual([ids.mara, ids.bao]);
  });

  test.each([
    ['archived', peopleHandlers.setArchived, { archived: true }],
    ['left alone', peopleHandlers.setLeaveAlone, { leaveAlone: true }],
    ['only followed', peopleHandlers.setCircle, { circle: 'just-following' }],
  ] as const)('whoever is %s leaves the hand', async (_what, command, input) => {
    const { book, ids } = network();
    await hand(book);
    await book.run(command as typeof peopleHandlers.setArchived, { id: ids.mara, ...input } as never);
    expect(peopleIn(await hand(book))).toEqual([ids.dev, ids.bao]);
  });

  test('a copied opener is noted and changes nothing', async () => {
    const { book, ids } = network();
    const before = await hand(book);
    expect(await book.run(todayHandlers.copied, act(ids.mara))).toMatchObject({ label: null, change: null });
    expect(await hand(book)).toEqual(before);
    expect(book.read.sqlite.prepare('SELECT person_id, act FROM nudge_act').all()).toEqual([
      { person_id: ids.mara, act: 'copied' },
    ]);
  });

  test('unknown people are refused', async () => {
    const { book } = network();
    await expect(book.run(todayHandlers.snooze, { ...act(99 as PersonId), until: null })).rejects.toMatchObject({
      code: 'person-not-found',
    });
  });
});

describe('snooze', () => {
  test('rests until the day, says so, and can be undone', async () => {
    const { book, ids } = network();
    const before = await hand(book);
    const until = addDays(ON, 14);
    const { label, change } = await book.run(todayHandlers.snooze, { ...act(ids.mara), until });
    expect(label).toBe('Mara Lindqvist will come back on 24 March');
    expect(peopleIn(await hand(book))).not.toContain(ids.mara);
    expect(dealToday(book.read, { on: addDays(until, -1), count: 10 }).map(({ personId }) => personId)).not.toContain(
      ids.mara,
    );
    expect(dealToday(book.read, { on: until, count: 10 }).map(({ personId }) => personId)).toContain(ids.mara);
    book.undo(change);
    expect(await hand(book)).toEqual(before);
  });

  test('until the next import ends with it', async () => {
    const { book, ids } = network();
    const addImport = () =>
      book.write.sqlite
        .prepare("INSERT INTO import (source, path, finished_at, report_json) VALUES ('x', 'x.zip', ?, '{}')")
        .run(Date.parse(`${addDays(ON, 3)}T12:00:00Z`));
    addImport();
    const { label } = await book.run(todayHandlers.snooze, { ...act(ids.mara), until: null });
    expect(label).toBe('Mara Lindqvist will come back after your next import');
    const isDealt = () =>
      dealToday(book.read, { on: addDays(ON, 20), count: 10 }).some(({ personId }) => personId === ids.mara);
    expect(isDealt()).toBe(false);
    addImport();
    expect(isDealt()).toBe(true);
    book.write.sqlite.prepare('UPDATE import SET undone_at = 1 WHERE id = 2').run();
    expect(isDealt()).toBe(false);
  });
});

describe('not for me', () => {
  const daysGone = (book: PeopleNotebook, id: PersonId, days: number) =>
    !dealToday(book.read, { on: addDays(ON, days), count: 50 }).some(({ personId }) => personId === id);

  test.each([
    ['not-now', 60, 'Kith won’t suggest Noor Haddad before 9 May'],
    ['no-reason', 180, 'Kith won’t suggest Noor Haddad before 6 September'],
    ['we-talk-elsewhere', 180, 'Kith won’t suggest Noor Haddad before 6 September'],
    ['wrong-person', 365, 'Kith won’t suggest Noor Haddad before 10 March 2027'],
  ] as const)('%s rests %d days', async (why, days, words) => {
    const { book, ids } = network();
    const { label } = await book.run(todayHandlers.dismiss, { ...act(ids.noor, 'reconnect'), why });
    expect(label).toBe(words);
    expect(daysGone(book, ids.noor, days - 1)).toBe(true);
    expect(daysGone(book, ids.noor, days)).toBe(false);
  });

  test('never is for good, and so is a second dismissal without a reason', async () => {
    const { book, ids } = network();
    const { label } = await book.run(todayHandlers.dismiss, { ...act(ids.noor, 'reconnect'), why: 'never' });
    expect(label).toBe('Kith won’t suggest Noor Haddad again');
    expect(daysGone(book, ids.noor, 5000)).toBe(true);
    await book.run(todayHandlers.dismiss, { ...act(ids.dev, 'reconnect'), why: 'no-reason' });
    const again = await book.run(todayHandlers.dismiss, { ...act(ids.dev, 'reconnect'), why: 'no-reason' });
    expect(again.label).toBe('Kith won’t suggest Dev Ramanathan again');
    expect(daysGone(book, ids.dev, 5000)).toBe(true);
  });
});

describe('show others', () => {
  test('deals a new round without those of the day, then stays', async () => {
    const { book, ids } = network();
    const first = peopleIn(await hand(book));
    const others = (await book.run(todayHandlers.showOthers, { on: ON })).value;
    expect(peopleIn(others)).toEqual([ids.tomasz, ids.noor, ids.ines]);
    expect(await hand(book)).toEqual(others);
    const third = (await book.run(todayHandlers.showOthers, { on: ON })).value;
    expect(peopleIn(third)).toEqual([ids.thea]);
    const last = (await book.run(todayHandlers.showOthers, { on: ON })).value;
    expect(peopleIn(last)).toEqual([ids.thea]);
    expect(first).not.toContain(ids.thea);
  });
});

describe('dealing for the command line', () => {
  test('changes nothing and answers alike each time', () => {
    const { book, ids } = network();
    const once = dealToday(book.read, { on: ON, count: null });
    expect(dealToday(book.read, { on: ON, count: null })).toEqual(once);
    expect(once.map(({ person }) => person)).toEqual([
      { id: ids.mara, name: 'Mara Lindqvist' },
      { id: ids.dev, name: 'Dev Ramanathan' },
      { id: ids.bao, name: 'Bao Trinh' },
    ]);
    expect(book.read.sqlite.prepare('SELECT count(*) FROM hand').pluck().get()).toBe(0);
  });

  test('knows nothing that came after the day', () => {
    const { book, ids } = network();
    const before = dealToday(book.read, { on: ago(41), count: 10 }).map(({ personId }) => personId);
    expect(before).not.toContain(ids.mara);
    expect(before).not.toContain(ids.thea);
  });
});

test('the evidence: every number of a reason is in the notebook', () => {
  const { book, ids } = network();
  const nudges = dealToday(book.read, { on: ON, count: 10 });
  const count = (sql: string, ...params: (string | number)[]) =>
    book.read.sqlite
      .prepare(sql)
      .pluck()
      .get(...params);
  const dev = nudges.find(({ personId }) => personId === ids.dev);
  expect(dev?.reasons[1]).toMatchObject({ code: 'messages-in-year', numbers: { year: 2025 } });
  expect(dev?.reasons[1]?.numbers['messages']).toBe(
    count("SELECT count(*) FROM interaction WHERE person_id = ? AND happened_on LIKE '2025-%'", ids.dev),
  );
  const bao = nudges.find(({ personId }) => personId === ids.bao);
  expect(bao?.reasons.find(({ code }) => code === 'shared-company')?.numbers).toEqual({
    people: count("SELECT count(*) FROM person WHERE lower(company) = 'kestrel maps' AND id <> ?", ids.bao),
  });
});

describe('newly arrived', () => {
  const arrived = (book: PeopleNotebook, limit = 3) => todayHandlers.newlyArrived(book.query, { on: ON, limit });

  test('are the lately connected, newest first', async () => {
    const { book, ids } = network();
    const bo = book.person({ name: 'Bo Ek', connectedOn: ago(2) });
    const found = await arrived(book, 1);
    expect(found.total).toBe(2);
    expect(found.rows).toMatchObject([{ person: { id: bo }, connectedOn: ago(2) }]);
    expect((await arrived(book)).rows.map(({ person }) => person.id)).toEqual([bo, ids.thea]);
  });

  test('and who came with a later import of a source and made a move', async () => {
    const { book, ids } = network();
    const { sqlite } = book.write;
    const insert = sqlite.prepare(
      "INSERT INTO import (source, path, finished_at, report_json) VALUES ('linkedin', 'a.zip', 1, '{}')",
    );
    insert.run();
    sqlite.prepare('UPDATE link SET import_id = 1').run();
    expect((await arrived(book)).total).toBe(1);
    insert.run();
    const wrote = book.person({ name: 'Marek Zoubek', interactions: [{ on: ago(90) }, { on: ago(90) }] });
    const silent = book.person({ name: 'Silent Person' });
    sqlite.prepare('UPDATE link SET import_id = 2 WHERE person_id IN (?, ?)').run(wrote, silent);
    expect((await arrived(book)).rows.map(({ person }) => person.id)).toEqual([ids.thea, wrote]);
  });
});
