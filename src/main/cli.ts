import { homedir } from 'node:os';
import { Command, CommanderError } from 'commander';
import { AppError } from '../shared/errors/app-error.ts';
import { errorCopy } from '../shared/errors/error-copy.ts';
import { addBackupCommands } from './cli/backup-commands.ts';
import type { CommandSetup } from './cli/command-setup.ts';
import { databaseFile } from './cli/data-folder.ts';
import { addImportCommands } from './cli/import-commands.ts';
import { createOutput } from './cli/output.ts';
import { addPeopleCommands } from './cli/people-commands.ts';
import { addTodayCommand } from './cli/today-command.ts';
import { systemClock } from './platform/clock.ts';
import { silentLogger } from './platform/logger.ts';
import { createStore } from './services/store.ts';

const FAILURE = 1;
const USAGE = 2;

/**
 * Runs one command and returns its exit code: 0, 1 for a failure told in a sentence, 2 for wrong usage.
 * With `--json` stdout holds one JSON document; messages always go to stderr.
 */
export async function runCommandLine(args: readonly string[]): Promise<number> {
  try {
    await createProgram().parseAsync([...args], { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE;
    createOutput(args.includes('--json')).message(failureSentence(error));
    return error instanceof AppError && error.code === 'usage' ? USAGE : FAILURE;
  }
}

function createProgram(): Command {
  const program = new Command('kith')
    .description('Turn the people you collected into people you know. Works on this computer only.')
    .showHelpAfterError('(kith --help lists the commands)')
    .exitOverride();
  const setup: CommandSetup = {
    command: (signature) =>
      program
        .command(signature)
        .option('--db <file>', 'the notebook to use (default: the app’s own, or KITH_DB)')
        .option('--json', 'one JSON document on stdout', false)
        .exitOverride(),
    notebook: ({ db }) => databaseFile(db, { platform: process.platform, env: process.env, home: homedir() }),
    async withStore(options, work) {
      const output = createOutput(options.json);
      const file = setup.notebook(options);
      const store = await createStore({ file, clock: systemClock, logger: silentLogger });
      try {
        await work(store, output);
      } finally {
        await store.close();
      }
    },
  };
  addImportCommands(setup);
  addTodayCommand(setup);
  addPeopleCommands(setup);
  addBackupCommands(setup);
  return program;
}

function failureSentence(error: unknown): string {
  const known = error instanceof AppError ? error : new AppError('unexpected', {}, error);
  const { what, safe, next } = errorCopy(known.code, known.details);
  return known.code === 'usage' ? what : `${what} ${safe} ${next}`;
}
