import { type SparseEntry, writeSparseZip } from './sparse-zip.ts';

/** Everyone in here is invented: "Person 7" of "Company 3". */
interface XSize {
  readonly posts: number;
  readonly messages: number;
  readonly followers: number;
  readonly media: number;
  readonly mediaBytes: number;
}
interface LinkedInSize {
  readonly connections: number;
  readonly messages: number;
}

const OWNER = '1000000001';
const DAY = 86_400_000;
const START = Date.UTC(2012, 0, 1);
/** X numbers posts and messages by their moment: milliseconds since this one, 22 bits of other things behind. */
const SNOWFLAKE_START = 1_288_834_974_657;
const snowflake = (at: number, n: number) => String((BigInt(at - SNOWFLAKE_START) << 22n) + BigInt(n % 4096));
const numbers = (count: number) => Array.from({ length: count }, (_, n) => n);
const someone = (n: number) => String(2_000_000_000 + n);
const ytd = (name: string, items: readonly unknown[]) => `window.YTD.${name}.part0 = ${JSON.stringify(items, null, 2)}`;

/** Writes an X archive of this size, pictures and all, and returns its bytes. */
export function writeBigXArchive(path: string, size: XSize): number {
  return writeSparseZip(path, xEntries(size));
}

function* xEntries({ posts, messages, followers, media, mediaBytes }: XSize): Generator<SparseEntry> {
  const account = {
    email: 'robin@vale.example',
    username: 'robin_vale',
    accountId: OWNER,
    accountDisplayName: 'Robin',
  };
  yield ['data/account.js', ytd('account', [{ account }])];
  yield ['data/tweets.js', ytd('tweets', numbers(posts).map(post))];
  yield ['data/direct-messages.js', ytd('direct_messages', conversations(messages))];
  yield [
    'data/follower.js',
    ytd(
      'follower',
      numbers(followers).map((n) => ({ follower: { accountId: someone(n) } })),
    ),
  ];
  for (const n of numbers(media))
    yield [`data/tweets_media/${snowflake(START + n, n)}-${'x'.repeat(16)}.mp4`, { size: mediaBytes }];
}

/** As long as real posts are in an archive: about two kilobytes. */
function post(n: number) {
  const at = START + (n % 5000) * DAY;
  const mentioned = n % 5000;
  const name = { name: `Person ${mentioned}`, screen_name: `person_${mentioned}`, id_str: someone(mentioned) };
  const urls = numbers(4).map((each) => ({ expanded_url: `https://example.com/${n}/${each}/${'path/'.repeat(40)}` }));
  return {
    tweet: {
      id_str: snowflake(at, n),
      full_text: `@person_${mentioned} thought ${n}, ${'and on and on '.repeat(12)}`,
      created_at: postDate(at),
      entities: { hashtags: [], user_mentions: [name], urls },
      in_reply_to_user_id_str: someone(mentioned),
      in_reply_to_screen_name: `person_${mentioned}`,
      in_reply_to_status_id_str: snowflake(at - DAY, n),
    },
  };
}

/** `Wed Oct 10 20:19:24 +0000 2018` */
function postDate(at: number): string {
  const [weekday, day, month, year, time] = new Date(at).toUTCString().replace(',', '').split(' ');
  return `${weekday} ${month} ${day} ${time} +0000 ${year}`;
}

const PER_TALK = 20;

function conversations(messages: number) {
  return numbers(Math.ceil(messages / PER_TALK)).map((talk) => ({
    dmConversation: {
      conversationId: `${OWNER}-${someone(talk)}`,
      messages: numbers(PER_TALK).map((n) => ({ messageCreate: message(talk, talk * PER_TALK + n, n % 2 === 0) })),
    },
  }));
}

function message(talk: number, n: number, isOurs: boolean) {
  const at = START + n * 3_600_000;
  const [senderId, recipientId] = isOurs ? [OWNER, someone(talk)] : [someone(talk), OWNER];
  return {
    id: snowflake(at, n),
    senderId,
    recipientId,
    text: `Line ${n} of a long talk. `.repeat(5),
    createdAt: new Date(at).toISOString(),
  };
}

/** Writes a LinkedIn export of this size and returns its bytes. */
export function writeBigLinkedInExport(path: string, { connections, messages }: LinkedInSize): number {
  const profile = 'First Name,Last Name,Maiden Name,Address\nRobin,Vale,,\n';
  const listHeader = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
  const talkHeader =
    'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER';
  return writeSparseZip(path, [
    ['Profile.csv', profile],
    ['Connections.csv', `${[listHeader, ...numbers(connections).map(connection)].join('\n')}\n`],
    ['messages.csv', `${[talkHeader, ...numbers(messages).map((n) => letter(n, connections))].join('\n')}\n`],
  ]);
}

const profileOf = (n: number) => `https://www.linkedin.com/in/person-${n}`;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function connection(n: number): string {
  const on = `${String((n % 28) + 1).padStart(2, '0')} ${MONTHS[n % 12]} ${2010 + (n % 15)}`;
  return `Given${n},Family${n},${profileOf(n)},,Company ${n % 900},Position ${n % 300},${on}`;
}

function letter(n: number, connections: number): string {
  const other = (n * 7) % Math.min(connections, 4000);
  const them = `Given${other} Family${other},${profileOf(other)}`;
  const us = 'Robin Vale,https://www.linkedin.com/in/robin-vale';
  const [from, to] = n % 2 === 0 ? [them, us] : [us, them];
  const at = new Date(START + n * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
  return `2-talk-${other},,${from},${to},${at} UTC,,"Line ${n}, ${'and so on '.repeat(20)}",INBOX`;
}
