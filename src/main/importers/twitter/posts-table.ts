import { pipeline, Readable } from 'node:stream';
import { type CastingContext, parse } from 'csv-parse';
import { AppError } from '../../../shared/errors/app-error.ts';
import type { Finding, SourceRef } from '../importer.ts';
import type { Named } from './accounts.ts';
import { type Fields, fieldsOf, idIn, textIn } from './fields.ts';
import { dayOnly, readMoment } from './moments.ts';
import type { Post } from './post.ts';
import { plainText } from './post-text.ts';
import { postFinding } from './posts.ts';
import { problem, type Reading } from './reading.ts';

interface Row {
  readonly record: unknown;
  readonly raw: string;
  readonly info: Pick<CastingContext, 'lines'>;
}

const HANDLES = /(?<![\w@])@(\w{1,20})/g;
const REPOST = /^RT @(\w{1,20}):/;

/** Reads tweets.csv of the archives before 2019, for an archive that lost its data/js folder. Names are not in it. */
export async function* readPostsTable(reading: Reading, file: string): AsyncGenerator<Finding> {
  yield { kind: 'file', file };
  const rows = parse({ bom: true, columns: true, relax_column_count: true, relax_quotes: true, info: true, raw: true });
  pipeline(Readable.from(reading.archive.open(file)), rows, () => undefined);
  let line = 2;
  try {
    for await (const { record, raw, info } of rows as AsyncIterable<Row>) {
      if (reading.signal.aborted) throw new AppError('import-cancelled', {});
      const at: SourceRef = { file, line };
      yield postFinding(reading, readRow(fieldsOf(record)), at, raw.trimEnd());
      line = info.lines + 1;
    }
  } catch (error) {
    // the parser gives up at a quote that never closes; everything before it has been read
    if (!isQuoteProblem(error)) throw error;
    yield problem({ file, line }, 'unbalanced-quotes', null);
  }
}

function readRow(fields: Fields): Post | 'unreadable-row' | 'unreadable-date' {
  const id = idIn(fields, 'tweet_id');
  const escaped = textIn(fields, 'text');
  if (id === null || escaped === null) return 'unreadable-row';
  const moment = readMoment(textIn(fields, 'timestamp'));
  if (!moment) return 'unreadable-date';
  const isMidnight = moment.at !== null && moment.at % 86_400_000 === 0;
  const reposted = REPOST.exec(escaped)?.[1];
  const answered = idIn(fields, 'in_reply_to_user_id');
  return {
    id,
    moment: isMidnight ? dayOnly(moment) : moment,
    text: plainText(escaped, []),
    mentions: reposted === undefined ? [...escaped.matchAll(HANDLES)].map(([, handle]) => named(null, handle)) : [],
    replyTo: answered === null ? null : named(answered, undefined),
    replyToPost: idIn(fields, 'in_reply_to_status_id'),
    repostOf: reposted === undefined ? null : named(idIn(fields, 'retweeted_status_user_id'), reposted),
    quotedHandles: [],
  };
}

function named(id: string | null, handle: string | undefined): Named {
  return { id, handle: handle ?? null, name: null };
}

function isQuoteProblem(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'CSV_QUOTE_NOT_CLOSED';
}
