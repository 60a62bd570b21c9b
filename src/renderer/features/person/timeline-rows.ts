import type { CalendarDate } from '../../../shared/model/dates.ts';
import type { Interaction } from '../../../shared/model/interaction.ts';
import type { Account, Note } from '../../../shared/model/person.ts';

/** Folds when a run of one conversation is longer than this. */
const LONGEST_RUN = 4;

export type TimelineEntry =
  | { readonly type: 'item'; readonly key: string; readonly on: CalendarDate; readonly item: Interaction }
  | { readonly type: 'note'; readonly key: string; readonly on: CalendarDate; readonly note: Note }
  | { readonly type: 'connected'; readonly key: string; readonly on: CalendarDate; readonly account: Account }
  /** The middle of a long conversation, newest first. */
  | { readonly type: 'fold'; readonly key: string; readonly on: CalendarDate; readonly items: readonly Interaction[] };

export interface TimelineYear {
  readonly year: string;
  readonly entries: readonly TimelineEntry[];
}

interface TimelineParts {
  /** Newest first, as loaded so far. */
  readonly items: readonly Interaction[];
  readonly notes: readonly (Note & { readonly on: CalendarDate })[];
  readonly accounts: readonly Account[];
  /** More items are to be loaded: what is older than the last item waits for them. */
  readonly hasMore: boolean;
}

/** Everything that passed between two people, newest first, by year, long conversations folded. */
export function timelineYears({ items, notes, accounts, hasMore }: TimelineParts): readonly TimelineYear[] {
  const oldest = hasMore ? (items.at(-1)?.on ?? null) : null;
  const others: TimelineEntry[] = [
    ...notes.map((note) => ({ type: 'note' as const, key: `note-${note.id}`, on: note.on, note })),
    ...accounts.flatMap((account) =>
      account.connectedOn === null
        ? []
        : [{ type: 'connected' as const, key: `connected-${account.id}`, on: account.connectedOn, account }],
    ),
  ].filter(({ on }) => oldest === null || on >= oldest);
  const entries: TimelineEntry[] = [
    ...items.map((item) => ({ type: 'item' as const, key: `item-${item.id}`, on: item.on, item })),
    ...others,
  ].sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
  return byYear(entries).map(({ year, entries: own }) => ({ year, entries: fold(own) }));
}

function byYear(entries: readonly TimelineEntry[]): TimelineYear[] {
  const years = new Map<string, TimelineEntry[]>();
  for (const entry of entries) {
    const year = entry.on.slice(0, 4);
    const own = years.get(year);
    if (own) own.push(entry);
    else years.set(year, [entry]);
  }
  return [...years].map(([year, own]) => ({ year, entries: own }));
}

function fold(entries: readonly TimelineEntry[]): readonly TimelineEntry[] {
  const runs: TimelineEntry[][] = [];
  for (const entry of entries) {
    const run = runs.at(-1);
    if (run && threadOf(entry) !== null && threadOf(run[0]) === threadOf(entry)) run.push(entry);
    else runs.push([entry]);
  }
  return runs.flatMap((run) => (run.length > LONGEST_RUN ? foldRun(run) : run));
}

function foldRun(run: readonly TimelineEntry[]): readonly TimelineEntry[] {
  const [newest, second] = run;
  const oldest = run.at(-1);
  if (!newest || !second || !oldest) return run;
  const items = run.slice(1, -1).flatMap((entry) => (entry.type === 'item' ? [entry.item] : []));
  return [newest, { type: 'fold', key: `fold-${second.key}`, on: second.on, items }, oldest];
}

function threadOf(entry: TimelineEntry | undefined): string | null {
  return entry?.type === 'item' ? entry.item.thread : null;
}
