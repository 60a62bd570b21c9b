import type { CalendarDate } from '../../../shared/model/dates.ts';
import type { Archive } from '../../platform/archive.ts';
import type { Finding, Importer, ReadOptions } from '../importer.ts';
import { readDirectMessages } from './direct-messages.ts';
import { readEncryptedMessages } from './encrypted-messages.ts';
import { holdsOf } from './file-kinds.ts';
import { readFollowList } from './follow-lists.ts';
import { guessOwner } from './guess-owner.ts';
import { type PromisedFile, readManifest } from './manifest.ts';
import { compareCounts } from './manifest-counts.ts';
import { Owner } from './owner.ts';
import { readPosts } from './posts.ts';
import { readPostsTable } from './posts-table.ts';
import { type Reading, readFile, skipped } from './reading.ts';
import { findXFiles, identify, type XFile } from './recognise.ts';
import { Sightings } from './sightings.ts';
import { type Groups, gatherGroups } from './talk.ts';

/** Reads the archives of X and of Twitter before it, 2012 to today, as downloaded, unpacked, or one file of them. */
export const twitter: Importer = {
  source: 'x',
  async recognise(archive) {
    const files = await findXFiles(archive);
    if (files.length === 0) return null;
    return {
      source: 'x',
      files: files.map((file) => ({ path: file.path, holds: holdsOf(file.kind), passes: passes(file, files) })),
    };
  },
  async *read(archive, recognition, options) {
    const files = await identify(
      archive,
      recognition.files.map(({ path }) => path),
    );
    yield* readArchive(archive, files, options);
  },
};

const OWNER_KINDS: readonly XFile['kind'][] = [
  'manifest',
  'account',
  'profile',
  'screen-name-change',
  'grailbird-owner',
];
const GROUP_KINDS: readonly XFile['kind'][] = ['direct-messages-mixed', 'direct-messages-group'];

/** Group conversations are first searched for who takes part; without an owner file, so is everything for the owner. */
function passes({ kind }: XFile, all: readonly XFile[]): number {
  const isGuessed = !all.some((file) => OWNER_KINDS.includes(file.kind) && file.kind !== 'profile');
  const searched = isGuessed && (kind === 'posts' || kind.startsWith('direct-messages'));
  return 1 + Number(GROUP_KINDS.includes(kind)) + Number(searched);
}

async function* readArchive(
  archive: Archive,
  files: readonly XFile[],
  { signal }: ReadOptions,
): AsyncGenerator<Finding> {
  const reading = newReading(archive, signal);
  const promised: { readonly manifest: string; readonly files: readonly PromisedFile[] }[] = [];
  for (const { path, kind } of files.filter((file) => OWNER_KINDS.includes(file.kind))) {
    yield* readFile(reading, path, ({ value, text }, at) => {
      reading.owner.learn(value);
      if (kind !== 'manifest') return [skipped(at, 'own-account', text)];
      const manifest = readManifest(value);
      reading.exportedOn ??= manifest.exportedOn;
      promised.push({ manifest: path, files: manifest.files });
      return [];
    });
  }
  yield { kind: 'snapshot', on: reading.exportedOn };
  if (!reading.owner.isKnown) reading.owner.addId(await guessOwner(reading, files));
  const owner = reading.owner.facts();
  if (owner) yield { kind: 'owner', owner };

  const groups: Groups = new Map();
  for (const { path } of files.filter(({ kind }) => GROUP_KINDS.includes(kind)))
    await gatherGroups(reading, path, groups);
  for (const file of files.filter(({ kind }) => !OWNER_KINDS.includes(kind))) yield* readOne(reading, file, groups);
  for (const { manifest, files: listed } of promised) yield* compareCounts(reading, manifest, listed);
}

function readOne(reading: Reading, { path, kind }: XFile, groups: Groups): AsyncIterable<Finding> {
  switch (kind) {
    case 'posts':
    case 'other-posts':
      return readPosts(reading, path, 'ytd');
    case 'grailbird-posts':
      return readPosts(reading, path, 'grailbird');
    case 'posts-table':
      return readPostsTable(reading, path);
    case 'direct-messages':
    case 'direct-messages-mixed':
    case 'direct-messages-group':
      return readDirectMessages(reading, path, groups);
    case 'encrypted-messages':
      return readEncryptedMessages(reading, path, groups);
    case 'follower':
    case 'following':
    case 'block':
    case 'mute':
      return readFollowList(reading, path, kind);
    case 'likes':
      // a like gives the post, never who wrote it nor when it was liked
      return readFile(reading, path, ({ text }, at) => [skipped(at, 'likes-name-no-author', text)]);
    default:
      // contact.js: addresses and telephone numbers without a name
      return readFile(reading, path, ({ text }, at) => [skipped(at, 'names-no-one', text)]);
  }
}

function newReading(archive: Archive, signal: AbortSignal): Reading & { exportedOn: CalendarDate | null } {
  return {
    archive,
    signal,
    owner: new Owner(),
    exportedOn: null,
    sightings: new Sightings(),
    seenPosts: new Set(),
    seenMessages: new Set(),
    seenFollows: new Set(),
    counts: new Map(),
  };
}
