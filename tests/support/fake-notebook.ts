import { addDays } from '../../src/shared/lib/calendar.ts';
import type { CalendarDate } from '../../src/shared/model/dates.ts';
import type { AccountId, InteractionId, PersonId, ReminderId } from '../../src/shared/model/ids.ts';
import type { Interaction } from '../../src/shared/model/interaction.ts';
import type { DealtNudge, Reason } from '../../src/shared/model/nudge.ts';
import type { Account, Note, Person, PersonSummary } from '../../src/shared/model/person.ts';

/** Everyone in here is invented. */
export interface FakeNotebook {
  readonly on: CalendarDate;
  people: Person[];
  interactions: Interaction[];
  notes: Note[];
  nudges: DealtNudge[];
  dealt: number;
  imports: number;
  ownerName: string | null;
}

export const aDate = (text: string) => text as CalendarDate;

/** A person with nothing unusual; give what matters. */
export function aPerson(given: Omit<Partial<Person>, 'id'> & { readonly id: number; readonly name: string }): Person {
  return {
    named: true,
    company: null,
    position: null,
    circle: null,
    sources: ['linkedin'],
    tags: [],
    lastContactOn: null,
    lastDirection: null,
    thread: [],
    accounts: [],
    emails: [],
    phones: [],
    archived: false,
    leaveAlone: false,
    rhythmDays: null,
    usualGapDays: null,
    connectedOn: null,
    firstContactOn: null,
    messageCount: 0,
    noteCount: 0,
    reminders: [],
    colleagues: 0,
    ...given,
    id: given.id as PersonId,
  };
}

/** An account with nothing unusual. */
export function anAccount(given: Omit<Partial<Account>, 'id'> & { readonly id: number }): Account {
  return {
    source: 'linkedin',
    key: `linkedin:in/person-${given.id}`,
    handle: null,
    url: null,
    name: null,
    company: null,
    position: null,
    connectedOn: null,
    followsYou: false,
    youFollow: false,
    blocked: false,
    muted: false,
    because: 'first account',
    ...given,
    id: given.id as AccountId,
  };
}

let nextInteraction = 1;
/** An interaction with nothing unusual. */
export function anInteraction(
  given: Partial<Interaction> & { readonly personId: PersonId; readonly on: CalendarDate },
): Interaction {
  return {
    id: nextInteraction++ as InteractionId,
    accountId: null,
    source: 'linkedin',
    kind: 'message',
    direction: 'in',
    at: null,
    precision: 'minute',
    text: null,
    thread: null,
    others: 1,
    byHand: false,
    detail: null,
    ...given,
  };
}

const reason = (
  code: Reason['code'],
  text: string,
  points: number,
  from: string | null,
  to: string | null,
): Reason => ({
  code,
  text,
  numbers: {},
  points,
  evidence: { from: from ? aDate(from) : null, to: to ? aDate(to) : null, filter: 'messages' },
});

const ingrid = aPerson({
  id: 1,
  name: 'Ingrid Sollie',
  company: 'Havnett',
  position: 'Head of tidal engineering',
  circle: 'friends',
  sources: ['linkedin', 'x'],
  tags: ['tides', 'bergen', 'choir'],
  lastContactOn: aDate('2021-11-18'),
  lastDirection: 'in',
  thread: [
    { year: 2018, them: 3, you: 2 },
    { year: 2019, them: 2, you: 3 },
    { year: 2020, them: 5, you: 4 },
    { year: 2021, them: 9, you: 7 },
  ],
  accounts: [
    anAccount({
      id: 1,
      name: 'Ingrid Sollie',
      url: 'https://www.linkedin.com/in/ingrid-sollie',
      connectedOn: aDate('2017-04-02'),
    }),
    anAccount({
      id: 2,
      source: 'x',
      key: 'x:id:40122',
      handle: 'ingridsollie',
      url: 'https://x.com/ingridsollie',
      followsYou: true,
      youFollow: true,
      because: 'same link in both profiles',
    }),
  ],
  emails: ['ingrid@example.org'],
  rhythmDays: 180,
  usualGapDays: 49,
  connectedOn: aDate('2017-04-02'),
  firstContactOn: aDate('2018-02-11'),
  messageCount: 35,
  noteCount: 1,
  reminders: [
    {
      id: 1 as ReminderId,
      personId: 1 as PersonId,
      text: 'Ask how the pilot went',
      dueOn: aDate('2026-04-02'),
      doneOn: null,
    },
  ],
  colleagues: 5,
});

