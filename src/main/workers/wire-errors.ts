import { randomUUID } from 'node:crypto';
import { AppError, type WireError } from '../../shared/errors/app-error.ts';

/** Turns any error into its wire form; what is no AppError becomes `unexpected` and keeps its text for the log only. */
export function encodeError(error: unknown): WireError {
  const incident = randomUUID().slice(0, 8);
  if (error instanceof AppError) return { code: error.code, details: error.details, incident };
  return { code: 'unexpected', details: {}, incident };
}

/** The AppError that a wire error stands for. */
export function decodeError(wire: WireError): AppError {
  return new AppError(wire.code, wire.details);
}
