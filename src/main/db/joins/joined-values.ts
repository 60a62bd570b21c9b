import type { Database } from 'better-sqlite3';
import type { PersonId } from '../../../shared/model/ids.ts';
import { statement } from '../statement-cache.ts';

type Value = string | number;

/** A field that a person takes over from someone joined into them, when they have none themselves. */
interface Field {
  readonly name: string;
  read(sqlite: Database, person: PersonId): Value | null;
  write(sqlite: Database, person: PersonId, value: Value | null, from: PersonId): void;
}

const COPY_RHYTHM = `
  INSERT INTO rhythm (person_id, every_days, set_at) SELECT ?, every_days, set_at FROM rhythm WHERE person_id = ?`;

const OWN: readonly Field[] = [
  column('own_name', 'nullif(own_name, borrowed_name)', null),
  column('circle_id', 'circle_id', null),
  column('leave_alone', 'nullif(leave_alone, 0)', 0),
  {
    name: 'rhythm',
    read: (sqlite, person) => one(sqlite, 'SELECT every_days FROM rhythm WHERE person_id = ?', person),
    write(sqlite, person, value, from) {
      if (value === null) statement(sqlite, 'DELETE FROM rhythm WHERE person_id = ?').run(person);
      else statement(sqlite, COPY_RHYTHM).run(person, from);
    },
  },
];

/** Gives the survivor of a join what the others have and they lack, remembering from whom each value came. */
export function fillFromMembers(sqlite: Database, survivor: PersonId, members: readonly PersonId[]): void {
  const remembered = statement<[PersonId, string], number>(
    sqlite,
    'SELECT 1 FROM joined_value WHERE person_id = ? AND field = ?',
  );
  const remember = statement<[PersonId, string, PersonId], never>(
    sqlite,
    'INSERT INTO joined_value (person_id, field, home_id) VALUES (?, ?, ?)',
  );
  for (const member of members) {
    for (const field of [...OWN, ...tagsOf(sqlite, member)]) {
      const value = field.read(sqlite, member);
      if (value === null || field.read(sqlite, survivor) !== null || remembered.get(survivor, field.name)) continue;
      field.write(sqlite, survivor, value, member);
      remember.run(survivor, field.name, member);
    }
  }
}

/**
 * Takes back what a person has only through joins. A value that the user changed since stays as it is, and is
 * remembered as theirs, so that the next join does not bring the old one again.
 */
export function takeBackJoinedValues(sqlite: Database, person: PersonId): void {
  const rows = statement<[PersonId], { field: string; home_id: PersonId }>(
    sqlite,
    'SELECT field, home_id FROM joined_value WHERE person_id = ?',
  ).all(person);
  for (const { field: name, home_id: home } of rows) {
    if (home === person) continue;
    const field = fieldNamed(name);
    if (field.read(sqlite, person) === field.read(sqlite, home)) {
      field.write(sqlite, person, null, home);
      statement(sqlite, 'DELETE FROM joined_value WHERE person_id = ? AND field = ?').run(person, name);
    } else {
      statement(sqlite, 'UPDATE joined_value SET home_id = person_id WHERE person_id = ? AND field = ?').run(
        person,
        name,
      );
    }
  }
}

function column(name: string, given: string, none: Value | null): Field {
  return {
    name,
    read: (sqlite, person) => one(sqlite, `SELECT ${given} FROM person WHERE id = ?`, person),
    write: (sqlite, person, value) =>
      void statement(sqlite, `UPDATE person SET ${name} = ? WHERE id = ?`).run(value ?? none, person),
  };
}

function tagField(tag: number): Field {
  return {
    name: `tag:${tag}`,
    read: (sqlite, person) =>
      one(sqlite, `SELECT tag_id FROM person_tag WHERE person_id = ? AND tag_id = ${tag}`, person),
    write(sqlite, person, value) {
      const sql =
        value === null
          ? 'DELETE FROM person_tag WHERE person_id = ? AND tag_id = ?'
          : 'INSERT INTO person_tag (person_id, tag_id) VALUES (?, ?)';
      statement(sqlite, sql).run(person, tag);
    },
  };
}

function tagsOf(sqlite: Database, person: PersonId): Field[] {
  const sql = 'SELECT tag_id FROM person_tag WHERE person_id = ?';
  return statement<[PersonId], number>(sqlite, sql).pluck().all(person).map(tagField);
}

function fieldNamed(name: string): Field {
  const own = OWN.find((field) => field.name === name);
  return own ?? tagField(Number(name.slice('tag:'.length)));
}

function one(sqlite: Database, sql: string, person: PersonId): Value | null {
  return statement<[PersonId], Value | null>(sqlite, sql).pluck().get(person) ?? null;
}
