import { useSyncExternalStore } from 'react';
import type { Offer } from '../../shared/contract/imports.ts';

let offers: readonly Offer[] = [];
const listeners = new Set<() => void>();

/** Hands archives, dropped anywhere in the window, to the import screen. */
export function setOffers(next: readonly Offer[]): void {
  offers = next;
  for (const tell of listeners) tell();
}

/** The archives last dropped; the import screen empties them with `setOffers([])` when it takes them. */
export function useOffers(): readonly Offer[] {
  return useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => {
        listeners.delete(tell);
      };
    },
    () => offers,
  );
}
