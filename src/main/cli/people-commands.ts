import { Option } from 'commander';
import type { TimelinePage } from '../../shared/contract/people.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import { parseCalendarDate } from '../../shared/lib/calendar.ts';
import { LOGGED_KINDS } from '../../shared/model/interaction.ts';
import type { Note, Person, PersonSummary } from '../../shared/model/person.ts';
import { everyone } from '../db/queries/everyone.ts';
import { systemClock } from '../platform/clock.ts';
import type { CommandSetup, CommonOptions } from './command-setup.ts';
import { wholeNumber } from './import-commands.ts';
import { type Output, safeForTerminal } from './output.ts';

const FOUND = 20;
const RECENT = 20;

/** `kith find`, `person`, `people` and `log`. */
export function addPeopleCommands(setup: CommandSetup): void {
  setup
    .command('find <text...>')
    .description('people by name, handle, work, tag or note; forgives typos and accents')
    .action((text: string[], options: CommonOptions) =>
      setup.withStore(options, async (store, output) => {
        const { value } = await store.call('people.search', { text: text.join(' ').slice(0, 200), limit: FOUND });
        const found = value as readonly PersonSummary[];
        output.document(found);
        for (const person of found) output.line(personLine(person, output));
        if (found.length === 0) output.line('No one matches.');
      }),
    );
  setup
    .command('person <id>')
    .description('one person: accounts, notes and what passed between you')
    .action((text: string, options: CommonOptions) => {
      const id = wholeNumber(text);
      return setup.withStore(options, async (store, output) => {
        const person = (await store.call('people.get', { id })).value as Person;
        const notes = (await store.call('notes.list', { id: person.id })).value as readonly Note[];
        const timeline = (await store.call('people.timeline', { id: person.id, limit: RECENT })).value as TimelinePage;
        output.document({ ...person, notes, timeline: timeline.items });
        printPerson(output, person, notes, timeline);
      });
    });
  setup
    .command('people')
    .description('everyone, with accounts and what passed between you in numbers')
    .action((options: CommonOptions) =>
      setup.withStore(options, async (store, output) => {
        const people = everyone(store.read);
        output.document(people);
        for (const person of people) {
          const work = [person.position, person.company].filter(Boolean).join(', ');
          output.line(
            `${String(person.id).padStart(6)}  ${safeForTerminal(person.name)}  ${output.faint(safeForTerminal(work))}`,
          );
        }
      }),
    );
  addLog(setup);
}

function addLog(setup: CommandSetup): void {
  setup
    .command('log <id> <text...>')
    .description('note that you were in touch')
    .option('--on <date>', 'the day, as YYYY-MM-DD (default: today)')
    .addOption(new Option('--kind <kind>', 'what it was').choices([...LOGGED_KINDS]).default('message'))
    .action((idText: string, text: string[], options: CommonOptions & { on?: string; kind: string }) => {
      const id = wholeNumber(idText);
      const on = options.on === undefined ? systemClock.today() : dateOption(options.on);
      return setup.withStore(options, async (store, output) => {
        const input = { id, on, kind: options.kind, text: text.join(' ') };
        const { value } = await store.call('people.logContact', input);
        output.document({ id: value, person: id, on, kind: options.kind });
        output.line(`Logged a ${options.kind} on ${on}.`);
      });
    });
}

/** Returns the option as a calendar date; anything else is wrong usage. */
export function dateOption(text: string) {
  const date = parseCalendarDate(text);
  if (date === null) throw new AppError('usage', { message: `“${text}” is not a date like 2026-03-10.` });
  return date;
}

function personLine(person: PersonSummary, output: Output): string {
  const work = [person.position, person.company].filter(Boolean).join(', ');
  const last = person.lastContactOn ? `last contact ${person.lastContactOn}` : 'never in touch';
  return `${String(person.id).padStart(6)}  ${output.strong(safeForTerminal(person.name))}  ${safeForTerminal(work)}  ${output.faint(last)}`;
}

function printPerson(output: Output, person: Person, notes: readonly Note[], timeline: TimelinePage): void {
  output.line(personLine(person, output));
  for (const account of person.accounts) {
    const place = account.url ?? account.handle ?? account.key;
    output.line(`  ${account.source}: ${safeForTerminal(place)} ${output.faint(`(${account.because})`)}`);
  }
  if (person.tags.length > 0) output.line(`  Tags: ${person.tags.map(safeForTerminal).join(', ')}`);
  for (const note of notes) output.line(`  Note: ${safeForTerminal(note.body)}`);
  const arrows = { in: '<', out: '>', both: '=' } as const;
  for (const item of timeline.items) {
    output.line(
      `  ${item.on} ${arrows[item.direction]} ${item.kind}  ${safeForTerminal(item.text ?? item.detail ?? '').slice(0, 100)}`,
    );
  }
}
