import type { YearCount } from '../../shared/model/person.ts';

const YEARS = 10;

export interface ThreadBar extends YearCount {
  /** Heights from 0 to 1, softened so that one loud year does not flatten the others. */
  readonly up: number;
  readonly down: number;
}

/** The last ten years of a thread, `lastYear` included, with softened heights (count^0.7). */
export function threadBars(thread: readonly YearCount[], lastYear: number): readonly ThreadBar[] {
  const byYear = new Map(thread.map((count) => [count.year, count]));
  const years = Array.from({ length: YEARS }, (_, at) => lastYear - YEARS + 1 + at);
  const counts = years.map((year) => byYear.get(year) ?? { year, them: 0, you: 0 });
  const most = soften(Math.max(1, ...counts.flatMap(({ them, you }) => [them, you])));
  return counts.map((count) => ({ ...count, up: soften(count.them) / most, down: soften(count.you) / most }));
}

function soften(count: number): number {
  return count ** 0.7;
}

/** The thread read out: "2021: 8 from Mara, 6 from you. None since." */
export function threadSentence(thread: readonly YearCount[], name: string, lastYear: number): string {
  const spoken = thread.filter(({ them, you }) => them + you > 0);
  const last = spoken.at(-1);
  if (!last) return 'No messages yet.';
  const peak = spoken.reduce((most, year) => (year.them + year.you > most.them + most.you ? year : most));
  const told = `${peak.year}: ${peak.them} from ${name}, ${peak.you} from you.`;
  if (last.year === lastYear) return told;
  return last.year === peak.year ? `${told} None since.` : `${told} None since ${last.year}.`;
}
