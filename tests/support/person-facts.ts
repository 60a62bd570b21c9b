import fc from 'fast-check';
import type { FactEvent, OwnerContext, PersonFacts } from '../../src/main/domain/suggestions/facts.ts';
import { dayNumber } from '../../src/shared/lib/calendar.ts';
import { CIRCLES } from '../../src/shared/model/circle.ts';
import type { CalendarDate } from '../../src/shared/model/dates.ts';
import type { PersonId } from '../../src/shared/model/ids.ts';
import { INTERACTION_KINDS } from '../../src/shared/model/interaction.ts';

const TODAY_DATE = '2026-03-10' as CalendarDate;
export const TODAY = dayNumber(TODAY_DATE);
export const OWNER: OwnerContext = { today: TODAY_DATE, ownerCompanies: ['Lumen'] };

/** An event so many days ago; a private message from them unless said otherwise. */
export function anEvent(daysAgo: number, event: Partial<FactEvent> = {}): FactEvent {
  return { day: TODAY - daysAgo, direction: 'in', kind: 'message', others: 1, words: true, ...event };
}

/** A person of whom nothing is known but a name. */
export function aPerson(facts: Partial<Omit<PersonFacts, 'id'>> & { readonly id?: number } = {}): PersonFacts {
  const { id, ...rest } = facts;
  return {
    id: (id ?? 1) as PersonId,
    name: 'Mara Lindqvist',
    named: true,
    circle: null,
    rhythmDays: null,
    company: null,
    connectedDay: null,
    followsYou: false,
    youFollow: false,
    blocked: false,
    muted: false,
    archived: false,
    leaveAlone: false,
    events: [],
    sharedCompany: 0,
    lastText: null,
    history: NO_HISTORY,
    ...rest,
  };
}

export const NO_HISTORY: PersonFacts['history'] = {
  shownDays: [],
  actedDays: [],
  snoozedUntilDay: null,
  dismissedUntilDay: null,
};

const NAMES = [
  'Mara Lindqvist',
  'MARA LINDQVIST, PhD',
  '@mara_l',
  'maral99',
  '山田太郎',
  '김 민수',
  'Dr. Ana Ruiz (she/her)',
  '“”',
  'J. Smith',
  '🌞🌞',
  'van der Berg',
  'Олена Кравець',
  'محمد علي',
  '[[Bo]] Ek',
  '   ',
];
const COMPANIES = ['Lumen', 'Freelance', 'Studio 54', 'Kestrel [[Maps]]', '\u202eevil', '   ', 'A'.repeat(300)];
const TEXTS = [
  'Could you send me the slides?',
  'Hi Robin, let’s pick this up when the pilot is done. I owe you the long version.',
  'ok',
  '👍',
  '<p>Hello <b>you</b></p>',
  'See https://example.com/long?x=1 for more',
  '这个周末你有空吗？我们可以一起去看展览。',
  'x '.repeat(3000),
  '"quoted" said “she” [[not a mark]]',
];

const anyEvent = fc.record<FactEvent>({
  day: fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 4000 })).map((ago) => TODAY - ago),
  direction: fc.constantFrom('in', 'out', 'both'),
  kind: fc.oneof(fc.constant('message' as const), fc.constantFrom(...INTERACTION_KINDS)),
  others: fc.oneof({ weight: 5, arbitrary: fc.constant(1) }, fc.integer({ min: 2, max: 20 })),
  words: fc.boolean(),
});
const anyDay = fc.integer({ min: TODAY - 200, max: TODAY + 100 });

/** Any person at all, sensible or not; ids from the list index when made by `anyPeople`. */
export const anyPerson: fc.Arbitrary<PersonFacts> = fc
  .record({
    name: fc.oneof(fc.constantFrom(...NAMES), fc.string()),
    circle: fc.option(fc.constantFrom(...CIRCLES), { freq: 2 }),
    rhythmDays: fc.option(fc.integer({ min: 1, max: 400 }), { freq: 1 }),
    company: fc.option(fc.oneof(fc.constantFrom(...COMPANIES), fc.string())),
    connectedDay: fc.option(fc.integer({ min: TODAY - 3000, max: TODAY + 20 })),
    followsYou: fc.boolean(),
    youFollow: fc.boolean(),
    sharedCompany: fc.integer({ min: 0, max: 300 }),
    events: fc.array(anyEvent, { maxLength: 25 }).map((events) => [...events].sort((a, b) => a.day - b.day)),
    text: fc.option(fc.oneof(fc.constantFrom(...TEXTS), fc.string())),
    history: fc.record({
      shownDays: fc.array(anyDay, { maxLength: 3 }),
      actedDays: fc.array(anyDay, { maxLength: 2 }),
      snoozedUntilDay: fc.option(anyDay, { freq: 1 }),
      dismissedUntilDay: fc.option(anyDay, { freq: 1 }),
    }),
  })
  .map(({ text, ...facts }) => {
    const last = facts.events.findLast((event) => event.kind === 'message' && event.others === 1);
    const lastText = text !== null && last ? { day: last.day, direction: last.direction, text } : null;
    return aPerson({ ...facts, lastText });
  });

/** Several people with ids of their own. */
export const anyPeople: fc.Arbitrary<readonly PersonFacts[]> = fc
  .array(anyPerson, { maxLength: 30 })
  .map((people) => people.map((person, index) => ({ ...person, id: (index + 1) as PersonId })));
