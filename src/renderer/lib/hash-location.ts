import { useSyncExternalStore } from 'react';

interface NavigateOptions {
  readonly replace?: boolean;
}

/** What a history entry remembers: the address it was opened from. */
interface EntryState {
  readonly from: string;
}

const whole = () => window.location.hash.replace(/^#?\/?/, '/');
const pathOf = () => whole().split('?')[0] ?? '/';
const searchOf = () => whole().split('?')[1] ?? '';

function listen(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  window.addEventListener('popstate', changed);
  return () => {
    window.removeEventListener('hashchange', changed);
    window.removeEventListener('popstate', changed);
  };
}

/** Opens an address such as "/people?circle=close". */
export function navigate(to: string, { replace = false }: NavigateOptions = {}): void {
  const state: EntryState = { from: replace ? (cameFrom() ?? '') : whole() };
  if (replace) window.history.replaceState(state, '', `#${to}`);
  else window.history.pushState(state, '', `#${to}`);
  window.dispatchEvent(new Event('hashchange'));
}

/** The address from which this one was opened, or null when it is the first. */
export function cameFrom(): string | null {
  const state: unknown = window.history.state;
  return state && typeof state === 'object' && 'from' in state && typeof state.from === 'string' && state.from !== ''
    ? state.from
    : null;
}

/** wouter's location over the hash; unlike its own, the query is part of the hash, so it goes when the screen goes. */
export function useHashPath(): [string, typeof navigate] {
  return [useSyncExternalStore(listen, pathOf), navigate];
}
useHashPath.hrefs = (href: string) => `#${href}`;

/** The query part of the address, without "?". */
export function useHashSearch(): string {
  return useSyncExternalStore(listen, searchOf);
}
