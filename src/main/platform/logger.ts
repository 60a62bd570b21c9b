import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

export type LogLevel = 'info' | 'warn' | 'error';

/**
 * Writes what happened, never to whom: ids, counts, codes and method names only. No names, notes, message
 * texts or paths.
 */
export interface Logger {
  log(level: LogLevel, event: string, facts?: Readonly<Record<string, string | number | boolean>>): void;
}

const MAX_BYTES = 1_000_000;

/** A logger for tests and for the command line, which tells everything on stderr itself. */
export const silentLogger: Logger = { log: () => undefined };

/**
 * Appends lines to a local file, which is put aside once it exceeds a megabyte; one former file is kept. Never throws:
 * what cannot be logged, on a full disk, say, must still reach the user.
 */
export function fileLogger(file: string, scope: string): Logger {
  mkdirSync(dirname(file), { recursive: true });
  return {
    log(level, event, facts = {}) {
      try {
        rotate(file);
        appendFileSync(file, `${JSON.stringify({ at: new Date().toISOString(), level, scope, event, ...facts })}\n`);
      } catch {
        // a full disk, or another thread that put the file aside at the same moment
      }
    },
  };
}

function rotate(file: string): void {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > MAX_BYTES) renameSync(file, `${file}.1`);
}
