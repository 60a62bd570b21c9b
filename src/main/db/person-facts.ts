import { foldText } from '../../shared/lib/fold-text.ts';
import { sourceBits } from '../../shared/lib/source-bits.ts';
import type { CalendarDate } from '../../shared/model/dates.ts';
import type { Direction } from '../../shared/model/interaction.ts';
import type { YearCount } from '../../shared/model/person.ts';
import type { SourceId } from '../../shared/model/source.ts';

/** An account as it was derived from its sightings. */
export interface PersonAccount {
  readonly source: SourceId;
  readonly key: string;
  readonly name: string | null;
  readonly handle: string | null;
  readonly company: string | null;
  readonly position: string | null;
  readonly connected_on: CalendarDate | null;
  /** The last day for which an import says anything of the account. */
  readonly seen_on: CalendarDate | null;
}

/** What a person's name, work and place in lists are, worked out from their accounts. */
export interface DerivedPerson {
  readonly name: string;
  readonly name_fold: string;
  readonly sort_name: string;
  readonly initials: string;
  readonly named: 0 | 1;
  readonly company: string | null;
  readonly position: string | null;
  readonly source_bits: number;
  readonly connected_on: CalendarDate | null;
}

export interface YearRow {
  readonly year: string;
  readonly direction: Direction;
  readonly times: number;
}

const YEARS_SHOWN = 10;
const SOURCE_RANK: Readonly<Record<SourceId, number>> = { linkedin: 0, manual: 1, x: 2 };

/** Returns the derived columns of a person. A name the user typed comes before every name a source gave. */
export function derivePerson(ownName: string | null, accounts: readonly PersonAccount[]): DerivedPerson {
  const ranked = [...accounts].sort(byTrust);
  const { name, named } = nameOf(ownName, ranked);
  const fold = foldText(name);
  const work = ranked.find((account) => account.company !== null || account.position !== null);
  const connections = ranked.flatMap((account) => account.connected_on ?? []).sort();
  return {
    name,
    name_fold: fold,
    sort_name: fold.replace(/^[^\p{L}\p{N}]+/u, '') || fold,
    initials: initialsOf(fold),
    named,
    company: work?.company ?? null,
    position: work?.position ?? null,
    source_bits: sourceBits(accounts.map((account) => account.source)),
    connected_on: connections[0] ?? null,
  };
}

/** Returns what each year held, oldest first, at most the ten latest years with any. `both` counts on both sides. */
export function threadOf(rows: readonly YearRow[]): YearCount[] {
  const years = new Map<number, { them: number; you: number }>();
  for (const { year, direction, times } of rows) {
    const count = years.get(Number(year)) ?? { them: 0, you: 0 };
    if (direction !== 'out') count.them += times;
    if (direction !== 'in') count.you += times;
    years.set(Number(year), count);
  }
  return [...years]
    .sort(([a], [b]) => a - b)
    .slice(-YEARS_SHOWN)
    .map(([year, count]) => ({ year, ...count }));
}

function byTrust(a: PersonAccount, b: PersonAccount): number {
  return (
    SOURCE_RANK[a.source] - SOURCE_RANK[b.source] ||
    Number(a.name === null) - Number(b.name === null) ||
    Number(a.connected_on === null) - Number(b.connected_on === null) ||
    compareText(b.seen_on ?? '', a.seen_on ?? '') ||
    Number(a.handle === null) - Number(b.handle === null) ||
    compareText(a.key, b.key)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function nameOf(ownName: string | null, ranked: readonly PersonAccount[]): { name: string; named: 0 | 1 } {
  const given = ownName ?? ranked.find((account) => account.name !== null)?.name;
  if (given) return { name: given, named: 1 };
  const handle = ranked.find((account) => account.handle !== null)?.handle;
  if (handle) return { name: `@${handle}`, named: 1 };
  return { name: placeholder(ranked[0]), named: 0 };
}

function placeholder(account: PersonAccount | undefined): string {
  if (!account) return '';
  const rest = account.key.slice(account.key.lastIndexOf(':') + 1);
  if (account.source === 'x' && account.key.startsWith('x:id:')) return `X user ${rest}`;
  return rest.replace(/^(in|name|contact|url|urn)\//, '');
}

function initialsOf(fold: string): string {
  const words = fold.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => [...word][0] ?? '').join('');
}
