import { type Keys, keyCaps } from '../lib/shortcut-keys.ts';
import './kbd.css';

interface KbdProps {
  readonly keys: Keys;
  /** Also shown when key hints are off, as in the list of shortcuts. */
  readonly always?: boolean;
}

/** Key caps. Hidden from screen readers: the control beside them names its keys itself. */
export function Kbd({ keys, always = false }: KbdProps) {
  return (
    <span className={always ? 'kbds' : 'kbds kbds-hint'} aria-hidden="true">
      {keyCaps(keys, isMac()).map((cap) => (
        <kbd key={cap}>{cap}</kbd>
      ))}
    </span>
  );
}

/** True on a Mac, where ⌘ takes the place of Ctrl. */
export function isMac(): boolean {
  return document.documentElement.dataset['platform'] === 'darwin';
}
