import { buildApp } from './setup/build.mjs';
import { restartInNode24 } from './setup/node24.mjs';
import { root } from './setup/paths.mjs';
import { runShared } from './setup/run.mjs';
import { ensureRuntime, hasDisplay } from './setup/runtime.mjs';
import { ensureSandbox, sandboxSwitches } from './setup/sandbox.mjs';
import { main, say } from './setup/say.mjs';

// `npm start [-- --db FILE]`: sets up and builds what is missing, then opens Kith's window.
await main(async () => {
  if (!hasDisplay()) {
    say('Kith shows a window, and this session has no display to show it on.');
    say('To see what Kith does without one, type: npm run demo');
    return 1;
  }
  const restarted = await restartInNode24();
  if (restarted !== undefined) return restarted;
  const runtime = await ensureRuntime();
  const failed = await buildApp();
  if (failed) return failed;
  await ensureSandbox(runtime);
  return runShared(runtime.executable, [...sandboxSwitches(), root, ...process.argv.slice(2)]);
});
