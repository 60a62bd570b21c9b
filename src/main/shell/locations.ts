import { join, resolve } from 'node:path';

export interface Locations {
  readonly database: string;
  readonly backups: string;
  readonly log: string;
}

/**
 * Where things are kept. `--db FILE` wins over `KITH_DB`; otherwise the system's folder for application data.
 * Backups lie beside the database.
 */
export function locations(
  userData: string,
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Locations {
  const chosen = optionValue(argv, '--db') ?? env['KITH_DB'];
  const database = chosen ? resolve(chosen) : join(userData, 'kith.db');
  return { database, backups: `${database}-backups`, log: join(userData, 'logs', 'kith.log') };
}

function optionValue(argv: readonly string[], name: string): string | undefined {
  const index = argv.indexOf(name);
  if (index >= 0) return argv[index + 1];
  return argv.find((arg) => arg.startsWith(`${name}=`))?.slice(name.length + 1);
}
