import { buildApp } from './setup/build.mjs';
import { restartInNode24 } from './setup/node24.mjs';
import { main } from './setup/say.mjs';

// `npm run package`: installers for this system, in release/.
await main(async () => {
  const restarted = await restartInNode24();
  if (restarted !== undefined) return restarted;
  const failed = await buildApp();
  if (failed) return failed;
  const { packageApp } = await import('./packaging/package-app.mjs');
  return packageApp({ dir: false });
});
