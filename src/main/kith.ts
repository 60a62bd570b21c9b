import { runCommandLine } from './cli.ts';

/** The command line under plain Node. */
process.exitCode = await runCommandLine(process.argv.slice(2));
