import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** Where the command line begins. */
export const KITH = join(root, 'src/main/kith.ts');

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in a process of its own, as a user's shell would. */
export function runKith(args: readonly string[], env: Readonly<Record<string, string>> = {}): Ran {
  return runEntry(KITH, args, env);
}

/** Runs the sample maker in a process of its own. */
export function runSample(args: readonly string[]): Ran {
  return runEntry(join(root, 'src/main/sample.ts'), args, {});
}

function runEntry(entry: string, args: readonly string[], env: Readonly<Record<string, string>>): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [entry, ...args], {
    encoding: 'utf8',
    env: { ...process.env, NODE_NO_WARNINGS: '1', ...env },
    maxBuffer: 256 * 1024 * 1024,
  });
  return { code: status, stdout, stderr };
}
