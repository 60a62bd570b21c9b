import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tempExportFolder } from '../../../../tests/support/temp-folder.ts';
import type { CalendarDate } from '../../../shared/model/dates.ts';
import { openArchive } from '../../platform/open-archive.ts';
import type { Finding } from '../importer.ts';
import { twitter } from './twitter.ts';

const OWNER = '10';
const id = fc.constantFrom('10', '11', '12', '-1', '1234567890123456789');
const handle = fc.constantFrom('robin', 'Mira', 'mira', 'kai_t', '../x', '');
const text = fc.oneof(fc.string(), fc.constantFrom('RT @mira: x', '@mira @kai_t y', '&amp;lt;', '\u0000\u202e<b>'));
const date = fc.constantFrom('Wed Oct 10 20:19:24 +0000 2018', '2023-05-01T10:00:00.000Z', '1533000000000', 'soon');
const anything = fc.jsonValue({ maxDepth: 2 });

const post = fc.record({
  tweet: fc.record(
    {
      id_str: fc.oneof(fc.constantFrom('1', '2', '3', '4'), anything),
      created_at: fc.oneof(date, anything),
      full_text: fc.oneof(text, anything),
      in_reply_to_user_id_str: fc.oneof(id, anything),
      in_reply_to_screen_name: fc.oneof(handle, anything),
      entities: fc.oneof(
        fc.record({ user_mentions: fc.array(fc.record({ id_str: id, screen_name: handle, name: text })) }),
        anything,
      ),
    },
    { requiredKeys: [] },
  ),
});
const event = fc.oneof(
  fc.record({ messageCreate: fc.record({ id, senderId: id, text, createdAt: date, reactions: fc.array(anything) }) }),
  fc.record({ participantsJoin: fc.record({ userIds: fc.array(id) }) }),
  anything,
);
const conversation = fc.record({
  dmConversation: fc.record({
    conversationId: fc.constantFrom('10-11', '10-10', '11-12', '99'),
    messages: fc.array(event),
  }),
});
const entries = fc.record({
  posts: fc.array(fc.oneof(post, anything)),
  talks: fc.array(fc.oneof(conversation, anything)),
  followers: fc.array(fc.oneof(fc.record({ follower: fc.record({ accountId: id }) }), anything)),
});

async function readFolder(files: Record<string, string>): Promise<readonly Finding[]> {
  const archive = await openArchive(tempExportFolder(files));
  const recognition = (await twitter.recognise(archive)) ?? { source: 'x' as const, files: [] };
  const found: Finding[] = [];
  const options = { signal: new AbortController().signal, today: '2026-01-01' as CalendarDate };
  for await (const finding of twitter.read(archive, recognition, options)) found.push(finding);
  return found;
}

const ytd = (name: string, array: unknown) => `window.YTD.${name}.part0 = ${JSON.stringify(array, null, 2)}`;

describe('any archive', () => {
  it('gives every row one fate, never names the owner, and repeats no key', async () => {
    await fc.assert(
      fc.asyncProperty(entries, async ({ posts, talks, followers }) => {
        const found = await readFolder({
          'data/account.js': ytd('account', [{ account: { accountId: OWNER, username: 'robin' } }]),
          'data/tweets.js': ytd('tweets', posts),
          'data/direct-messages.js': ytd('direct_messages', talks),
          'data/follower.js': ytd('follower', followers),
        });
        const fates = (file: string) =>
          found.filter((one) => (one.kind === 'row' || one.kind === 'skipped') && one.at.file === file).length;
        expect(fates('data/tweets.js')).toBe(posts.length);
        expect(fates('data/follower.js')).toBe(followers.length);

        const rows = found.filter((one) => one.kind === 'row');
        const said = rows.flatMap((row) => [...row.sightings, ...row.interactions]);
        expect(said.every(({ account }) => account.key !== `x:id:${OWNER}` && !account.key.includes('-1'))).toBe(true);
        const keys = rows
          .flatMap((row) => row.interactions.map(({ key }) => key))
          .filter((key) => !key.startsWith('dmr:'));
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 60 },
    );
  });
});
