import { useEffect, useState } from 'react';

const LEAVE_MS = 220;

interface Staying<T> {
  readonly item: T;
  readonly isLeaving: boolean;
}

/** Keeps items that left a list for as long as their way out takes, in the place where they stood. */
export function useLeaving<T>(items: readonly T[], keyOf: (item: T) => number): readonly Staying<T>[] {
  const [before, setBefore] = useState(items);
  const [shown, setShown] = useState<readonly Staying<T>[]>(() => items.map((item) => ({ item, isLeaving: false })));
  if (before !== items) {
    setBefore(items);
    setShown(merge(shown, items, keyOf));
  }
  const isAnyLeaving = shown.some(({ isLeaving }) => isLeaving);
  useEffect(() => {
    if (!isAnyLeaving) return;
    const timer = setTimeout(() => setShown((now) => now.filter(({ isLeaving }) => !isLeaving)), LEAVE_MS);
    return () => clearTimeout(timer);
  }, [isAnyLeaving]);
  return shown;
}

/** The new list with the items that left still standing after the item they followed. */
export function merge<T>(
  shown: readonly Staying<T>[],
  items: readonly T[],
  keyOf: (item: T) => number,
): readonly Staying<T>[] {
  const stay = new Map(items.map((item) => [keyOf(item), item]));
  const kept = shown.filter(({ item }) => stay.has(keyOf(item)));
  if (kept.length === 0) return items.map((item) => ({ item, isLeaving: false }));
  const merged = items.map((item): Staying<T> => ({ item, isLeaving: false }));
  shown.forEach(({ item }, at) => {
    if (stay.has(keyOf(item))) return;
    const after = shown.slice(0, at).findLast((other) => stay.has(keyOf(other.item)));
    const place = after ? merged.findIndex((other) => keyOf(other.item) === keyOf(after.item)) + 1 : 0;
    merged.splice(place, 0, { item, isLeaving: true });
  });
  return merged;
}
