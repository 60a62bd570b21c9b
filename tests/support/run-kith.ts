import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in a process of its own, as a user's shell would. */
export function runKith(args: readonly string[], env: Readonly<Record<string, string>> = {}): Ran {
  return runEntry('src/main/kith.ts', args, env);
}

/** Runs the sample maker in a process of its own. */
export function runSample(args: readonly string[]): Ran {
  return runEntry('src/main/sample.ts', args, {});
}

function runEntry(entry: string, args: readonly string[], env: Readonly<Record<string, string>>): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, entry), ...args], {
    encoding: 'utf8',
    env: { ...process.env, NODE_NO_WARNINGS: '1', ...env },
    maxBuffer: 256 * 1024 * 1024,
  });
  return { code: status, stdout, stderr };
}
