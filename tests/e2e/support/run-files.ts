import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ExportFiles, makeZip } from '../../support/make-zip.ts';
import { runKith, runSample } from '../../support/run-kith.ts';
import { crowdExport, talkativeExport } from './crowd-export.ts';
import { HALF_A_YEAR, onDay } from './days.ts';

export interface SampleArchives {
  readonly linkedin: string;
  readonly x: string;
}

/** Archives and notebooks of invented people, made when first asked for and kept for the whole run. */
export interface RunFiles {
  /** The sample network's archives as made today, or as they were half a year ago. */
  sample(when?: 'today' | 'before'): Promise<SampleArchives>;
  /** The zip of a LinkedIn export of 30,000 people. */
  crowd(): Promise<string>;
  /** The zip of a LinkedIn export that takes a while to read. */
  talkative(): Promise<string>;
  /** A zip of the test's own. */
  zip(name: string, content: ExportFiles): Promise<string>;
  /** A notebook that holds the sample network of today, or of half a year ago. */
  network(when?: 'today' | 'before'): Promise<string>;
  /** A notebook of these archives. */
  notebook(name: string, archives: readonly string[]): Promise<string>;
}

const PEOPLE = '400';
const SEED = '7';
const CROWD = 30_000;
const MESSAGES = 250_000;

/** Returns the files of a run, kept in a folder. */
export function runFiles(folder: string): RunFiles {
  const made = new Map<string, Promise<unknown>>();
  const once = <T>(name: string, make: (path: string) => Promise<T>): Promise<T> => {
    const known = made.get(name) as Promise<T> | undefined;
    const file = known ?? make(join(folder, name));
    made.set(name, file);
    return file;
  };
  const zip = (name: string, content: () => ExportFiles) =>
    once(name, async (path) => {
      writeFileSync(path, await makeZip(content()));
      return path;
    });
  const files: RunFiles = {
    sample: (when = 'today') => once(`sample-${when}`, (path) => makeSample(path, when)),
    crowd: () => zip('crowd.zip', () => crowdExport(CROWD)),
    talkative: () => zip('talkative.zip', () => talkativeExport(MESSAGES)),
    zip: (name, content) => zip(name, () => content),
    network: async (when = 'today') => {
      const { linkedin, x } = await files.sample(when);
      return files.notebook(`network-${when}`, [linkedin, x]);
    },
    notebook: (name, archives) => once(`${name}.db`, async (path) => importAll(path, archives)),
  };
  return files;
}

async function makeSample(path: string, when: 'today' | 'before'): Promise<SampleArchives> {
  mkdirSync(path);
  const ran = runSample([
    ...['--people', PEOPLE, '--seed', SEED, '--out', path],
    ...['--until', onDay(-HALF_A_YEAR), '--snapshot', when === 'before' ? '1' : '2'],
  ]);
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
