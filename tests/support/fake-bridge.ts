import type { Topic } from '../../src/shared/contract/define.ts';
import type { Bridge, KithEvent } from '../../src/shared/contract/events.ts';
import type { WireReply } from '../../src/shared/contract/wire.ts';
import type { ErrorCode } from '../../src/shared/errors/codes.ts';
import type { Note, Person } from '../../src/shared/model/person.ts';
import { aNotebook, anInteraction, type FakeNotebook } from './fake-notebook.ts';

type Answer = { readonly value: unknown; readonly topics?: readonly Topic[] };
// Inputs are the contract's; the fake trusts its own page.
// biome-ignore lint/suspicious/noExplicitAny: one table for every method's input
type Handler = (input: any) => Answer;

export interface FakeBridge extends Bridge {
  readonly notebook: FakeNotebook;
  /** Every call in order, such as "people.setCircle". */
  readonly calls: { readonly method: string; readonly input: unknown }[];
  /** The next call of this method is refused. */
  readonly refuse: (method: string, code: ErrorCode) => void;
  readonly emit: (event: KithEvent) => void;
}

/** A bridge over a notebook in memory, for component tests. */
export function fakeBridge(notebook: FakeNotebook = aNotebook()): FakeBridge {
  const listeners = new Set<(event: KithEvent) => void>();
  const calls: { method: string; input: unknown }[] = [];
  const refused = new Map<string, ErrorCode>();
  const handlers = handlersOf(notebook);
  const emit = (event: KithEvent) => {
    for (const listen of listeners) listen(event);
  };
  const refusal = (code: ErrorCode): WireReply => ({ ok: false, error: { code, details: {}, incident: 'fake0001' } });
  return {
    notebook,
    calls,
    emit,
    refuse: (method, code) => refused.set(method, code),
    drop: async () => ({ ok: true, value: [], change: null }),
    subscribe: (listen) => {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
    invoke: async (method, input): Promise<WireReply> => {
      calls.push({ method, input });
      const code = refused.get(method);
      refused.delete(method);
      if (code) return refusal(code);
      const handler = handlers[method];
      if (!handler) return refusal('unknown-method');
      const { value, topics } = handler(input);
      if (value === undefined) return refusal('person-not-found');
      if (topics) queueMicrotask(() => emit({ type: 'changed', topics }));
      // A fixed change id is enough: undo in the fake only records the call.
      return { ok: true, value, change: topics ? (7 as never) : null };
    },
  };
}

function handlersOf(book: FakeNotebook): Readonly<Record<string, Handler>> {
  const find = (id: number) => book.people.find((person) => person.id === id);
  const change = (id: number, next: Partial<Person>): Answer => {
    book.people = book.people.map((person) => (person.id === id ? { ...person, ...next } : person));
    return { value: null, topics: ['people', 'person', 'today'] };
  };
  const leaveHand = (id: number): Answer => {
    book.nudges = book.nudges.filter((nudge) => nudge.personId !== id);
    return { value: null, topics: ['today'] };
  };
  const hand = () => ({
    on: book.on,
    nudges: book.nudges,
    dealt: book.dealt,
    considered: { answer: 12, reconnect: 48, 'get-to-know': 205, newcomer: 3 },
  });
  return {
    'settings.get': () => ({
      value: { theme: 'system', handSize: 4, keyHints: true, singleKeys: true, onboarded: true },
    }),
    'app.about': () => ({
      value: {
        version: '0.1.0',
        databasePath: 'kith.db',
        databaseBytes: 1,
        backupFolder: '',
        platform: 'linux',
        ownerName: book.ownerName,
        sqlite: '',
        electron: '',
      },
    }),
    'app.copyText': () => ({ value: null }),
    'app.openProfile': () => ({ value: null }),
    'app.showDataFolder': () => ({ value: null }),
    'history.undo': () => ({
      value: { id: 7, label: 'Last act', at: 0, undone: true },
      topics: ['today', 'people', 'person'],
    }),
    'history.redo': () => ({ value: null }),
    'people.counts': () => ({
      value: { people: book.imports === 0 ? 0 : 12_408, unnamed: 2108, imports: book.imports },
    }),
    'people.tags': () => ({ value: ['tides', 'bergen', 'choir', 'maps'].map((tag, at) => ({ tag, people: 12 - at })) }),
    'people.get': ({ id }) => ({ value: find(id) }),
    'people.search': ({ text }) => ({
      value: book.people.filter((person) => person.name.toLowerCase().includes(String(text).toLowerCase())),
    }),
    'people.timeline': ({ id, kinds, from, to, before, limit }) => {
      const of = book.interactions.filter((item) => item.personId === id);
      const wanted = of
        .filter((item) => (!kinds || kinds.includes(item.kind)) && (!from || item.on >= from) && (!to || item.on <= to))
        .toSorted((a, b) => (a.on < b.on ? 1 : -1));
      const start = before ? Number(before) : 0;
      const counts: Record<string, number> = {};
      for (const item of of) counts[item.kind] = (counts[item.kind] ?? 0) + 1;
      const end = start + limit;
      return { value: { items: wanted.slice(start, end), next: end < wanted.length ? String(end) : null, counts } };
    },
    'people.sightings': ({ id }) => ({
      value: [
        {
          importId: 1,
          source: 'linkedin',
          file: 'Connections.csv',
          line: 412,
          seenOn: '2026-03-06',
          raw: `Person ${id},Head of tidal engineering,Havnett,02 Apr 2017`,
        },
        {
          importId: 2,
          source: 'x',
          file: 'data/follower.js',
          line: 20,
          seenOn: '2026-02-11',
          raw: '{ "follower" : { "accountId" : "40122" } }',
        },
      ],
    }),
    'people.setName': ({ id, name }) => change(id, { name }),
    'people.setCircle': ({ id, circle }) => change(id, { circle }),
    'people.setRhythm': ({ id, days }) => change(id, { rhythmDays: days }),
    'people.setArchived': ({ id, archived }) => change(id, { archived }),
    'people.setLeaveAlone': ({ id, leaveAlone }) => change(id, { leaveAlone }),
    'people.addTag': ({ id, tag }) => change(id, { tags: [...(find(id)?.tags ?? []), tag] }),
    'people.removeTag': ({ id, tag }) => change(id, { tags: (find(id)?.tags ?? []).filter((each) => each !== tag) }),
    'people.logContact': ({ id, on, kind, direction, text }) => {
      book.interactions = [
        anInteraction({ personId: id, on, kind, direction, text, source: 'manual', byHand: true }),
        ...book.interactions,
      ];
      book.nudges = book.nudges.filter((nudge) => nudge.personId !== id);
      return { value: 1, topics: ['people', 'person', 'today'] };
    },
    'people.removeContact': ({ id }) => {
      book.interactions = book.interactions.filter((item) => item.id !== id);
      return { value: null, topics: ['person'] };
    },
    ...noteHandlers(book),
    'reminders.due': () => ({
      value: [
        { id: 11, text: 'Send the reading list', dueOn: '2026-02-12', personId: 10, name: 'Bao Nguyễn' },
        { id: 12, text: 'Ask about the boat', dueOn: '2026-03-11', personId: 4, name: 'Paavo Leinonen' },
      ],
    }),
    'reminders.add': ({ id, text, dueOn }) =>
      change(id, {
        reminders: [...(find(id)?.reminders ?? []), { id: 99 as never, personId: id, text, dueOn, doneOn: null }],
      }),
    'reminders.setDone': () => ({ value: null, topics: ['person', 'today'] }),
    'reminders.remove': () => ({ value: null, topics: ['person', 'today'] }),
    'today.hand': () => ({ value: hand() }),
    'today.showOthers': () => ({ value: hand(), topics: ['today'] }),
    'today.snooze': ({ id }) => leaveHand(id),
    'today.dismiss': ({ id }) => leaveHand(id),
    'today.copied': () => ({ value: null }),
    'today.newlyArrived': () => ({
      value: { total: 23, rows: book.people.slice(4, 7).map((person) => ({ person, connectedOn: '2026-03-01' })) },
    }),
  };
}

function noteHandlers(book: FakeNotebook): Readonly<Record<string, Handler>> {
  const topics: readonly Topic[] = ['people', 'person', 'today'];
  return {
    'notes.list': ({ id }) => ({ value: book.notes.filter((note) => note.personId === id) }),
    'notes.history': () => ({
      value: [
        { body: 'Met at the harbour concert. Sings alto.', savedAt: Date.UTC(2019, 5, 20) },
        { body: 'Met at the harbour concert.', savedAt: Date.UTC(2019, 5, 14) },
      ],
    }),
    'notes.add': ({ id, body }) => {
      const note = {
        id: book.notes.length + 1,
        personId: id,
        body,
        createdAt: Date.now(),
        updatedAt: Date.now(),
        versions: 0,
      };
      book.notes = [note as unknown as Note, ...book.notes];
      return { value: note.id, topics };
    },
    'notes.save': ({ note, body }) => {
      book.notes = book.notes.map((each) => (each.id === note ? { ...each, body } : each));
      return { value: null, topics };
    },
    'notes.remove': ({ note }) => {
      book.notes = book.notes.filter((each) => each.id !== note);
      return { value: null, topics };
    },
  };
}
