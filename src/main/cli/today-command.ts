import { AppError } from '../../shared/errors/app-error.ts';
import { systemClock } from '../platform/clock.ts';
import type { NamedNudge } from '../services/today/deal-day.ts';
import { dealToday } from '../services/today.ts';
import type { CommandSetup, CommonOptions } from './command-setup.ts';
import { type Output, safeForTerminal, withoutMarks } from './output.ts';
import { dateOption } from './people-commands.ts';

const MOST = 50;

/** `kith today`: who to write to, and why. Reads only; the window's own hand is not touched. */
export function addTodayCommand(setup: CommandSetup): void {
  setup
    .command('today')
    .description('who to write to today, and why')
    .option('--count <n>', 'how many people (default: the hand size set in the app)')
    .option('--on <date>', 'deal as if it were that day, YYYY-MM-DD')
    .action((options: CommonOptions & { count?: string; on?: string }) => {
      const on = options.on === undefined ? systemClock.today() : dateOption(options.on);
      const count = options.count === undefined ? null : handSize(options.count);
      return setup.withStore(options, async (store, output) => {
        const nudges = dealToday(store.read, { on, count });
        output.document(nudges.map(asDocument));
        if (nudges.length === 0) output.line('No strong reason to write to anyone today. That is allowed.');
        for (const nudge of nudges) printNudge(output, nudge);
      });
    });
}

/** The documented JSON form: reasons without the window's highlighting marks. */
function asDocument({ person, kind, score, reasons, step, opener }: NamedNudge) {
  return {
    person: { id: person.id, name: person.name },
    kind,
    score,
    reasons: reasons.map(({ code, text, numbers }) => ({ code, text: withoutMarks(text), numbers })),
    step,
    opener,
  };
}

function printNudge(output: Output, { person, reasons, step, opener }: NamedNudge): void {
  output.line(output.strong(safeForTerminal(person.name)) + output.faint(`  (kith person ${person.id})`));
  for (const reason of reasons) output.line(`  ${safeForTerminal(withoutMarks(reason.text))}`);
  output.line(`  Next: ${safeForTerminal(step)}`);
  output.line(output.faint(`  You could write: ${safeForTerminal(opener)}`));
  output.line();
}

function handSize(text: string): number {
  const size = Number(text);
  if (!Number.isInteger(size) || size < 1 || size > MOST) {
    throw new AppError('usage', { message: `“${text}” is not a number of people from 1 to ${MOST}.` });
  }
  return size;
}