const others: Person[] = [
  aPerson({
    id: 2,
    name: 'Kofi Amankwah-Reyes',
    company: 'Lanternfish Press',
    position: 'Translator',
    circle: 'colleagues',
    lastContactOn: aDate('2025-05-03'),
    lastDirection: 'in',
    thread: [{ year: 2025, them: 2, you: 1 }],
    messageCount: 3,
  }),
  aPerson({ id: 3, name: 'Zeynep Aydın', position: 'Illustrator', circle: 'get-to-know', sources: ['x'] }),
  aPerson({
    id: 4,
    name: 'Paavo Leinonen',
    company: 'Kallio Ferries',
    position: 'Researcher',
    circle: 'friends',
    sources: ['linkedin', 'x'],
    thread: [
      { year: 2023, them: 4, you: 6 },
      { year: 2024, them: 6, you: 5 },
      { year: 2025, them: 3, you: 2 },
    ],
    lastContactOn: aDate('2025-08-09'),
    lastDirection: 'both',
    messageCount: 26,
  }),
  aPerson({ id: 5, name: 'حسن الكرمي', company: 'دار النشر', position: 'محرر', sources: ['linkedin'] }),
  aPerson({ id: 6, name: '森 美咲', company: 'Aoba Ceramics', sources: ['x'], circle: 'just-following' }),
  aPerson({ id: 7, name: 'X user 8812034455', named: false, sources: ['x'] }),
  aPerson({
    id: 8,
    name: 'Maximiliana Bartholomea von und zu Hohenfels-Sonnenschein-Grauwacker der Jüngeren',
    company: 'Gesellschaft für angewandte Deichbaukunst und Küstenschutz zu Husum an der Nordsee',
    position: 'Stellvertretende Vorsitzende des Beirats',
    circle: 'close',
  }),
  aPerson({ id: 9, name: 'Thandiwe Mbeki-Olsen', company: 'Porcelain Works', sources: ['x'] }),
  aPerson({ id: 10, name: 'Bao Nguyễn', company: 'Kestrel Maps' }),
];

const summary = (person: Person): PersonSummary => person;

const threadOf = (personId: PersonId): Interaction[] => {
  const words = [
    'Did you see the new gauge data from the fjord?',
    'Yes, and it is stranger than we thought.',
    'Come up in May, the boat is free.',
    'I would love to. Let me look at the trains.',
    'The model agrees with you for once.',
  ];
  return Array.from({ length: 16 }, (_, at) =>
    anInteraction({
      personId,
      on: addDays(aDate('2021-03-02'), at * 17),
      direction: at % 2 === 0 ? 'in' : 'out',
      text: words[at % words.length] ?? null,
      thread: 'conversation-1',
    }),
  );
};

