/** A sentence for the person at the terminal. Standard error, so that standard output stays data. */
export function say(sentence) {
  process.stderr.write(`kith: ${sentence}\n`);
}

/** A problem that set-up can explain: shown as one message without a stack trace. */
export class SetupProblem extends Error {
  name = 'SetupProblem';
}

/** Runs a script's main function; a SetupProblem ends it with its message and exit code 1. */
export async function main(run) {
  try {
    endWith(await run());
  } catch (error) {
    if (!(error instanceof SetupProblem)) throw error;
    say(error.message);
    endWith(1);
  }
}

/** Twice, because electron-builder brings a hook that ends a process with 0 whatever was set before. */
function endWith(code) {
  if (!code) return;
  process.exitCode = code;
  process.on('exit', () => {
    process.exitCode = code;
  });
}
