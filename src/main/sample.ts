import { type ParseArgsConfig, parseArgs } from 'node:util';
import { parseCalendarDate } from '../shared/lib/calendar.ts';
import { systemClock } from './platform/clock.ts';
import { makeSample } from './sample/make-sample.ts';
import type { SampleOptions } from './sample/world/world.ts';
import { writeSample } from './sample/write-sample.ts';

const USAGE = `Usage: sample --people N --seed S --out DIR [--snapshot 1|2] [--until YYYY-MM-DD]

Writes the LinkedIn and X archives of a made-up network of N people. The same seed gives the same archives.
--snapshot 2 gives the same network half a year later. --until is the day of the first export, today unless given.
`;
const OPTIONS = {
  people: { type: 'string', default: '400' },
  seed: { type: 'string', default: '7' },
  out: { type: 'string' },
  snapshot: { type: 'string', default: '1' },
  until: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const satisfies ParseArgsConfig['options'];
const MOST_PEOPLE = 1_000_000;

process.exitCode = await main(process.argv.slice(2));

/** Returns the exit code: 0, 1 when the archives cannot be written, 2 for a call that makes no sense. */
async function main(argv: readonly string[]): Promise<number> {
  const call = readCall(argv);
  if (call === 'help') {
    process.stdout.write(USAGE);
    return 0;
  }
  if (typeof call === 'string') {
    process.stderr.write(`${call}\n\n${USAGE}`);
    return 2;
  }
  try {
    for (const path of await writeSample(makeSample(call.options), call.out)) process.stdout.write(`${path}\n`);
    return 0;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    process.stderr.write(`The archives could not be written${code}. Is the folder there to write to?\n`);
    return 1;
  }
}

interface Call {
  readonly options: SampleOptions;
  readonly out: string;
}

/** Returns what is asked for, or what is wrong with the call. */
function readCall(argv: readonly string[]): Call | 'help' | string {
  const values = read(argv);
  if (typeof values === 'string') return values;
  if (values.help) return 'help';
  const people = wholeNumber(values.people);
  const seed = wholeNumber(values.seed);
  const until = values.until === undefined ? systemClock.today() : parseCalendarDate(values.until);
  if (people === null || people < 1 || people > MOST_PEOPLE) return `--people wants a number from 1 to ${MOST_PEOPLE}.`;
  if (seed === null) return '--seed wants a whole number.';
  if (values.snapshot !== '1' && values.snapshot !== '2') return '--snapshot is 1 or 2.';
  if (until === null) return '--until wants a day, such as 2026-06-01.';
  if (!values.out) return '--out wants a folder.';
  return { options: { people, seed, snapshot: values.snapshot === '1' ? 1 : 2, until }, out: values.out };
}

function read(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, strict: true }).values;
  } catch (error) {
    // Node words what it does not understand
    return error instanceof Error ? error.message : String(error);
  }
}

function wholeNumber(text: string): number | null {
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}
