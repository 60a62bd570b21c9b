import { ensureRuntime } from './setup/runtime.mjs';
import { main, say } from './setup/say.mjs';

// `npm run setup`: everything for the window and the tests, ahead of time.
await main(async () => {
  const { electronVersion, kind } = await ensureRuntime({ forTests: true });
  say(`ready: Electron ${electronVersion} (${kind})`);
});
