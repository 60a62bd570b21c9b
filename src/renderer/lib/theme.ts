import type { Settings } from '../../shared/model/settings.ts';

/** Puts what the user set on the root element, where the tokens and key hints look for it. */
export function applySettings(root: HTMLElement, settings: Pick<Settings, 'theme' | 'keyHints'>): void {
  if (settings.theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = settings.theme;
  root.dataset['keyHints'] = settings.keyHints ? 'on' : 'off';
}
