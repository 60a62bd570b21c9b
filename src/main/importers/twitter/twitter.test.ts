import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../../shared/errors/app-error.ts';
import type { CalendarDate } from '../../../shared/model/dates.ts';
import { openArchive } from '../../platform/open-archive.ts';
import type { Finding } from '../importer.ts';
import { twitter } from './twitter.ts';

const TODAY = '2026-01-01' as CalendarDate;
const fixture = (name: string) => fileURLToPath(new URL(`../../../../tests/fixtures/twitter/${name}`, import.meta.url));

async function readAll(name: string): Promise<readonly Finding[]> {
  const archive = await openArchive(fixture(name));
  const recognition = await twitter.recognise(archive);
  if (!recognition) throw new Error(`${name} is not recognised`);
  const found: Finding[] = [];
  const options = { signal: new AbortController().signal, today: TODAY };
  for await (const finding of twitter.read(archive, recognition, options)) found.push(finding);
  await archive.close();
  return found;
}

const base = (file: string) => file.slice(file.lastIndexOf('/') + 1);
const rows = (found: readonly Finding[]) => found.filter((one) => one.kind === 'row');
const interactions = (found: readonly Finding[]) => rows(found).flatMap((row) => row.interactions);
const sightings = (found: readonly Finding[]) => rows(found).flatMap((row) => row.sightings);
const skips = (found: readonly Finding[]) =>
  found.filter((one) => one.kind === 'skipped').map(({ at, code }) => `${base(at.file)}:${at.line} ${code}`);
const problems = (found: readonly Finding[]) =>
  found.filter((one) => one.kind === 'problem').map(({ at, code }) => `${base(at.file)}:${at.line} ${code}`);
const say = (found: readonly Finding[]) =>
  interactions(found).map(
    ({ account, kind, direction, on, text }) =>
      `${on} ${kind} ${direction} ${account.key}${text === null ? '' : `: ${text}`}`,
  );
const about = (found: readonly Finding[], id: string) => say(found).filter((line) => line.includes(id));

describe('recognising', () => {
  const files = async (name: string) => (await twitter.recognise(await openArchive(fixture(name))))?.files;

  it('finds the data among viewer scripts, media and what Kith does not read', async () => {
    expect((await files('era-c-2025'))?.map(({ path, holds }) => `${path} ${holds}`)).toEqual([
      'data/manifest.js manifest',
      'data/account.js owner',
      'data/profile.js owner',
      'data/screen-name-change.js owner',
      'data/tweets.js posts',
      'data/tweets-part1.js posts',
      'data/community-tweet.js posts',
      'data/deleted-tweets.js posts',
      'data/direct-messages.js direct-messages',
      'data/direct-messages-group.js direct-messages',
      'data/message-event.js direct-messages',
      'data/following.js following',
      'data/follower.js follower',
      'data/block.js block',
      'data/mute.js mute',
      'data/like.js likes',
      'data/contact.js contacts',
    ]);
  });

  it('accepts a wrapping folder, files at the root, archives before 2019 and single files', async () => {
    expect((await files('era-b-2020'))?.[0]?.path).toBe('twitter-2020-02-01-abc/data/account.js');
    expect(await files('era-a-2018')).toHaveLength(5);
    expect((await files('grailbird-2015'))?.map(({ path }) => path)).toEqual([
      'data/js/user_details.js',
      'data/js/tweets/2010_05.js',
      'data/js/tweets/2015_04.js',
    ]);
    expect(await files('grailbird-table')).toEqual([{ path: 'tweets.csv', holds: 'posts', passes: 1 }]);
    expect(await files('single/follower.js')).toEqual([{ path: 'follower.js', holds: 'follower', passes: 1 }]);
  });

  it('says how often each file is read', async () => {
    const twice = (await files('era-c-2025'))?.filter(({ passes }) => passes === 2).map(({ path }) => path);
    expect(twice).toEqual(['data/direct-messages-group.js']);
    expect((await files('single/tweets.js'))?.[0]?.passes).toBe(2);
  });

  it('leaves other archives to others', async () => {
    expect(await twitter.recognise(await openArchive(fixture('era-c-2025/Your archive.html')))).toBeNull();
    expect(await twitter.recognise(await openArchive(fixture('era-c-2025/data/README.txt')))).toBeNull();
  });
});

