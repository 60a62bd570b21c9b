import type { Database } from 'better-sqlite3';
import { foldText } from '../../shared/lib/fold-text.ts';
import type { PersonId } from '../../shared/model/ids.ts';
import { statement } from './statement-cache.ts';

const COLUMNS = ['name', 'handles', 'work', 'tags', 'notes', 'emails'] as const;
type SearchText = Record<(typeof COLUMNS)[number], string>;
interface Text {
  readonly person_id: PersonId;
  readonly text: string | null;
}

const NOTHING: SearchText = { name: '', handles: '', work: '', tags: '', notes: '', emails: '' };

const IDS = '(SELECT value FROM json_each(?))';
const LINKED = `
  FROM link l JOIN account a ON a.id = l.account_id WHERE l.state = 'active' AND l.person_id IN ${IDS}`;

const SOURCES_OF: Readonly<Record<keyof SearchText, string>> = {
  name: `
    SELECT id AS person_id, name AS text FROM person WHERE id IN ${IDS} AND named = 1
    UNION SELECT l.person_id, a.name ${LINKED}`,
  handles: `SELECT l.person_id, a.handle AS text ${LINKED}`,
  work: `
    SELECT l.person_id, a.position AS text ${LINKED}
    UNION SELECT l.person_id, a.company ${LINKED}
    UNION SELECT l.person_id, a.headline ${LINKED}`,
  tags: `
    SELECT pt.person_id, t.name AS text FROM person_tag pt JOIN tag t ON t.id = pt.tag_id WHERE pt.person_id IN ${IDS}`,
  notes: `SELECT person_id, body AS text FROM note WHERE person_id IN ${IDS}`,
  emails: `
    SELECT l.person_id, substr(k.key, 7) AS text FROM link l JOIN account_key k ON k.account_id = l.account_id
    WHERE l.state = 'active' AND l.person_id IN ${IDS} AND k.key LIKE 'email:%'`,
};

/** Writes the search text of these people anew: every column folded, so that queries are to be folded too. */
export function refreshPersonSearch(sqlite: Database, json: string): void {
  const known = new Map(
    statement<[string], SearchText & { rowid: PersonId }>(
      sqlite,
      `SELECT rowid, ${COLUMNS.join(', ')} FROM person_search WHERE rowid IN ${IDS}`,
    )
      .all(json)
      .map(({ rowid, ...text }) => [rowid, text]),
  );
  const wanted = searchTexts(sqlite, json);
  const remove = statement<[PersonId], never>(sqlite, 'DELETE FROM person_search WHERE rowid = ?');
  const add = statement<[SearchText & { rowid: PersonId }], never>(
    sqlite,
    `INSERT INTO person_search (rowid, ${COLUMNS.join(', ')}) VALUES (@rowid, ${COLUMNS.map((name) => `@${name}`).join(', ')})`,
  );
  for (const rowid of known.keys()) if (!wanted.has(rowid)) remove.run(rowid);
  for (const [rowid, text] of wanted) {
    const before = known.get(rowid);
    if (before && COLUMNS.every((column) => before[column] === text[column])) continue;
    if (before) remove.run(rowid);
    add.run({ ...text, rowid });
  }
}

/** What can be found by search; a person joined into another is found through that one. */
function searchTexts(sqlite: Database, json: string): Map<PersonId, SearchText> {
  const visible = 'SELECT value AS id FROM json_each(?) JOIN person ON person.id = value WHERE merged_into IS NULL';
  const ids = statement<[string], PersonId>(sqlite, visible).pluck().all(json);
  const texts = new Map(ids.map((id): [PersonId, SearchText] => [id, { ...NOTHING }]));
  for (const column of COLUMNS) {
    for (const [id, lines] of linesOf(sqlite, column, json)) {
      const row = texts.get(id);
      // in an order of their own: the same text whichever import came first
      if (row) row[column] = [...lines].sort().join('\n');
    }
  }
  return texts;
}

function linesOf(sqlite: Database, column: keyof SearchText, json: string): Map<PersonId, Set<string>> {
  const sql = SOURCES_OF[column];
  const params = Array.from(sql.matchAll(/\?/g), () => json);
  const lines = new Map<PersonId, Set<string>>();
  for (const { person_id, text } of statement<string[], Text>(sqlite, sql).all(...params)) {
    const folded = foldText(text ?? '');
    if (folded === '') continue;
    const known = lines.get(person_id);
    if (known) known.add(folded);
    else lines.set(person_id, new Set([folded]));
  }
  return lines;
}
