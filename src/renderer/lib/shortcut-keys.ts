/** A key with its modifiers, written like "mod+k", "shift+d", "?", "enter"; two with a space are typed one after the other. */
export type Keys = string;

interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const NAMED: Readonly<Record<string, string>> = {
  arrowdown: 'down',
  arrowup: 'up',
  arrowleft: 'left',
  arrowright: 'right',
  escape: 'esc',
  ' ': 'space',
};

/**
 * Returns how a key press is written in the shortcut list. Shift is only named with letters and named keys:
 * on other keys it already changed the character ("?"), and layouts differ in which those are.
 */
export function writePress(press: KeyPress): Keys {
  const lower = press.key.toLowerCase();
  const key = NAMED[lower] ?? lower;
  const isLetterOrNamed = key.length > 1 || lower !== press.key.toUpperCase();
  const parts = [
    press.ctrlKey || press.metaKey ? 'mod' : '',
    press.altKey ? 'alt' : '',
    press.shiftKey && isLetterOrNamed ? 'shift' : '',
    key,
  ];
  return parts.filter(Boolean).join('+');
}

/** True for a letter, figure or sign without Ctrl or Alt, which some people press by accident (WCAG 2.1.4). */
export function isSingleKey(press: Keys): boolean {
  return !/(?:^|\+)(?:mod|alt)\+/.test(press) && press.replace(/^shift\+/, '').length === 1;
}

/** True when a press completes the keys, given the press before it (for two keys in a row). */
export function completes(keys: Keys, press: Keys, before: Keys | null): boolean {
  const [first, second] = keys.split(' ');
  return second === undefined ? first === press : first === before && second === press;
}

const SYMBOLS: Readonly<Record<string, string>> = {
  enter: '↵',
  down: '↓',
  up: '↑',
  left: '←',
  right: '→',
  esc: 'Esc',
  space: 'Space',
  shift: 'Shift',
  alt: 'Alt',
  tab: 'Tab',
};

/** The key caps to draw for keys: ["Ctrl", "K"], or ["⌘", "K"] on a Mac. */
export function keyCaps(keys: Keys, isMac: boolean): readonly string[] {
  return keys.split(/[ +]/).map((part) => {
    if (part === 'mod') return isMac ? '⌘' : 'Ctrl';
    return SYMBOLS[part] ?? part.toUpperCase();
  });
}

/** The value of `aria-keyshortcuts` for keys, or undefined for two keys in a row, which it cannot say. */
export function ariaKeys(keys: Keys, isMac: boolean): string | undefined {
  if (keys.includes(' ')) return undefined;
  const names: Readonly<Record<string, string>> = {
    mod: isMac ? 'Meta' : 'Control',
    shift: 'Shift',
    alt: 'Alt',
    enter: 'Enter',
    esc: 'Escape',
    down: 'ArrowDown',
    up: 'ArrowUp',
  };
  return keys
    .split('+')
    .map((part) => names[part] ?? part.toUpperCase())
    .join('+');
}