/** A notebook with a hand of four, a person with everything, and names that are hard to set. */
export function aNotebook(on: CalendarDate = aDate('2026-03-10')): FakeNotebook {
  const person = (id: number) => others.find((other) => other.id === id) ?? ingrid;
  const nudge = (
    id: number,
    given: Omit<DealtNudge, 'personId' | 'person' | 'score' | 'profileUrl' | 'profileAccount'>,
  ): DealtNudge => ({
    personId: id as PersonId,
    person: summary(id === 1 ? ingrid : person(id)),
    score: 5,
    profileUrl: 'https://www.linkedin.com/in/somebody',
    profileAccount: id as AccountId,
    ...given,
  });
  return {
    on,
    people: [ingrid, ...others].map((each) => ({ ...each })),
    imports: 2,
    ownerName: 'Sam',
    dealt: 4,
    notes: [
      {
        id: 1 as never,
        personId: 1 as PersonId,
        body: 'Met at the *harbour* concert. Sings alto, sails **everything**.\n\n- Ask about the gauge at Litlesund',
        createdAt: Date.UTC(2019, 5, 14) as never,
        updatedAt: Date.UTC(2019, 5, 14) as never,
        versions: 2,
      },
    ],
    interactions: [
      ...threadOf(1 as PersonId),
      anInteraction({
        personId: 1 as PersonId,
        on: aDate('2021-09-04'),
        source: 'x',
        kind: 'reply',
        direction: 'out',
        text: '@ingridsollie this chart deserves a wall of its own',
      }),
      anInteraction({
        personId: 1 as PersonId,
        on: aDate('2021-11-18'),
        text: 'Let us talk when the pilot is done. I owe you the long story, with cake.',
        thread: 'conversation-2',
      }),
      anInteraction({
        personId: 1 as PersonId,
        on: aDate('2020-02-20'),
        kind: 'endorsement',
        direction: 'in',
        detail: 'Cartography, Field work',
      }),
      anInteraction({
        personId: 1 as PersonId,
        on: aDate('2019-06-13'),
        source: 'manual',
        kind: 'meeting',
        direction: 'both',
        text: 'Coffee in Bergen',
        byHand: true,
      }),
      anInteraction({
        personId: 1 as PersonId,
        on: aDate('2017-03-30'),
        kind: 'invitation',
        direction: 'in',
        text: 'We sat in the same row at the hydrology day.',
      }),
    ],
    nudges: [
      nudge(1, {
        kind: 'reconnect',
        reasons: [
          reason(
            'messages-in-year',
            'You two wrote [[16 messages in 2021]], then it went [[quiet for four years]].',
            4,
            '2021-01-01',
            '2021-12-31',
          ),
          reason('wrote-last', 'Ingrid had the last word on [[18 November 2021]].', 2, '2021-11-18', '2021-11-18'),
        ],
        step: 'Pick up the thread in two or three lines · 5 minutes',
        opener:
          'Hello Ingrid, the pilot must be done by now. I would still like the long story, and I will bring the cake.',
        lastExchange: {
          on: aDate('2021-11-18'),
          direction: 'in',
          text: 'Let us talk when the pilot is done. I owe you the long story, with cake.',
        },
        note: { on: aDate('2019-06-14'), body: 'Met at the *harbour* concert. Sings alto, sails **everything**.' },
      }),
      nudge(2, {
        kind: 'answer',
        reasons: [
          reason(
            'wrote-last',
            'Wrote to you on [[3 May 2025]] about your essay. The thread ends there.',
            3,
            '2025-05-03',
            '2025-05-03',
          ),
        ],
        step: 'Answer in two or three lines · 5 minutes',
        opener: 'Hello Kofi, thank you for your note about the essay.',
        lastExchange: { on: aDate('2025-05-03'), direction: 'in', text: 'I read your essay twice on the train.' },
        note: null,
      }),
      nudge(3, {
        kind: 'get-to-know',
        reasons: [
          reason(
            'public-replies',
            'Follows you on X. You answered [[9 of their posts]] from 2016 on, and never wrote directly.',
            2,
            '2016-01-01',
            null,
          ),
        ],
        step: 'Reply to one of their posts · 3 minutes',
        opener: 'Hello Zeynep, your lighthouse drawings have followed me around all winter.',
        lastExchange: null,
        note: null,
      }),
      nudge(4, {
        kind: 'reconnect',
        reasons: [
          reason(
            'usual-gap',
            'You two usually talk [[every two months or so]]. It has been [[seven]].',
            2,
            '2023-01-01',
            '2025-08-09',
          ),
        ],
        step: 'Write a few lines and offer a short call · 10 minutes',
        opener: 'Hello Paavo, how was the crossing?',
        lastExchange: { on: aDate('2025-08-09'), direction: 'out', text: 'Good luck on Thursday!' },
        note: null,
      }),
    ],
  };
}
