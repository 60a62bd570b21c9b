import { useEffect } from 'react';

/** For so long whoever took something away may place the focus itself: it knows better where it belongs. */
const GRACE_MS = 50;

/** Gives the focus to the screen's heading when what had it is gone, so that a keyboard is never left nowhere. */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: Element | null = null;
    let timer: ReturnType<typeof setTimeout> | null = null;
    const note = (event: FocusEvent) => {
      last = event.target instanceof Element ? event.target : null;
    };
    const keep = () => {
      timer = null;
      if (document.activeElement !== document.body || last?.isConnected !== false) return;
      const place = document.querySelector<HTMLElement>('main h1') ?? document.getElementById('main');
      place?.focus({ preventScroll: true });
    };
    const watch = new MutationObserver(() => {
      if (last?.isConnected === false) timer ??= setTimeout(keep, GRACE_MS);
    });
    document.addEventListener('focusin', note);
    watch.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', note);
      watch.disconnect();
      if (timer) clearTimeout(timer);
    };
  }, []);
}
