import type { ErrorCode, ErrorDetails } from './codes.ts';

/** The one error type that crosses threads and the bridge: a code, typed details, the cause kept for the log. */
export class AppError<C extends ErrorCode = ErrorCode> extends Error {
  readonly code: C;
  readonly details: ErrorDetails[C];

  constructor(code: C, details: ErrorDetails[C], cause?: unknown) {
    super(code, cause === undefined ? undefined : { cause });
    this.name = 'AppError';
    this.code = code;
    this.details = details;
  }
}

/** What travels instead of an error class, which Electron and worker threads do not carry. */
export interface WireError {
  readonly code: ErrorCode;
  readonly details: ErrorDetails[ErrorCode];
  /** Names the log entry, so that a report can be matched to it. */
  readonly incident: string;
}

/** Returns true for an AppError with this code. */
export function isAppError<C extends ErrorCode>(error: unknown, code: C): error is AppError<C> {
  return error instanceof AppError && error.code === code;
}
