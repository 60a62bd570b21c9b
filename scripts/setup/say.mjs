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
    const code = await run();
    if (typeof code === 'number') process.exitCode = code;
  } catch (error) {
    if (!(error instanceof SetupProblem)) throw error;
    say(error.message);
    process.exitCode = 1;
  }
}
