import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { closeChange, openChange } from '../../src/main/db/change-log.ts';
import { openDatabase } from '../../src/main/db/connection.ts';
import type { ReadDb, WriteDb } from '../../src/main/db/handles.ts';
import { refreshPeople } from '../../src/main/db/refresh-people.ts';
import { undoChange } from '../../src/main/db/undo-change.ts';
import type { Clock } from '../../src/main/platform/clock.ts';
import type { CommandContext, QueryContext } from '../../src/main/services/handler.ts';
import { inTransaction } from '../../src/main/services/transaction.ts';
import type { CircleId } from '../../src/shared/model/circle.ts';
import type { CalendarDate, EpochMs } from '../../src/shared/model/dates.ts';
import type { ChangeId, PersonId } from '../../src/shared/model/ids.ts';
import type { Direction, InteractionKind } from '../../src/shared/model/interaction.ts';
import type { SourceId } from '../../src/shared/model/source.ts';
import { tempFolder } from './temp-folder.ts';

interface AnInteraction {
  readonly on: string;
  readonly at?: number | null;
  readonly kind?: InteractionKind;
  readonly direction?: Direction;
  readonly text?: string;
}

interface APerson {
  readonly name?: string | null;
  readonly source?: SourceId;
  readonly handle?: string;
  readonly emails?: readonly string[];
  readonly phones?: readonly string[];
  readonly company?: string;
  readonly position?: string;
  readonly connectedOn?: string;
  readonly circle?: CircleId;
  readonly archived?: boolean;
  readonly tags?: readonly string[];
  readonly note?: string;
  readonly addedAt?: number;
  readonly interactions?: readonly AnInteraction[];
}

export interface PeopleNotebook {
  readonly read: ReadDb;
  readonly write: WriteDb;
  /** What handlers take for now; `now` can be moved on. */
  readonly time: { now: number; today: string };
  readonly query: QueryContext;
  person(spec: APerson): PersonId;
  /** Runs a command as the store does: in one transaction, recorded for undo. */
  run<I, O>(
    command: (context: CommandContext, input: I) => O | Promise<O>,
    input: I,
  ): Promise<{ value: O; label: string | null; change: ChangeId | null }>;
  undo(change: ChangeId | null): void;
}

/** Returns an empty notebook in a file of its own, gone when the test is. */
export function peopleNotebook(): PeopleNotebook {
  const open = openDatabase(join(tempFolder(), 'kith.db'));
  onTestFinished(() => open.close());
  const { read, write } = open;
  const time = { now: 1_750_000_000_000, today: '2026-03-10' };
  const clock: Clock = { now: () => time.now as EpochMs, today: () => time.today as CalendarDate };
  return {
    read,
    write,
    time,
    query: { db: read, clock },
    person: (spec) => insertPerson(write, spec),
    run: (command, input) =>
      inTransaction(write, async () => {
        const words: { label: string | null } = { label: null };
        const open = openChange(write, 'test', clock.now());
        const label = (text: string) => {
          words.label = text;
        };
        const value = await command({ db: write, clock, label }, input);
        return { value, label: words.label, change: closeChange(write, open, words.label) };
      }),
    undo(change) {
      if (change === null) throw new Error('Nothing was recorded for undo');
      write.sqlite.transaction(() => undoChange(write, change, clock.now()))();
    },
  };
}

function insertPerson(db: WriteDb, spec: APerson): PersonId {
  const run = (sql: string, ...params: (string | number | null)[]) =>
    Number(db.sqlite.prepare(sql).run(...params).lastInsertRowid);
  const person = run(
    'INSERT INTO person (created_at, circle_id, archived_at) VALUES (?, ?, ?)',
    spec.addedAt ?? 1000,
    spec.circle ?? null,
    spec.archived ? 1 : null,
  );
  const source = spec.source ?? 'linkedin';
  const own = source === 'x' ? `x:id:${9000 + person}` : `linkedin:in/person-${person}`;
  const account = run(
    `INSERT INTO account (source, key, home_person_id, handle, name, company, position, connected_on)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    source,
    own,
    person,
    spec.handle ?? null,
    spec.name ?? null,
    spec.company ?? null,
    spec.position ?? null,
    spec.connectedOn ?? null,
  );
  const keys = [own, ...(spec.emails ?? []).map((email) => `email:${email}`)];
  if (spec.handle !== undefined) keys.push(source === 'x' ? `x:handle:${spec.handle}` : `linkedin:in/${spec.handle}`);
  for (const key of keys) run('INSERT INTO account_key (account_id, key) VALUES (?, ?)', account, key);
  run(
    `INSERT INTO link (account_id, person_id, state, because, confidence, made_at)
     VALUES (?, ?, 'active', 'its own account', 1, 0)`,
    account,
    person,
  );
  if (spec.phones) {
    run(
      `INSERT INTO sighting (account_id, list, fingerprint, facts_json, keys_json, raw) VALUES (?, 'contacts', 'p', ?, '[]', '')`,
      account,
      JSON.stringify({ phones: spec.phones }),
    );
  }
  insertRest(db, person as PersonId, source, spec);
  refreshPeople(db, [person as PersonId]);
  return person as PersonId;
}

function insertRest({ sqlite }: WriteDb, person: PersonId, source: SourceId, spec: APerson): void {
  for (const [index, { on, at, kind, direction, text }] of (spec.interactions ?? []).entries()) {
    sqlite
      .prepare(
        `INSERT INTO interaction (person_id, source, key, kind, direction, happened_on, at, precision, text)
         VALUES (?, ?, ?, ?, ?, ?, ?, 'second', ?)`,
      )
      .run(person, source, `${person}/${index}`, kind ?? 'message', direction ?? 'in', on, at ?? null, text ?? null);
  }
  for (const tag of spec.tags ?? []) {
    sqlite.prepare('INSERT INTO tag (name) VALUES (?) ON CONFLICT DO NOTHING').run(tag);
    sqlite.prepare('INSERT INTO person_tag SELECT ?, id FROM tag WHERE name = ?').run(person, tag);
  }
  if (spec.note !== undefined) {
    sqlite
      .prepare('INSERT INTO note (person_id, body, created_at, updated_at) VALUES (?, ?, 1, 1)')
      .run(person, spec.note);
  }
}
