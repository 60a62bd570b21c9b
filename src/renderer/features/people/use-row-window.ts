import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { rowMemory } from './row-memory.ts';

/** The header inside the scroller, with the gap under it. */
const HEADER_HEIGHT = 34;
const GAP = 4;

export interface RowWindow {
  /** Rows to draw, with their distance from the first row in pixels. */
  readonly rows: readonly { readonly index: number; readonly top: number }[];
  readonly height: number;
  /** Rows that fit in the scroller. */
  readonly page: number;
  readonly reveal: (index: number) => void;
}

interface RowWindowOptions {
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** Names the list, whose place is remembered. */
  readonly key: string;
  readonly count: number;
  /** In pixels. */
  readonly rowHeight: number;
  readonly focused: number;
}

/** The few rows of a long list that are in view, and a way to bring any other into view. */
export function useRowWindow({ scroller, key, count, rowHeight, focused }: RowWindowOptions): RowWindow {
  'use no memo'; // the virtualizer is one object that changes inside
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    // the focused row stays in the document, so that the list never loses its tab stop
    rangeExtractor: (range) => withRow(defaultRangeExtractor(range), Math.min(focused, count - 1)),
    initialOffset: rowMemory.offset(key),
    scrollMargin: HEADER_HEIGHT + GAP,
    scrollPaddingStart: HEADER_HEIGHT + GAP,
    scrollPaddingEnd: GAP,
  });
  const drawnHeight = useRef(rowHeight);
  useEffect(() => {
    if (drawnHeight.current === rowHeight) return;
    drawnHeight.current = rowHeight;
    virtualizer.measure();
  }, [virtualizer, rowHeight]);
  useListPlace(scroller, key);
  const items = virtualizer.getVirtualItems();
  return {
    rows: items.map((item) => ({ index: item.index, top: item.start - HEADER_HEIGHT - GAP })),
    height: count * rowHeight,
    page: Math.max(Math.floor(((virtualizer.scrollRect?.height ?? 0) - HEADER_HEIGHT) / rowHeight), 1),
    reveal: (index) => virtualizer.scrollToIndex(index),
  };
}

/** Puts a list back to where it was left, and keeps in mind where it is. */
function useListPlace(scroller: RefObject<HTMLDivElement | null>, key: string): void {
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    element.scrollTop = rowMemory.offset(key);
    const keep = () => rowMemory.keepOffset(key, element.scrollTop);
    element.addEventListener('scroll', keep, { passive: true });
    return () => element.removeEventListener('scroll', keep);
  }, [scroller, key]);
}

function withRow(rows: number[], row: number): number[] {
  return row < 0 || rows.includes(row) ? rows : [...rows, row].sort((a, b) => a - b);
}
