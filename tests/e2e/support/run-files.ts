import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeZip } from '../../support/make-zip.ts';
import { runKith, runSample } from '../../support/run-kith.ts';
import { crowdExport } from './crowd-export.ts';

export interface SampleArchives {
  readonly linkedin: string;
  readonly x: string;
}

/** Archives and notebooks of invented people, made when first asked for and kept for the whole run. */
export interface RunFiles {
  /** A path for a file of the test's own making. */
  path(name: string): string;
  /** The sample network's archives as of today, or as they are half a year later. */
  sample(snapshot?: 1 | 2): Promise<SampleArchives>;
  /** The zip of a LinkedIn export of 30,000 people. */
  crowd(): Promise<string>;
  /** A notebook that holds the sample network. */
  network(): Promise<string>;
  /** A notebook that holds the crowd. */
  crowded(): Promise<string>;
}

const PEOPLE = '400';
const SEED = '7';
const CROWD = 30_000;

/** Returns the files of a run, kept in a folder. */
export function runFiles(folder: string): RunFiles {
  const made = new Map<string, Promise<unknown>>();
  const once = <T>(name: string, make: (path: string) => Promise<T>): Promise<T> => {
    const known = made.get(name) as Promise<T> | undefined;
    const file = known ?? make(join(folder, name));
    made.set(name, file);
    return file;
  };
  const files: RunFiles = {
    path: (name) => join(folder, name),
    sample: (snapshot = 1) => once(`sample-${snapshot}`, (path) => makeSample(path, snapshot)),
    crowd: () =>
      once('crowd.zip', async (path) => {
        writeFileSync(path, await makeZip(crowdExport(CROWD)));
        return path;
      }),
    network: () =>
      once('network.db', async (path) => {
        const { linkedin, x } = await files.sample();
        return importAll(path, [linkedin, x]);
      }),
    crowded: () => once('crowded.db', async (path) => importAll(path, [await files.crowd()])),
  };
  return files;
}

async function makeSample(path: string, snapshot: 1 | 2): Promise<SampleArchives> {
  mkdirSync(path);
  const ran = runSample(['--people', PEOPLE, '--seed', SEED, '--snapshot', String(snapshot), '--out', path]);
  if (ran.code !== 0) throw new Error(ran.stderr);
  const find = (start: string) => {
    const name = readdirSync(path).find((each) => each.startsWith(start));
    if (!name) throw new Error(`The sample has no ${start} archive`);
    return join(path, name);
  };
  return { linkedin: find('Complete_LinkedIn'), x: find('twitter') };
}

/** Imports archives into a new notebook by the command line, and returns the notebook. */
async function importAll(database: string, archives: readonly string[]): Promise<string> {
  const ran = runKith(['import', ...archives, '--db', database, '--json']);
  if (ran.code !== 0) throw new Error(ran.stderr);
  return database;
}
