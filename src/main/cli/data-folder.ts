import { join, resolve } from 'node:path';

interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

/**
 * The notebook's file: `--db` first, then `KITH_DB`, then the folder where the app itself keeps it
 * (Electron's `userData`: application-support on macOS, roaming app data on Windows, XDG config elsewhere).
 */
export function databaseFile(chosen: string | undefined, { platform, env, home }: Surroundings): string {
  const named = chosen ?? env['KITH_DB'];
  return named ? resolve(named) : join(userData({ platform, env, home }), 'Kith', 'kith.db');
}

function userData({ platform, env, home }: Surroundings): string {
  if (platform === 'darwin') return join(home, 'Library', 'Application Support');
  if (platform === 'win32') return env['APPDATA'] ?? join(home, 'AppData', 'Roaming');
  return env['XDG_CONFIG_HOME'] ?? join(home, '.config');
}
