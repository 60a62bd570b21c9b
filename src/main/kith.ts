import { setFlagsFromString } from 'node:v8';
import { heedOutputErrors } from './cli/output.ts';
import { runCommandLine } from './cli.ts';

/**
 * The command line under plain Node. A large import makes much garbage, and V8 would let it pile up to half a gigabyte
 * before it looks for any; kept tidy all along, the import takes half of that and a tenth more time.
 */
setFlagsFromString('--memory-saver-mode');
heedOutputErrors(process.stdout, () => {
  process.stderr.write('The answer could not be written to where it was sent. The notebook itself is in order.\n');
  process.exitCode = 1;
});
const code = await runCommandLine(process.argv.slice(2));
process.exitCode ||= code;
