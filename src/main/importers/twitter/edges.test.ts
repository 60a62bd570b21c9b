import { describe, expect, it } from 'vitest';
import { tempExportFolder, tempZip } from '../../../../tests/support/temp-folder.ts';
import type { CalendarDate } from '../../../shared/model/dates.ts';
import { openArchive } from '../../platform/open-archive.ts';
import type { Finding } from '../importer.ts';
import { twitter } from './twitter.ts';

const ytd = (name: string, entries: unknown, part = 0) => `window.YTD.${name}.part${part} = ${JSON.stringify(entries)}`;
const account = ytd('account', [{ account: { accountId: '10', username: 'robin' } }]);
const say = (id: string, senderId: string, createdAt = '2023-05-01T10:00:00.000Z') => ({
  messageCreate: { id, senderId, text: `words ${id}`, createdAt },
});
const talk = (conversationId: string, ...messages: unknown[]) => ({ dmConversation: { conversationId, messages } });

async function readPath(path: string): Promise<readonly Finding[]> {
  const archive = await openArchive(path);
  const recognition = await twitter.recognise(archive);
  if (!recognition) throw new Error('not recognised');
  const found: Finding[] = [];
  const options = { signal: new AbortController().signal, today: '2026-01-01' as CalendarDate };
  for await (const finding of twitter.read(archive, recognition, options)) found.push(finding);
  await archive.close();
  return found;
}
const readFiles = (files: Record<string, string | Buffer>) => readPath(tempExportFolder(files));
const keys = (found: readonly Finding[]) =>
  found.flatMap((one) =>
    one.kind === 'row' ? one.interactions.map(({ key, direction, others }) => `${key} ${direction} ${others}`) : [],
  );
const codes = (found: readonly Finding[]) => found.flatMap((one) => (one.kind === 'skipped' ? [one.code] : []));
const problems = (found: readonly Finding[]) =>
  found.flatMap((one) => (one.kind === 'problem' ? [`${one.at.file} ${one.code} ${one.detail}`] : []));

describe('finding the archive', () => {
  it('takes the folder that says whose archive it is, among others', async () => {
    const archive = await openArchive(
      tempExportFolder({
        'old/tweets.js': ytd('tweets', []),
        'old/follower.js': ytd('follower', []),
        'new/deep/data/account.js': account,
        'new/deep/data/follower.js': ytd('follower', []),
        'new/deep/data/node_modules/x/follower.js': ytd('follower', []),
        'new/deep/data/broken.js': 'window.YTD.follower',
      }),
    );
    const recognition = await twitter.recognise(archive);
    expect(recognition?.files.map(({ path }) => path)).toEqual([
      'new/deep/data/account.js',
      'new/deep/data/follower.js',
    ]);
  });

  it('reads a zip, parts in their order, whatever the files are called', async () => {
    const post = (id: string) => ({
      tweet: {
        id_str: id,
        created_at: 'Wed Oct 10 20:19:24 +0000 2018',
        full_text: '@mira hi',
        entities: { user_mentions: [{ id_str: '11', screen_name: 'mira' }] },
      },
    });
    const found = await readPath(
      await tempZip({
        'wrapped/data/account.js': account,
        'wrapped/data/tweets-part10.js': ytd('tweets', [post('3')], 10),
        'wrapped/data/tweets-part2.js': ytd('tweets', [post('2')], 2),
        'wrapped/data/tweets (1).js': ytd('tweets', [post('1')]),
      }),
    );
    expect(found.flatMap((one) => (one.kind === 'file' ? [one.file] : []))).toEqual([
      'wrapped/data/account.js',
      'wrapped/data/tweets (1).js',
      'wrapped/data/tweets-part2.js',
      'wrapped/data/tweets-part10.js',
    ]);
    expect(keys(found)).toHaveLength(3);
  });

  it('reads files that were renamed on the way', async () => {
    for (const ending of ['.json', '.txt', '']) {
      const found = await readFiles({
        [`data/account${ending}`]: account,
        [`data/one${ending}`]: ytd('follower', [{ follower: { accountId: '11' } }]),
        'notes.txt': 'window shopping',
      });
      expect(found.filter((one) => one.kind === 'row')).toHaveLength(1);
    }
  });

  it('tells of files that cannot be read, instead of passing over them', async () => {
    const followers = ytd('follower', [{ follower: { accountId: '11' } }]);
    const found = await readFiles({
      'data/account.js': account,
      'data/following.js': ytd('following', [{ following: { accountId: '11' } }]),
      'data/follower.js': Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919 + (i >> 3) * 31) % 256)),
      'data/mute.js': Buffer.from(`\ufeff${followers}`, 'utf16le'),
      'data/block.js': 'an error page',
      'elsewhere/tweets.js': 'of another program',
    });
    expect(problems(found)).toEqual([
      'data/follower.js binary-file null',
      'data/block.js json-invalid null',
      'data/mute.js json-invalid null',
    ]);
  });

  it('tells of files that the manifest lists and the archive lacks', async () => {
    const config = {
      userInfo: { accountId: '10', userName: 'robin', displayName: 'Robin' },
      archiveInfo: { generationDate: 'no date' },
      dataTypes: {
        follower: { files: [{ fileName: 'data/follower.js', globalName: 'YTD.follower.part0', count: '2' }] },
        tweets: { files: [{ fileName: 'data/tweets.js', globalName: 'YTD.tweets.part0', count: '7' }] },
        mute: { files: [{ fileName: 'data/mute.js', globalName: 'YTD.mute.part0', count: '0' }] },
        broken: { files: 'none' },
      },
    };
    const found = await readFiles({
      'data/manifest.js': `window.__THAR_CONFIG = ${JSON.stringify(config)};`,
      'data/follower.js': ytd('follower', [{ follower: { accountId: '11' } }]),
    });
    expect(found).toContainEqual({ kind: 'snapshot', on: null });
    expect(problems(found)).toEqual([
      'data/follower.js count-differs 1 entries read; 2 are listed',
      'data/manifest.js count-differs data/tweets.js is not there; 7 entries are listed',
    ]);
  });
});

