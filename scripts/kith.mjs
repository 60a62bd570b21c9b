import { runCommandLine } from './setup/command-line.mjs';

// `npm run --silent kith -- …`: Kith's command line; only its own output on standard output.
await runCommandLine('kith');
