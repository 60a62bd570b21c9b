import type { Settings } from '../../shared/model/settings.ts';

/** Puts what the user set on the root element, where the tokens and key hints look for it. */
export function applySettings(root: HTMLElement, settings: Pick<Settings, 'theme' | 'keyHints' | 'singleKeys'>): void {
  if (settings.theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = settings.theme;
  root.dataset['keyHints'] = settings.keyHints && settings.singleKeys ? 'on' : 'off';
  root.dataset['singleKeys'] = settings.singleKeys ? 'on' : 'off';
}
