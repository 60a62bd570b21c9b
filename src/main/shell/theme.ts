import { nativeTheme } from 'electron';
import type { Settings } from '../../shared/model/settings.ts';
import type { Engine } from '../workers/engine.ts';

/** Makes the system's parts of the window (overlay buttons, menus, dialogs) follow the theme setting. */
export async function followTheme(engine: Engine): Promise<void> {
  const apply = async () => {
    const { value } = await engine.call('settings.get', {});
    nativeTheme.themeSource = (value as Settings).theme;
  };
  engine.onEvent((event) => {
    if (event.type === 'changed' && event.topics.includes('settings')) void apply();
  });
  await apply();
}
