import { runCommandLine } from './setup/command-line.mjs';

// `npm run --silent sample -- --people N --seed S --out DIR`: invented archives that look like real ones.
await runCommandLine('sample');
