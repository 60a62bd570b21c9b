import { dateOfDayNumber } from '../../../shared/lib/calendar.ts';
import type { SampleArchive, SampleFile } from '../sample-archive.ts';
import { LIKED } from '../words/posts.ts';
import { OWNER } from '../world/owner.ts';
import { snowflake } from '../world/snowflake.ts';
import type { World } from '../world/world.ts';
import type { Follow } from './followed.ts';
import { postEntries } from './post-entries.ts';
import type { SamplePost } from './posts.ts';
import { groupEntries, talkEntries } from './talk-entries.ts';
import { ytdFile } from './ytd.ts';

/** A data file: its name, the variable it assigns to, its name in the manifest, and its entries. */
interface DataFile {
  readonly file: string;
  readonly variable: string;
  readonly type: string;
  readonly entries: () => Iterable<unknown>;
}

/** Returns the archive that X would have made on that day. */
export function xArchive(world: World, follows: readonly Follow[], posts: readonly SamplePost[]): SampleArchive {
  const on = dateOfDayNumber(world.last);
  const data = dataFiles(world, follows, posts);
  const files: SampleFile[] = data.map(({ file, variable, entries }) => ({
    path: `data/${file}.js`,
    content: () => ytdFile(variable, entries()),
  }));
  return {
    name: `twitter-${on}-${world.random.fork('archive', world.last).hex(64)}.zip`,
    files: [
      { path: 'Your archive.html', content: () => ['<!doctype html><title>Your archive</title>\n'] },
      { path: 'assets/js/runtime.js', content: () => ['window.__viewer = function () { return window.YTD; };\n'] },
      { path: 'data/manifest.js', content: () => manifest(on, data) },
      { path: 'data/README.txt', content: () => ['What each file holds.\n'] },
      ...files,
    ],
  };
}

function dataFiles(world: World, follows: readonly Follow[], posts: readonly SamplePost[]): readonly DataFile[] {
  const order = world.random.fork('order').shuffled(follows);
  const listed = (key: string, is: (follow: Follow) => boolean) => () =>
    order.filter(is).map(({ id }) => ({
      [key]: { accountId: id, userLink: `https://twitter.com/intent/user?user_id=${id}` },
    }));
  const repeated = posts.filter(({ mentions }) => mentions.length > 0).slice(0, 2);
  return [
    data('account', 'account', account),
    data('profile', 'profile', profile),
    data('screen-name-change', 'screenNameChange', renames),
    data('tweets', 'tweets', () => postEntries(posts)),
    data('community-tweet', 'communityTweet', () => postEntries(repeated)),
    data('deleted-tweets', 'deletedTweets', () => []),
    data(
      'follower',
      'follower',
      listed('follower', ({ followsYou }) => followsYou),
    ),
    data(
      'following',
      'following',
      listed('following', ({ youFollow }) => youFollow),
    ),
    data(
      'block',
      'block',
      listed('blocking', ({ isBlocked }) => isBlocked),
    ),
    data(
      'mute',
      'mute',
      listed('muting', ({ isMuted }) => isMuted),
    ),
    data('like', 'like', () => likes(world)),
    data('direct-messages', 'directMessages', () => talkEntries(world, follows)),
    data('direct-messages-group', 'directMessagesGroup', () => groupEntries(world, follows)),
    data('contact', 'contact', () => [
      { contact: { id: '1', emails: ['mill@old.example'], phoneNumbers: ['+10005550199'] } },
    ]),
  ];
}

function data(file: string, type: string, entries: () => Iterable<unknown>): DataFile {
  return { file, variable: file.replaceAll('-', '_'), type, entries };
}

function* manifest(on: string, files: readonly DataFile[]): Generator<string> {
  const dataTypes = Object.fromEntries(
    files.map(({ file, variable, type, entries }) => {
      let count = 0;
      for (const _ of entries()) count += 1;
      return [
        type,
        { files: [{ fileName: `data/${file}.js`, globalName: `YTD.${variable}.part0`, count: String(count) }] },
      ];
    }),
  );
  const userInfo = { accountId: OWNER.xId, userName: OWNER.handle, displayName: `${OWNER.given} ${OWNER.family}` };
  const archiveInfo = {
    generationDate: `${on}T18:00:00.000Z`,
    isPartialArchive: false,
    maxPartSizeBytes: '53687091200',
  };
  yield `window.__THAR_CONFIG = ${JSON.stringify({ userInfo, archiveInfo, dataTypes }, null, 2)}`;
}

function account(): readonly unknown[] {
  const { xId, handle, given, family, emails } = OWNER;
  const own = {
    email: emails[0],
    createdVia: 'web',
    username: handle,
    accountId: xId,
    createdAt: '2012-04-01T09:00:00.000Z',
  };
  return [{ account: { ...own, accountDisplayName: `${given} ${family}` } }];
}

function profile(): readonly unknown[] {
  return [{ profile: { description: { bio: OWNER.headline, website: '', location: OWNER.city } } }];
}

function renames(): readonly unknown[] {
  const change = { changedAt: '2014-06-01T00:00:00.000Z', changedFrom: OWNER.formerHandle, changedTo: OWNER.handle };
  return [{ screenNameChange: { accountId: OWNER.xId, screenNameChange: change } }];
}

function* likes(world: World): Generator<unknown> {
  for (let index = 0; index < Math.ceil(world.people / 3); index += 1) {
    const random = world.random.fork('like', index);
    const day = world.firstDay + random.int(300, world.first - world.firstDay);
    const tweetId = snowflake(day * 86_400_000, 1_000_000 + index);
    yield {
      like: { tweetId, fullText: random.pick(LIKED), expandedUrl: `https://twitter.com/i/web/status/${tweetId}` },
    };
  }
}