describe('conversations', () => {
  it('cannot tell whose a lone conversation is, and says so', async () => {
    const found = await readFiles({ 'direct-messages.js': ytd('direct_messages', [talk('11-12', say('1', '11'))]) });
    expect(found.some((one) => one.kind === 'owner')).toBe(false);
    expect(codes(found)).toEqual(['unidentified-name']);
  });

  it('sends a message of a group to all who are known to take part, over entries and parts', async () => {
    const found = await readFiles({
      'account.js': account,
      'direct-messages-group.js': ytd('direct_messages_group', [talk('99', say('2', '10'))]),
      'direct-messages-group-part1.js': ytd(
        'direct_messages_group',
        [talk('99', say('1', '11'), { participantsLeave: { userIds: ['12'], createdAt: '2020-01-01T00:00:00.000Z' } })],
        1,
      ),
    });
    expect(keys(found)).toEqual(['dm:2:x:id:11 out 2', 'dm:2:x:id:12 out 2', 'dm:1:x:id:11 in 2']);
  });

  it('leaves aside a group of which no one else is known', async () => {
    const group = ytd('direct_messages_group', [talk('99', say('2', '10'))]);
    expect(codes(await readFiles({ 'account.js': account, 'g.js': group }))).toEqual(['own-account', 'names-no-one']);
  });

  it('reads a reaction that stands alone', async () => {
    const reaction = { senderId: '11', reactionKey: 'like', eventId: '77', createdAt: '2023-05-01T10:00:00.000Z' };
    const found = await readFiles({
      'account.js': account,
      'd.js': ytd('direct_messages', [
        talk('10-11', { reactionCreate: reaction }, { reactionCreate: {} }),
        talk('99', { reactionCreate: reaction }),
      ]),
    });
    expect(keys(found)).toEqual(['dmr:77 in 1']);
    expect(codes(found)).toEqual(['own-account', 'unreadable-row', 'unknown-event']);
  });

  it('reads encrypted messages of a group from their sender', async () => {
    const event = (senderId: string, detail: object) => ({
      messageEvent: {
        messageId: `m${senderId}`,
        senderId,
        conversationId: 'g99',
        createdAtMsec: '1770000000000',
        detail,
      },
    });
    const found = await readFiles({
      'account.js': account,
      'e.js': ytd('message_event', [
        event('11', { messageCreateEvent: {} }),
        event('10', { messageCreateEvent: {} }),
        { messageEvent: { detail: { messageCreateEvent: {} } } },
      ]),
    });
    expect(keys(found)).toEqual(['dm:m11:x:id:11 in 1']);
    expect(codes(found)).toEqual(['own-account', 'names-no-one', 'unreadable-row']);
  });
});

describe('a very long row', () => {
  it('is read, and kept cut on one line', async () => {
    const text = `@mira ${'👩‍🌾'.repeat(200_000)}`;
    const entities = { user_mentions: [{ id_str: '11', screen_name: 'mira', name: 'Mira' }] };
    const entry = { tweet: { id_str: '1', created_at: 'Wed Oct 10 20:19:24 +0000 2018', full_text: text, entities } };
    const found = await readFiles({ 'tweets.js': `window.YTD.tweets.part0 = ${JSON.stringify([entry], null, 2)}` });
    const row = found.find((one) => one.kind === 'row');
    expect(row?.interactions[0]?.text).toBe(text);
    expect(row?.raw.length).toBeLessThanOrEqual(2001);
    expect(row?.raw).not.toContain('\n');
    expect(encodeURIComponent(row?.raw ?? '')).not.toBe('');
  });
});
