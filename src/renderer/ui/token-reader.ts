/** Returns a reader of the tokens in force now, for canvases. */
export function tokenReader(): (name: string) => string {
  const style = getComputedStyle(document.documentElement);
  return (name) => style.getPropertyValue(`--${name}`).trim();
}

/** Calls back when light turns dark or back, by the system or by the setting. Returns how to stop. */
export function onThemeChange(changed: () => void): () => void {
  const media = window.matchMedia('(prefers-color-scheme: dark)');
  const watch = new MutationObserver(changed);
  media.addEventListener('change', changed);
  watch.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  return () => {
    media.removeEventListener('change', changed);
    watch.disconnect();
  };
}
