import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { migrations } from '../../src/main/db/migrations/index.ts';
import { ERROR_CODES } from '../../src/shared/errors/error-copy.ts';

const root = join(import.meta.dirname, '../..');

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .map((file) => join(root, folder, file));
}

describe('the architecture', () => {
  it('lists every migration of the folder, in order, without gaps', () => {
    const files = readdirSync(join(root, 'src/main/db/migrations')).filter((file) => /^\d{4}-.*\.ts$/.test(file));
    expect(migrations.map((migration) => migration.version)).toEqual(files.map((_file, index) => index + 1));
    expect(files.map((file) => Number(file.slice(0, 4)))).toEqual(migrations.map((migration) => migration.version));
  });

  it('throws every error code somewhere', () => {
    const code = sources('src')
      .filter((file) => !file.includes('shared/errors'))
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    expect(ERROR_CODES.filter((name) => !code.includes(`'${name}'`))).toEqual([]);
  });

  it('touches ipcMain and ipcRenderer only in the bridge and the preload', () => {
    const users = sources('src').filter((file) => /\bipc(Main|Renderer)\b/.test(readFileSync(file, 'utf8')));
    expect(users.map((file) => file.slice(root.length + 1)).sort()).toEqual([
      'src/main/bridge/bridge.ts',
      'src/main/preload/index.ts',
    ]);
  });

  it('keeps the preload small enough to read at a glance', () => {
    expect(readFileSync(join(root, 'src/main/preload/index.ts'), 'utf8').split('\n').length).toBeLessThan(30);
  });

  it('names no registry host in the lockfile', () => {
    expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toContain('"resolved": "http');
  });

  it('pins every dependency exactly', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d/.test(String(version)),
    );
    expect(loose).toEqual([]);
  });
});