const current = await readAll('era-c-2025');
const damaged = await readAll('broken');

describe('an archive of today', () => {
  const found = current;

  it('says whose it is and when it was made', () => {
    expect(found).toContainEqual({ kind: 'snapshot', on: '2025-12-02' });
    expect(found.find((one) => one.kind === 'owner')).toEqual({
      kind: 'owner',
      owner: {
        source: 'x',
        keys: ['x:id:1000000001', 'x:handle:robin_vale', 'x:handle:old_robin'].map((key) => ({ source: 'x', key })),
        name: 'Robin Vale',
        emails: ['robin@vale.example'],
      },
    });
  });

  it('reads whom posts answer, share, quote and mention', () => {
    const posts = interactions(found).filter(({ key }) => key.startsWith('tweet:'));
    expect(posts.map(({ key, detail }) => `${key.slice(-60)}${detail ? ` (${detail})` : ''}`)).toEqual([
      'tweet:2000000000000000001:reply:x:id:1000000002',
      'tweet:2000000000000000002:repost:x:handle:kai_t',
      'tweet:2000000000000000003:reply:x:id:1000000004',
      'tweet:2000000000000000003:mention:x:id:1000000002 (also in the thread)',
      'tweet:2000000000000000003:mention:x:id:1000000003 (also in the thread)',
      'tweet:2000000000000000003:mention:x:id:1234567890123456789',
      'tweet:2000000000000000006:quote:x:handle:nur_writes',
      'tweet:2000000000000000007:quote:x:id:1000000002',
      'tweet:2000000000000000008:reply:x:id:1000000006',
      'tweet:2000000000000000009:reply:x:id:1000000002',
      'tweet:2000000000000000011:mention:x:id:1000000003',
      'tweet:2000000000000000013:mention:x:id:1000000003',
      'tweet:2000000000000000014:reply:x:id:1000000004',
    ]);
    expect(posts.every(({ direction, others, thread }) => direction === 'out' && others === 1 && !thread)).toBe(true);
  });

  it('writes text as it was typed: escaped once, links in full', () => {
    expect(interactions(found).find(({ key }) => key.includes('0001:reply'))).toMatchObject({
      on: '2018-10-10',
      at: Date.UTC(2018, 9, 10, 20, 19, 24),
      precision: 'second',
      text: '@mira_oak agreed & thanks, see https://example.com/a?x=1&amp=2 <3 &lt;',
    });
  });

  it('keeps hostile names as they are', () => {
    expect(sightings(found).some(({ facts }) => facts.name === '<b>Kai</b>\u202e\u0000')).toBe(true);
  });

  it('learns who an id is from posts, each day that is newer or says something new', () => {
    expect(
      sightings(found)
        .filter(({ account, list }) => account.key === 'x:id:1000000002' && list === 'posts')
        .map(({ seenOn, facts, alsoKeys }) => [seenOn, facts.name, facts.url, alsoKeys]),
    ).toEqual([
      ['2018-10-10', 'Mira Oakfield', 'https://x.com/mira_oak', ['x:handle:mira_oak']],
      ['2018-10-12', 'Mira Oakfield', 'https://x.com/mira_oak', ['x:handle:mira_oak']],
      ['2018-10-16', 'Mira Oakfield', 'https://x.com/mira_oak', ['x:handle:mira_oak']],
      ['2020-01-01', 'Mira O.', 'https://x.com/mira_maps', ['x:handle:mira_maps']],
    ]);
    const olena = sightings(found).filter(({ account }) => account.key === 'x:id:1000000004');
    expect(olena.some(({ seenOn }) => seenOn === '2018-10-11')).toBe(true);
  });

  it('keeps follower lists to what they hold: ids of that day', () => {
    const lists = sightings(found).filter(({ list }) => ['follower', 'following', 'block', 'mute'].includes(list));
    expect(lists.map(({ account, list, seenOn }) => `${list} ${account.key} ${seenOn}`)).toEqual([
      'following x:id:1000000002 2025-12-02',
      'following x:id:1000000003 2025-12-02',
      'follower x:id:1000000002 2025-12-02',
      'follower x:id:1234567890123456789 2025-12-02',
      'follower x:id:1000000099 2025-12-02',
      'block x:id:1000000050 2025-12-02',
      'mute x:id:1000000003 2025-12-02',
    ]);
    expect(lists.map(({ facts }) => Object.keys(facts).join())).toEqual([
      'youFollow,url',
      'youFollow,url',
      'followsYou,url',
      'followsYou,url',
      'followsYou,url',
      'blocked,url',
      'muted,url',
    ]);
    expect(lists[2]?.facts.url).toBe('https://twitter.com/intent/user?user_id=1000000002');
  });

  it('reads private messages both ways, merged over entries, with reactions of both', () => {
    const talk = interactions(found).filter(({ thread }) => thread === '1000000001-1000000002');
    expect(talk.map(({ key, kind, direction, text, detail }) => [key, kind, direction, text ?? detail])).toEqual([
      ['dm:3000000000000000004', 'message', 'out', 'Tea & cake? <3 https://example.com/cake'],
      ['dmr:3000000000000000009', 'reaction', 'in', 'like'],
      ['dm:3000000000000000003', 'message', 'in', 'hi'],
      ['dmr:3000000000000000011', 'reaction', 'out', 'excited'],
      ['dm:3000000000000000002', 'message', 'in', 'with a picture or video'],
      ['dm:0b1c7c1e-0000-4000-8000-000000000001', 'message', 'in', 'encrypted message'],
      ['dm:0b1c7c1e-0000-4000-8000-000000000002', 'message', 'out', 'encrypted message'],
    ]);
    expect(talk.every(({ account, others }) => account.key === 'x:id:1000000002' && others === 1)).toBe(true);
  });

  it('reads groups: theirs from the sender, yours to everyone else', () => {
    const talk = interactions(found).filter(({ thread }) => thread === '4000000000000000001');
    expect(talk.map(({ key, direction, others }) => `${key} ${direction} ${others}`)).toEqual([
      'dm:3000000000000000043:x:id:1000000003 in 3',
      'dmr:3000000000000000049 out 3',
      'dm:3000000000000000042:x:id:1000000003 out 3',
      'dm:3000000000000000042:x:id:1000000004 out 3',
      'dm:3000000000000000042:x:id:1000000007 out 3',
      'dmr:3000000000000000051 in 3',
      'dm:3000000000000000041:x:id:1000000004 in 3',
    ]);
  });

  it('gives every other row a reason, with its own line', () => {
    expect(skips(found)).toEqual([
      'account.js:2 own-account',
      'profile.js:2 own-account',
      'screen-name-change.js:2 own-account',
      'tweets.js:197 names-no-one',
      'tweets.js:231 names-no-one',
      'tweets.js:460 unreadable-date',
      'tweets.js:505 duplicate-row',
      'tweets-part1.js:47 names-no-one',
      'community-tweet.js:48 duplicate-row',
      'direct-messages.js:65 duplicate-row',
      'direct-messages.js:93 business-greeting',
      'direct-messages.js:100 unknown-event',
      'direct-messages.js:113 unreadable-date',
      'direct-messages.js:146 note-to-self',
      'direct-messages-group.js:72 names-no-one',
      'direct-messages-group.js:81 names-no-one',
      'direct-messages-group.js:88 names-no-one',
      'message-event.js:34 unknown-event',
      'follower.js:20 duplicate-row',
      'like.js:2 likes-name-no-author',
      'like.js:9 likes-name-no-author',
      'contact.js:2 names-no-one',
    ]);
  });

  it('says where the manifest promises something else', () => {
    expect(found.filter((one) => one.kind === 'problem').map(({ at, detail }) => [at.file, detail])).toEqual([
      ['data/community-tweet.js', '2 entries read; 3 are listed'],
    ]);
  });
});

