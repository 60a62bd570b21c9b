import { expect, test } from 'vitest';
import { peopleNotebook } from '../../../../tests/support/people-notebook.ts';
import { dayNumber } from '../../../shared/lib/calendar.ts';
import type { CalendarDate } from '../../../shared/model/dates.ts';
import type { PersonId } from '../../../shared/model/ids.ts';
import { gatherFacts } from './gather-facts.ts';

const ON = '2026-03-10' as CalendarDate;
const day = (date: string) => dayNumber(date as CalendarDate);

function gathered(book: ReturnType<typeof peopleNotebook>, id: PersonId) {
  return gatherFacts(book.read, ON).people.find((person) => person.id === id);
}

test('events come oldest first, and a log without a time after what has one', () => {
  const book = peopleNotebook();
  const id = book.person({
    name: 'Mara Lindqvist',
    interactions: [
      { on: '2026-03-01', kind: 'call', direction: 'both' },
      { on: '2026-03-01', at: 900, direction: 'out', text: 'Later' },
      { on: '2026-03-01', at: 100, text: 'Earlier' },
      { on: '2020-05-05', at: 50, kind: 'reply', direction: 'out' },
      { on: '2026-03-11', text: 'Tomorrow' },
    ],
  });
  expect(gathered(book, id)?.events).toMatchObject([
    { day: day('2020-05-05'), kind: 'reply', direction: 'out', others: 1, words: false },
    { day: day('2026-03-01'), kind: 'message', direction: 'in', words: true },
    { day: day('2026-03-01'), kind: 'message', direction: 'out' },
    { day: day('2026-03-01'), kind: 'call', direction: 'both' },
  ]);
  expect(gathered(book, id)?.lastText).toEqual({ day: day('2026-03-01'), direction: 'out', text: 'Later' });
});

test('the last private text is no group message and no public one', () => {
  const book = peopleNotebook();
  const id = book.person({
    name: 'Mara Lindqvist',
    interactions: [
      { on: '2026-01-01', text: 'For you' },
      { on: '2026-02-01', text: 'For everybody' },
      { on: '2026-02-02', kind: 'reply', text: 'In public' },
    ],
  });
  book.write.sqlite.prepare("UPDATE interaction SET others = 4 WHERE text = 'For everybody'").run();
  expect(gathered(book, id)?.lastText).toMatchObject({ text: 'For you' });
});

test('colleagues are counted however the company is written, archived people apart', () => {
  const book = peopleNotebook();
  const id = book.person({ name: 'Bao Trinh', company: 'Kestrel Maps' });
  book.person({ name: 'Ines Duarte', company: 'KESTREL MAPS' });
  book.person({ name: 'Ana Ruiz', company: 'Késtrel  Maps' });
  book.person({ name: 'Old Colleague', company: 'Kestrel Maps', archived: true });
  const alone = book.person({ name: 'Cai Wu' });
  expect(gathered(book, id)?.sharedCompany).toBe(2);
  expect(gathered(book, alone)?.sharedCompany).toBe(0);
});

test('accounts say who follows, is blocked or muted; circle, rhythm and connection come along', () => {
  const book = peopleNotebook();
  const id = book.person({ name: 'Cai Wu', source: 'x', circle: 'friends', connectedOn: '2025-11-02' });
  const { sqlite } = book.write;
  sqlite.prepare('UPDATE account SET follows_you = 1, you_follow = 1, muted = 1').run();
  sqlite.prepare('INSERT INTO rhythm (person_id, every_days, set_at) VALUES (?, 30, 1)').run(id);
  expect(gathered(book, id)).toMatchObject({
    followsYou: true,
    youFollow: true,
    muted: true,
    blocked: false,
    circle: 'friends',
    rhythmDays: 30,
    connectedDay: day('2025-11-02'),
    events: [],
  });
});

test('the owner is nobody to write to, but lends their companies', () => {
  const book = peopleNotebook();
  const owner = book.person({ name: 'Robin Ashe', company: 'Lumen' });
  book.write.sqlite.prepare('UPDATE account SET is_owner = 1 WHERE home_person_id = ?').run(owner);
  const nameless = book.person({ name: null, source: 'x' });
  const { people, owner: context } = gatherFacts(book.read, ON);
  expect(people.map(({ id }) => id)).not.toContain(owner);
  expect(people.map(({ id }) => id)).not.toContain(nameless);
  expect(context).toEqual({ today: ON, ownerCompanies: ['Lumen'] });
});

test('what was shown and done becomes a history', () => {
  const book = peopleNotebook();
  const id = book.person({ name: 'Mara Lindqvist' });
  const { sqlite } = book.write;
  const act = sqlite.prepare('INSERT INTO nudge_act (person_id, kind, act, acted_on, until_on) VALUES (?, ?, ?, ?, ?)');
  act.run(id, 'answer', 'snoozed', '2026-01-01', '2026-06-01');
  act.run(id, 'answer', 'snoozed', '2026-02-01', '2026-02-08');
  act.run(id, 'answer', 'dismissed', '2026-02-09', null);
  act.run(id, 'answer', 'dismissed', '2026-02-10', '2026-04-10');
  const hand = sqlite.prepare(
    "INSERT INTO hand (dealt_on, round, position, person_id, nudge_json) VALUES (?, ?, 0, ?, '{}')",
  );
  for (const [on, round] of [
    ['2025-01-01', 0],
    ['2026-02-01', 0],
    ['2026-02-01', 1],
    [ON, 0],
  ] as const)
    hand.run(on, round, id);
  expect(gathered(book, id)?.history).toEqual({
    shownDays: [day('2026-02-01')],
    actedDays: ['2026-01-01', '2026-02-01', '2026-02-09', '2026-02-10'].map(day),
    snoozedUntilDay: day('2026-02-08'),
    dismissedUntilDay: Number.POSITIVE_INFINITY,
  });
});
