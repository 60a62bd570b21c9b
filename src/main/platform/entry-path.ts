import { AppError } from '../../shared/errors/app-error.ts';

const DRIVE = /^[a-z]:/i;

/**
 * Returns the path with `/` between folders. Throws `archive-unsafe-path` for one that leaves the archive or that
 * no export has: `..`, absolute paths, drive letters, NUL.
 */
export function safeEntryPath(written: string): string {
  const path = written.replaceAll('\\', '/');
  const unsafe = path.startsWith('/') || DRIVE.test(path) || path.includes('\0') || path.split('/').includes('..');
  if (unsafe) throw new AppError('archive-unsafe-path', { entry: written.replaceAll('\0', '␀').slice(0, 200) });
  return path
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/');
}

/** Whether the operating system put the file there, and not the network: `__MACOSX/`, `._x`, `.DS_Store`, `Thumbs.db`. */
export function isSystemJunk(path: string): boolean {
  const parts = path.split('/');
  const name = parts.at(-1) ?? '';
  return parts.includes('__MACOSX') || name.startsWith('._') || name === '.DS_Store' || name === 'Thumbs.db';
}
