import type { Archive } from '../platform/archive.ts';
import { foldColumn } from '../platform/csv-header.ts';

interface Telltale {
  readonly name: string;
  /** Of a path in lower case. */
  readonly path?: RegExp;
  /** Column names, folded, that stand in one line of a table. */
  readonly columns?: readonly string[];
}

/** What other exports are known by. Earlier lines win. */
const TELLTALES: readonly Telltale[] = [
  { name: 'Google Takeout', path: /(^|\/)takeout\/|archive_browser\.html$/ },
  {
    name: 'Instagram',
    path: /followers_and_following\/|your_instagram_activity\/|(^|\/)followers(_\d+)?\.(json|html)$/,
  },
  {
    name: 'Facebook',
    path: /(^|\/)(your_friends|friends)\.(json|html)$|your_facebook_activity\/|facebook_accounts_center/,
  },
  { name: 'Mastodon', path: /(^|\/)(outbox|actor)\.json$|(^|\/)following_accounts\.csv$/, columns: ['accountaddress'] },
  { name: 'WhatsApp', path: /(^|\/)_chat\.txt$|whatsapp chat/ },
  { name: 'Telegram', path: /(^|\/)(data|chat)export_[^/]*\/|(^|\/)result\.json$/ },
  { name: 'Bluesky', path: /\.car$/ },
  { name: 'Discord', path: /(^|\/)messages\/index\.json$/ },
  { name: 'TikTok', path: /user_data_tiktok|tiktok/ },
  { name: 'an address book of vCards', path: /\.(vcf|vcard)$/ },
  { name: 'Google Contacts', columns: ['email1value', 'firstname'] },
  { name: 'Google Contacts', columns: ['email1value', 'givenname'] },
  { name: 'Outlook', columns: ['firstname', 'lastname', 'emailaddress', 'company'] },
  {
    name: 'LinkedIn, without the files that name people',
    path: /(^|\/)(registration|profile summary|ad_targeting|job applications|company follows)\.csv$/,
  },
];

const TABLES_LOOKED_INTO = 20;

async function firstLines(archive: Archive): Promise<readonly string[]> {
  const tables = archive.entries.filter(({ path }) => /\.(csv|tsv|txt)$/i.test(path)).slice(0, TABLES_LOOKED_INTO);
  const heads = await Promise.all(tables.map(({ path }) => archive.head(path, 2048)));
  return heads.map((head) => foldColumn(new TextDecoder().decode(head).split('\n')[0] ?? ''));
}

/** Names the product whose export this seems to be, by telltale files and headers; null when nothing tells. */
export async function looksLike(archive: Archive): Promise<string | null> {
  const paths = [archive.name, ...archive.entries.map(({ path }) => path)].map((path) => path.toLowerCase());
  const lines = await firstLines(archive);
  const fits = ({ path, columns }: Telltale): boolean =>
    (path !== undefined && paths.some((one) => path.test(one))) ||
    (columns !== undefined && lines.some((line) => columns.every((column) => line.split(/[,;\t]/).includes(column))));
  return TELLTALES.find(fits)?.name ?? null;
}
