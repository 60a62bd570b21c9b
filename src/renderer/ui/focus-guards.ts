import { useEffect } from 'react';

const GUARD = '[data-base-ui-focus-guard][aria-hidden="true"]';

/**
 * Base UI hands the focus on through empty elements that take it and are hidden from screen readers at once, which
 * WCAG 4.1.2 forbids. They get a role and a name instead, as Base UI itself gives them under VoiceOver.
 */
export function useNamedFocusGuards(): void {
  useEffect(() => {
    const name = () => {
      for (const guard of document.querySelectorAll(GUARD)) {
        guard.removeAttribute('aria-hidden');
        // a menu may hold nothing but its items
        guard.setAttribute('role', guard.parentElement?.role === 'menu' ? 'menuitem' : 'button');
        guard.setAttribute('aria-label', 'Leave this menu');
      }
    };
    const watch = new MutationObserver(name);
    watch.observe(document.body, { childList: true, subtree: true });
    return () => watch.disconnect();
  }, []);
}
