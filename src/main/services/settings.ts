import type { settings } from '../../shared/contract/app.ts';
import type { Settings } from '../../shared/model/settings.ts';
import { readSettings, writeSetting } from '../db/queries/settings.ts';
import type { FeatureHandlers } from './handler.ts';

/** Words for undo. Having seen the first run is no act of the user's, so it has none. */
const CHANGED: Readonly<Record<keyof Settings, string | null>> = {
  theme: 'Changed the theme',
  handSize: 'Changed how many people a day',
  keyHints: 'Changed keyboard hints',
  singleKeys: 'Changed single-key shortcuts',
  onboarded: null,
};

/** Answers the contract's `settings`. */
export const settingsHandlers: FeatureHandlers<typeof settings> = {
  get: ({ db }) => readSettings(db),

  async set({ db, label }, change) {
    const before = readSettings(db);
    const changed = settingKeys(before).filter((key) => change[key] !== undefined && change[key] !== before[key]);
    for (const key of changed) await writeSetting(db, key, change[key]);
    const words = changed.flatMap((key) => CHANGED[key] ?? []);
    const [only] = words;
    if (only !== undefined) label(words.length === 1 ? only : 'Changed settings');
    return readSettings(db);
  },
};

function settingKeys(settings: Settings): (keyof Settings)[] {
  // an object of the schema has the schema's keys and no others
  return Object.keys(settings) as (keyof Settings)[];
}
