import { useLayoutEffect, useRef } from 'react';

const positions = new Map<string, number>();

/** Remembers how far a scroller was, by a key such as the route, and puts it back when it is shown again. */
export function useScrollMemory<T extends HTMLElement>(key: string, isReady = true) {
  const scroller = useRef<T>(null);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || !isReady) return;
    element.scrollTop = positions.get(key) ?? 0;
    const keep = () => positions.set(key, element.scrollTop);
    element.addEventListener('scroll', keep, { passive: true });
    return () => element.removeEventListener('scroll', keep);
  }, [key, isReady]);
  return scroller;
}
