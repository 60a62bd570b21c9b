import { createContext, type ReactNode, use, useEffect, useEffectEvent, useId, useState } from 'react';
import { completes, isSingleKey, type Keys, writePress } from './shortcut-keys.ts';

export interface Shortcut {
  readonly keys: Keys;
  /** Other keys that do the same; not listed. */
  readonly also?: readonly Keys[];
  /** What it does, in words, for the list under "?". */
  readonly does: string;
  readonly run: (event: KeyboardEvent) => void;
  /** Works while the cursor is in a text field as well. */
  readonly inFields?: boolean;
  /** Not listed and not run, when false. */
  readonly when?: boolean;
}

interface ShortcutGroup {
  readonly id: string;
  /** Heading in the list: "Everywhere", "Today". */
  readonly scope: string;
  readonly shortcuts: readonly Shortcut[];
}

/** The scope of keys that work on every screen; a screen may take one of them over. */
const EVERYWHERE = 'Everywhere';

/** The one registry: what stands last wins. A screen wins over what works everywhere, the newest over the older. */
class Registry {
  groups: readonly ShortcutGroup[] = [];
  before: { readonly press: Keys; readonly at: number } | null = null;

  put(group: ShortcutGroup): void {
    const known = this.groups.some((other) => other.id === group.id);
    if (known) this.groups = this.groups.map((other) => (other.id === group.id ? group : other));
    else this.groups = group.scope === EVERYWHERE ? [group, ...this.groups] : [...this.groups, group];
  }

  remove(id: string): void {
    this.groups = this.groups.filter((group) => group.id !== id);
  }

  find(press: Keys, before: Keys | null, inField: boolean): Shortcut | null {
    const all = this.groups.toReversed().flatMap((group) => group.shortcuts);
    const fits = (isPair: boolean) => (shortcut: Shortcut) =>
      shortcut.when !== false &&
      (!inField || shortcut.inFields === true) &&
      [shortcut.keys, ...(shortcut.also ?? [])].some(
        (keys) => keys.includes(' ') === isPair && completes(keys, press, before),
      );
    // "G then T" goes to Today also where T alone means something
    return all.find(fits(true)) ?? all.find(fits(false)) ?? null;
  }
}

const RegistryContext = createContext<Registry | null>(null);
const SEQUENCE_MS = 1500;

/** Holds the shortcuts and hears the keys. Keys that a menu, dialog or field needs are left to it. */
export function ShortcutsProvider({ children }: { readonly children: ReactNode }) {
  const [registry] = useState(() => new Registry());
  useEffect(() => {
    const hear = (event: KeyboardEvent) => handlePress(registry, event);
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, [registry]);
  return <RegistryContext value={registry}>{children}</RegistryContext>;
}

function handlePress(registry: Registry, event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || isModifier(event.key)) return;
  const press = writePress(event);
  if (isSingleKey(press) && document.documentElement.dataset['singleKeys'] === 'off') return;
  const recent = registry.before && event.timeStamp - registry.before.at < SEQUENCE_MS ? registry.before.press : null;
  registry.before = { press, at: event.timeStamp };
  const place = placeOf(event.target);
  if (place === 'layer' || (place === 'control' && (press === 'enter' || press === 'space'))) return;
  const found = registry.find(press, recent, place === 'field');
  if (!found) return;
  event.preventDefault();
  registry.before = null;
  found.run(event);
}

function isModifier(key: string): boolean {
  return key === 'Shift' || key === 'Control' || key === 'Alt' || key === 'Meta';
}

/**
 * Where a key was pressed: in a text field, in something that lies over the page, on a control that Enter and
 * Space work themselves, or on the page. A row's header (`data-row-header`) leaves Enter to the page.
 */
function placeOf(target: EventTarget | null): 'field' | 'layer' | 'control' | 'page' {
  if (!(target instanceof Element)) return 'page';
  const layer = target.closest('[role="menu"], [role="listbox"], [data-layer]');
  if (layer && !layer.closest('[data-closed]')) return 'layer';
  if (document.querySelector('[data-layer="modal"][data-open]')) return 'layer';
  // what fades away has the focus for a moment longer, but no more use for keys
  if (layer) return 'page';
  const isField = target.closest(
    'textarea, select, [contenteditable="true"], input:not([type="checkbox"], [type="radio"])',
  );
  if (isField) return 'field';
  return target.closest('button:not([data-row-header]), a, summary, input, [role="tab"]') ? 'control' : 'page';
}

function useRegistry(): Registry {
  const registry = use(RegistryContext);
  if (!registry) throw new Error('ShortcutsProvider is missing');
  return registry;
}

/** Registers shortcuts for as long as the caller is on screen. */
export function useShortcuts(scope: string, shortcuts: readonly Shortcut[]): void {
  const registry = useRegistry();
  const id = useId();
  const put = useEffectEvent(() => registry.put({ id, scope, shortcuts }));
  // Every render may bring new closures; putting them in place is cheap and keeps the order of first arrival.
  useEffect(() => put());
  useEffect(() => () => registry.remove(id), [registry, id]);
}

/** Returns a reader of all shortcuts in force, grouped by scope in order of arrival. */
export function useShortcutList(): () => readonly ShortcutGroup[] {
  const registry = useRegistry();
  return () => registry.groups;
}
