import { useEffect, useRef } from 'react';
import { announce } from './announce.ts';

/** True between a change of screen and the moment its heading took the focus. */
let isHeadingAwaited = false;

/** Tells that another screen was opened: its heading takes the focus as soon as it is there. */
export function awaitHeading(): void {
  isHeadingAwaited = true;
}

/** Makes a heading the title of the window; after a change of screen it takes the focus and is announced. */
export function usePageHeading(title: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Kith`;
    if (!isHeadingAwaited) return;
    isHeadingAwaited = false;
    heading.current?.focus({ preventScroll: true });
    announce(title);
  }, [title]);
  return heading;
}
