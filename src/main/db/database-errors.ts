import { AppError } from '../../shared/errors/app-error.ts';
import type { ErrorCode } from '../../shared/errors/codes.ts';

type DatabaseProblem = Extract<
  ErrorCode,
  'disk-full' | 'database-locked' | 'database-damaged' | 'not-a-kith-file' | 'unexpected'
>;

const PROBLEMS: readonly (readonly [RegExp, DatabaseProblem])[] = [
  [/^SQLITE_FULL/, 'disk-full'],
  [/^(SQLITE_BUSY|SQLITE_LOCKED|SQLITE_READONLY|SQLITE_PERM|SQLITE_AUTH)/, 'database-locked'],
  [/^(SQLITE_CORRUPT|SQLITE_FORMAT)/, 'database-damaged'],
  [/^(SQLITE_NOTADB|SQLITE_CANTOPEN)/, 'not-a-kith-file'],
];

/** Returns the AppError that says what SQLite means; any other error as it is. */
export function asDatabaseError(error: unknown): unknown {
  if (error instanceof AppError || !(error instanceof Error) || !('code' in error)) return error;
  const code = String(error.code);
  const known = PROBLEMS.find(([pattern]) => pattern.test(code));
  return known ? new AppError(known[1], {}, error) : error;
}