describe('older archives', () => {
  it('reads bare posts and compact files of 2020', async () => {
    const found = await readAll('era-b-2020');
    expect(say(found)).toEqual([
      '2018-10-10 reply out x:id:1000000002: @mira_oak agreed',
      '2019-05-01 message in x:id:1000000002: hi',
    ]);
    expect(found).toContainEqual({ kind: 'snapshot', on: null });
  });

  it('reads the files of 2018, groups among private messages', async () => {
    const found = await readAll('era-a-2018');
    expect(say(found)).toEqual([
      '2018-07-31 message out x:id:1000000002: hello & hi',
      '2018-07-31 message in x:id:1000000003: all here?',
      '2018-07-31 message out x:id:1000000003: yes',
    ]);
    expect(sightings(found).filter(({ list }) => list === 'follower')).toHaveLength(2);
    expect(skips(found)).toEqual(['account.js:1 own-account', 'like.js:1 likes-name-no-author']);
  });

  it('reads posts by month, whose reposts name their author', async () => {
    const found = await readAll('grailbird-2015');
    expect(found.find((one) => one.kind === 'owner')).toMatchObject({
      owner: { name: 'Robin Vale', keys: [{ key: 'x:id:1000000001' }, { key: 'x:handle:robin_vale' }] },
    });
    expect(interactions(found).map(({ key, on, at, precision }) => [key, on, at === null, precision])).toEqual([
      ['tweet:14000000001:mention:x:id:1000000004', '2010-05-01', true, 'day'],
      ['tweet:585000000000000001:reply:x:id:1000000002', '2015-04-07', false, 'second'],
      ['tweet:585000000000000002:repost:x:id:1000000003', '2015-04-08', false, 'second'],
    ]);
    expect(sightings(found).map(({ facts }) => facts.name)).toContain('Kai Tanaka');
  });

  it('reads the table of posts when there is nothing else, with the same keys for ids', async () => {
    const found = await readAll('grailbird-table');
    expect(say(found)).toEqual([
      '2015-04-07 reply out x:id:1000000002: @mira_oak see "you",\nsoon & well',
      '2015-04-07 mention out x:handle:mira_oak: @mira_oak see "you",\nsoon & well',
      '2015-04-08 repost out x:id:1000000003: RT @kai_t: hello world',
      '2010-05-01 mention out x:handle:olena_k: @olena_k hi, mail me at x@example.com',
    ]);
    expect(skips(found)).toEqual(['tweets.csv:6 names-no-one']);
  });
});

