import { join } from 'node:path';
import { type OpenDatabase, openDatabase } from '../../src/main/db/connection.ts';
import type { Finding, ListName } from '../../src/main/importers/importer.ts';
import type { Clock } from '../../src/main/platform/clock.ts';
import { applyImport } from '../../src/main/services/imports/apply-import.ts';
import { openStaging } from '../../src/main/services/imports/staging.ts';
import { undoImport } from '../../src/main/services/imports/undo-import.ts';
import { inTransaction } from '../../src/main/services/transaction.ts';
import type { CalendarDate, EpochMs } from '../../src/shared/model/dates.ts';
import type { ImportId } from '../../src/shared/model/ids.ts';
import type { ImportReport } from '../../src/shared/model/import.ts';
import type { Direction, ImportedKind } from '../../src/shared/model/interaction.ts';
import type { SourceId } from '../../src/shared/model/source.ts';

/** A clock that stands still. */
export const stillClock: Clock = {
  now: () => 1_750_000_000_000 as EpochMs,
  today: () => '2026-06-15' as CalendarDate,
};

export interface ImportNotebook extends OpenDatabase {
  import(findings: readonly Finding[], end?: 'COMMIT' | 'ROLLBACK'): Promise<ImportReport>;
  undo(report: ImportReport): Promise<void>;
}

/** Opens a notebook in this folder with a short way to import findings and to undo imports. */
export function importNotebook(folder: string): ImportNotebook {
  const db = openDatabase(join(folder, 'kith.db'));
  return {
    ...db,
    async import(findings, end = 'COMMIT') {
      const staging = openStaging();
      try {
        staging.add(findings);
        const options = { name: 'export.zip', source: sourceOf(findings) };
        return await inTransaction(db.write, () => applyImport(db.write, staging, stillClock, options), end);
      } finally {
        staging.close();
      }
    },
    undo: (report) => inTransaction(db.write, () => undoImport(db.write, report.id as ImportId, stillClock.now())),
  };
}

function sourceOf(findings: readonly Finding[]): SourceId {
  for (const finding of findings) {
    if (finding.kind !== 'row') continue;
    const key = finding.sightings[0]?.account ?? finding.interactions[0]?.account;
    if (key) return key.source;
  }
  return 'linkedin';
}

interface Listed {
  readonly key: string;
  readonly list?: ListName;
  readonly on?: string | null;
  readonly also?: readonly string[];
  readonly file?: string;
  readonly line?: number;
  readonly raw?: string;
  readonly facts?: Record<string, unknown>;
}

/** A row that says something about an account. */
export function listed({
  key,
  list = 'connections',
  on = '2026-06-01',
  also = [],
  facts = {},
  ...at
}: Listed): Finding {
  const raw = at.raw ?? JSON.stringify({ key, list, facts, also });
  return {
    kind: 'row',
    at: { file: at.file ?? `${list}.csv`, line: at.line ?? 2 },
    raw,
    sightings: [
      { account: { source: sourceOfKey(key), key }, list, seenOn: on as CalendarDate | null, facts, alsoKeys: also },
    ],
    interactions: [],
    joins: false,
  };
}

interface Told {
  readonly key: string;
  readonly event: string;
  readonly on?: string;
  readonly kind?: ImportedKind;
  readonly direction?: Direction;
  readonly text?: string | null;
  readonly detail?: string | null;
  readonly name?: string;
  readonly joins?: boolean;
  readonly raw?: string;
}

/** A row with something that passed between the owner and an account. */
export function told({ key, event, on = '2024-05-17', kind = 'message', direction = 'in', ...rest }: Told): Finding {
  const account = { source: sourceOfKey(key), key };
  const facts = rest.name === undefined ? {} : { name: rest.name };
  const day = on as CalendarDate;
  return {
    kind: 'row',
    at: { file: `${kind}.csv`, line: 2 },
    raw: rest.raw ?? JSON.stringify({ key, event, ...rest }),
    sightings: [{ account, list: 'messages', seenOn: day, facts, alsoKeys: [] }],
    interactions: [
      {
        account,
        kind,
        direction,
        on: day,
        at: null,
        precision: 'day',
        text: rest.text ?? null,
        thread: null,
        others: 1,
        key: event,
        detail: rest.detail ?? null,
      },
    ],
    joins: rest.joins ?? false,
  };
}

function sourceOfKey(key: string): SourceId {
  return key.startsWith('x:') ? 'x' : 'linkedin';
}

/** Everything about people that does not depend on row ids, in an order of its own. */
export function networkOf({ read: { sqlite } }: OpenDatabase): unknown[] {
  type Row = Record<string, unknown>;
  const all = (sql: string, ...params: unknown[]) => sqlite.prepare<unknown[], Row>(sql).all(...params);
  const people = all(`
    SELECT id, name, named, sort_name, initials, company, position, source_bits, connected_on, last_contact_on,
      last_direction, written, thread_json, own_name, borrowed_name, circle_id, archived_at, leave_alone
    FROM person WHERE merged_into IS NULL`) as { id: number }[];
  return people
    .map(({ id, ...person }) => ({
      ...person,
      accounts: all(
        `SELECT a.key, a.is_owner, a.handle, a.url, a.name, a.company, a.position, a.connected_on, a.follows_you,
           a.you_follow, a.blocked, a.muted,
           (SELECT json_group_array(key) FROM (SELECT key FROM account_key WHERE account_id = a.id ORDER BY key)) AS keys
         FROM link l JOIN account a ON a.id = l.account_id WHERE l.person_id = ? AND l.state = 'active' ORDER BY a.key`,
        id,
      ),
      interactions: all(
        `SELECT i.source, i.key, i.kind, i.direction, i.happened_on, i.at, i.text, i.detail, i.others, i.by_hand, a.key AS who
         FROM interaction i LEFT JOIN account a ON a.id = i.account_id WHERE i.person_id = ? ORDER BY i.key, i.text`,
        id,
      ),
      notes: all('SELECT body FROM note WHERE person_id = ? ORDER BY body', id),
      reminders: all('SELECT text, due_on FROM reminder WHERE person_id = ? ORDER BY text', id),
      tags: all('SELECT t.name FROM person_tag JOIN tag t ON t.id = tag_id WHERE person_id = ? ORDER BY 1', id),
      rhythm: all('SELECT every_days FROM rhythm WHERE person_id = ?', id),
      search: all('SELECT name, handles, work, tags, notes, emails FROM person_search WHERE rowid = ?', id),
    }))
    .map((person) => ({ order: JSON.stringify(person), person }))
    .sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0))
    .map(({ person }) => person);
}
