import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { rowMemory } from './row-memory.ts';

interface RowFocus {
  /** The row that holds the list's one tab stop. */
  readonly focused: number;
  /** Moves the tab stop and the focus to a row. */
  readonly moveTo: (row: number) => void;
  /** Notes that a row has taken the focus by itself, by mouse or Tab. */
  readonly tookFocus: (row: number) => void;
}

/** Roving focus over the rows of one view; remembers its row for as long as the window is open. */
export function useRowFocus(scroller: RefObject<HTMLElement | null>, key: string, total: number): RowFocus {
  const [place, setPlace] = useState({ key, row: rowMemory.row(key) });
  if (place.key !== key) setPlace({ key, row: rowMemory.row(key) });
  const focused = Math.max(Math.min(place.row, total - 1), 0);
  const isWanted = useRef(false);

  const focusRow = () => {
    scroller.current?.querySelector<HTMLElement>(`[data-row="${focused}"]`)?.focus({ preventScroll: true });
  };
  useLayoutEffect(() => {
    rowMemory.keep(key, focused);
    if (!isWanted.current) return;
    isWanted.current = false;
    focusRow();
  });
  const comeBack = useEffectEvent(() => (rowMemory.isReturn(key) ? requestAnimationFrame(focusRow) : 0));
  useEffect(() => {
    // a frame later: first the heading takes the focus, as it does whenever a screen is opened
    const frame = comeBack();
    return () => cancelAnimationFrame(frame);
  }, []);

  const tookFocus = (row: number) => setPlace({ key, row });
  return {
    focused,
    tookFocus,
    moveTo: (row) => {
      isWanted.current = true;
      tookFocus(row);
      if (row === focused) focusRow();
    },
  };
}
