import type { CalendarDate, EpochMs, Precision } from '../../../shared/model/dates.ts';
import type { AccountId } from '../../../shared/model/ids.ts';
import type { Direction, ImportedKind } from '../../../shared/model/interaction.ts';

/** One export's telling of an interaction. Later exports sometimes tell the same event better. */
export interface Variant {
  readonly account: AccountId;
  /** The account's key, which decides between two tellings of who it was. */
  readonly accountKey: string;
  readonly kind: ImportedKind;
  readonly direction: Direction;
  readonly on: CalendarDate;
  readonly at: EpochMs | null;
  readonly precision: Precision;
  readonly text: string | null;
  readonly thread: string | null;
  readonly others: number;
  readonly detail: string | null;
}

const FINENESS: Readonly<Record<Precision, number>> = { second: 0, minute: 1, day: 2 };

/** Returns the best of several tellings, field by field; the order in which they are given does not matter. */
export function bestVariant(variants: readonly [Variant, ...Variant[]]): Variant {
  const [first, ...rest] = [...variants].sort(byDate) as [Variant, ...Variant[]];
  const all = [first, ...rest];
  const who = all.reduce((best, one) => (isBetterKey(one.accountKey, best.accountKey) ? one : best));
  const talk = all.reduce((best, one) =>
    `${one.kind} ${one.direction}` < `${best.kind} ${best.direction}` ? one : best,
  );
  return {
    account: who.account,
    accountKey: who.accountKey,
    kind: talk.kind,
    direction: talk.direction,
    on: first.on,
    at: first.at,
    precision: first.precision,
    text: longest(all.map(({ text }) => text)),
    thread: longest(all.map(({ thread }) => thread)),
    others: Math.max(...all.map(({ others }) => others)),
    detail: longest(all.map(({ detail }) => detail)),
  };
}

/** Returns the telling with further details of another row of the same export, such as one more skill endorsed. */
export function withDetails(variant: Variant, more: string | null): Variant {
  const parts = [variant.detail, more].flatMap((detail) => detail?.split(', ') ?? []);
  const detail = [...new Set(parts)].join(', ');
  return { ...variant, detail: detail === '' ? null : detail };
}

/** Returns true when both tell the same. */
export function sameVariant(a: Variant, b: Variant): boolean {
  return JSON.stringify(bestVariant([a])) === JSON.stringify(bestVariant([b]));
}

/** Finer times first, then earlier ones. */
function byDate(a: Variant, b: Variant): number {
  const fine = FINENESS[a.precision] - FINENESS[b.precision] || Number(a.at === null) - Number(b.at === null);
  return fine || (a.at ?? 0) - (b.at ?? 0) || (a.on < b.on ? -1 : a.on > b.on ? 1 : 0);
}

/** A key that names an account exactly is better than a name; among like keys the first in order. */
function isBetterKey(one: string, other: string): boolean {
  const [nameOne, nameOther] = [one, other].map((key) => Number(key.includes(':name/')));
  if (nameOne !== nameOther) return (nameOne ?? 0) < (nameOther ?? 0);
  return one < other;
}

function longest(texts: readonly (string | null)[]): string | null {
  return texts.reduce((best, text) => {
    if (best === null || text === null) return best ?? text;
    return text.length > best.length || (text.length === best.length && text < best) ? text : best;
  });
}
