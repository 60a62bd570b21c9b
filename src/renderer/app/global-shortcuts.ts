import { useLocation } from 'wouter';
import { useShortcuts } from '../lib/shortcuts.tsx';

interface GlobalActs {
  readonly search: () => void;
  readonly shortcuts: () => void;
}

/** The keys that work on every screen. A list with its own search takes "/" over. */
export function useGlobalShortcuts({ search, shortcuts }: GlobalActs): void {
  const [, navigate] = useLocation();
  useShortcuts('Everywhere', [
    { keys: 'mod+k', does: 'Search from anywhere', run: search, inFields: true },
    { keys: '/', does: 'Search', run: search },
    { keys: 'g t', does: 'Go to Today', run: () => navigate('/today') },
    { keys: 'g p', does: 'Go to People', run: () => navigate('/people') },
    { keys: 'g m', does: 'Go to Import', run: () => navigate('/import') },
    { keys: 'g ,', does: 'Go to Settings', run: () => navigate('/settings') },
    { keys: '?', does: 'Show all shortcuts', run: shortcuts },
  ]);
}
