import { type Settings, settingsSchema } from '../../../shared/model/settings.ts';
import type { ReadDb, WriteDb } from '../handles.ts';
import { statement } from '../statement-cache.ts';

/** Returns the settings; what is missing, unknown or unreadable in the file is as in a new notebook. */
export function readSettings({ sqlite }: ReadDb): Settings {
  const sql = 'SELECT key, value_json AS json FROM setting';
  const stored = statement<[], { key: string; json: string }>(sqlite, sql).all();
  const readable = stored.flatMap(({ key, json }) => {
    const parsed = settingsSchema.safeParse({ [key]: parse(json) });
    return parsed.success && key in parsed.data ? [[key, parse(json)]] : [];
  });
  return settingsSchema.parse(Object.fromEntries(readable));
}

/** Writes one setting. */
export async function writeSetting({ kysely }: WriteDb, key: keyof Settings, value: unknown): Promise<void> {
  const value_json = JSON.stringify(value);
  await kysely
    .insertInto('setting')
    .values({ key, value_json })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value_json }))
    .execute();
}

/** The file may have been edited by hand; what is no JSON counts as missing. */
function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
