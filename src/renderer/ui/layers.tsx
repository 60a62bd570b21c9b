import { createContext, type ReactNode, use } from 'react';
import { useNamedFocusGuards } from './focus-guards.ts';

const ID = 'layers';
const NestedContext = createContext(false);

/** Where menus, popovers and dialogs are put: a landmark of its own, so that nothing lies outside of one. */
export function Layers() {
  useNamedFocusGuards();
  return <section id={ID} aria-label="Menus and dialogs" />;
}

/** Marks what lies in a layer: its own menus stay inside of it. */
export function InLayer({ children }: { readonly children: ReactNode }) {
  return <NestedContext value={true}>{children}</NestedContext>;
}

/** Returns the portal's place: the common layers, or the layer that the caller is in. */
export function useLayersPlace(): { readonly container?: HTMLElement } {
  const isNested = use(NestedContext);
  const place = isNested ? null : document.getElementById(ID);
  return place ? { container: place } : {};
}
