import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { silentLogger } from '../../src/main/platform/logger.ts';
import { createStore, type Store, type StoreOptions } from '../../src/main/services/store.ts';
import { stillClock } from './import-notebook.ts';
import { tempFolder } from './temp-folder.ts';

/** Opens a store over a notebook of its own, closed when the test is over. */
export async function openStore(options: Partial<StoreOptions> = {}): Promise<Store> {
  const file = join(tempFolder(), 'kith.db');
  const store = await createStore({ file, clock: stillClock, logger: silentLogger, ...options });
  onTestFinished(() => store.close());
  return store;
}