describe('single files', () => {
  it('reads follower.js alone, of no day', async () => {
    const found = await readAll('single/follower.js');
    expect(found.some((one) => one.kind === 'owner')).toBe(false);
    expect(sightings(found).map(({ seenOn }) => seenOn)).toEqual([null, null, null]);
  });

  it('finds out whose posts they are by the answers to themselves', async () => {
    const found = await readAll('single/tweets.js');
    expect(found.find((one) => one.kind === 'owner')).toMatchObject({ owner: { keys: [{ key: 'x:id:1000000001' }] } });
    expect(skips(found)).toContain('tweets.js:231 names-no-one');
  });

  it('finds out whose messages they are by who is in most conversations', async () => {
    const found = await readAll('single/direct-messages.js');
    expect(about(found, 'x:id:1000000002')[0]).toContain('message out');
  });
});

describe('damaged files', () => {
  const found = damaged;

  it('keeps what can be read', () => {
    expect(say(found)).toEqual([
      '2018-10-10 mention out x:id:1000000002: @mira_oak one',
      '2023-05-01 message in x:id:1000000002: caf\uFFFD',
    ]);
    expect(sightings(found).filter(({ list }) => list === 'follower')).toHaveLength(2);
  });

  it('tells what cannot, with file and line', () => {
    expect(problems(found)).toEqual([
      'tweets.js:47 json-cut-off',
      'direct-messages.js:3 invalid-encoding',
      'following.js:2 json-cut-off',
      'follower.js:8 json-invalid',
      'mute.js:0 empty-file',
    ]);
    expect(skips(found)).toEqual([
      'account.js:2 own-account',
      'direct-messages.js:5 unreadable-row',
      'direct-messages.js:7 unidentified-name',
      'direct-messages.js:8 unreadable-row',
      'follower.js:3 json-invalid',
      'follower.js:4 unreadable-row',
      'follower.js:5 unreadable-row',
      'follower.js:6 own-account',
    ]);
  });

  it('stops when it is told to', async () => {
    const archive = await openArchive(fixture('era-c-2025'));
    const recognition = await twitter.recognise(archive);
    const abort = new AbortController();
    const reading = async () => {
      for await (const finding of twitter.read(archive, recognition ?? { source: 'x', files: [] }, {
        signal: abort.signal,
        today: TODAY,
      })) {
        if (finding.kind === 'row') abort.abort();
      }
    };
    await expect(reading()).rejects.toEqual(new AppError('import-cancelled', {}));
  });
});
