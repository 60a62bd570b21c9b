import { runCommandLine } from '../cli.ts';
import { heedOutputErrors } from './output.ts';

/** Runs the command line for this process and returns the exit code once everything has been written. */
export async function runProgram(words: readonly string[]): Promise<number> {
  let isCut = false;
  heedOutputErrors(process.stdout, () => {
    isCut = true;
    process.stderr.write('The answer could not be written to where it was sent. The notebook itself is in order.\n');
  });
  const code = await runCommandLine(words);
  await Promise.all([written(process.stdout), written(process.stderr)]);
  return isCut && code === 0 ? 1 : code;
}

/** Resolves once the stream has handed on what it was given, or cannot any more: a pipe takes 64 kB at a time. */
function written(stream: NodeJS.WritableStream): Promise<void> {
  return new Promise((resolve) => {
    stream.write('', () => resolve());
  });
}
