import { builds, readings, runSteps, unitTests } from './gates/checks.mjs';
import { restartInNode24 } from './setup/node24.mjs';
import { ensureNodeRuntime } from './setup/runtime.mjs';
import { main } from './setup/say.mjs';

// `npm run check`: all that needs no window. Stops at the first failure.
await main(async () => {
  const restarted = await restartInNode24();
  if (restarted !== undefined) return restarted;
  await ensureNodeRuntime();
  const failed = await runSteps([...readings, unitTests(), ...builds]);
  process.stdout.write(failed ? `\nCheck failed: ${failed}\n` : '\nCheck passed\n');
  return failed ? 1 : 0;
});
