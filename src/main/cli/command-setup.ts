import type { Command } from 'commander';
import type { Store } from '../services/store.ts';
import type { Output } from './output.ts';

/** What every command takes. */
export interface CommonOptions {
  readonly db?: string;
  readonly json: boolean;
}

/** How a command is declared and how it reaches the notebook. */
export interface CommandSetup {
  /** Declares a command with `--db` and `--json`. */
  command(signature: string): Command;
  /** The notebook's file. */
  notebook(options: CommonOptions): string;
  /** Opens the notebook, runs the work, closes it whatever happens. */
  withStore(options: CommonOptions, work: (store: Store, output: Output) => Promise<void>): Promise<void>;
}
