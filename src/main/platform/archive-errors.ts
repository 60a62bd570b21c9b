import { AppError } from '../../shared/errors/app-error.ts';

/** The code of a Node system error such as `ENOENT`; null for anything else. */
function systemCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

/** Returns the AppError for a file or folder that the system would not give us. */
export function fileError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const code = systemCode(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return new AppError('archive-not-found', {}, error);
  return new AppError('archive-unreadable', {}, error);
}

/** Returns the AppError for what yauzl or zlib found wrong; yauzl tells its errors apart only by their words. */
export function zipError(error: unknown, entry: string | null): AppError {
  if (error instanceof AppError) return error;
  const code = systemCode(error);
  if (code?.startsWith('E') && !code.startsWith('ERR_')) return fileError(error);
  const message = error instanceof Error ? error.message : '';
  if (/encrypt/i.test(message)) return new AppError('archive-encrypted', {}, error);
  if (/end of central directory|unexpected EOF|not enough bytes/i.test(message)) {
    return new AppError('archive-truncated', {}, error);
  }
  return new AppError('archive-damaged', { entry }, error);
}
