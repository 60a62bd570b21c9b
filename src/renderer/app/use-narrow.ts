import { useSyncExternalStore } from 'react';

const narrow = () => window.matchMedia('(max-width: 1019px)');

function listen(changed: () => void): () => void {
  const media = narrow();
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
}

/** True where the sidebar has only room for icons. */
export function useNarrow(): boolean {
  return useSyncExternalStore(listen, () => narrow().matches);
}
