import type { CircleId } from '../../../shared/model/circle.ts';
import type { CalendarDate } from '../../../shared/model/dates.ts';
import type { Direction } from '../../../shared/model/interaction.ts';
import type { ReadDb } from '../handles.ts';

type DirectionCounts = Record<Direction, number>;

/** One person with everything that can be counted; the documented form of `kith people --json`. */
export interface PersonDigest {
  readonly id: number;
  readonly name: string;
  /** False for an X id without a name in any archive. */
  readonly named: boolean;
  readonly accounts: readonly DigestAccount[];
  readonly emails: readonly string[];
  readonly company: string | null;
  readonly position: string | null;
  readonly tags: readonly string[];
  readonly circle: CircleId | null;
  readonly lastContactOn: CalendarDate | null;
  readonly interactions: Readonly<Record<string, DirectionCounts>>;
}

interface DigestAccount {
  readonly source: string;
  readonly key: string;
  readonly handle: string | null;
  readonly url: string | null;
  readonly name: string | null;
}

const PEOPLE = `
  SELECT id, name, named, company, position, circle_id AS circle, last_contact_on AS lastContactOn
  FROM person WHERE merged_into IS NULL ORDER BY id`;
const ACCOUNTS = `
  SELECT l.person_id AS personId, a.source, a.key, a.handle, a.url, a.name
  FROM link l JOIN account a ON a.id = l.account_id WHERE l.state = 'active' ORDER BY a.source, a.key`;
const EMAILS = `
  SELECT DISTINCT l.person_id AS personId, substr(k.key, 7) AS value
  FROM link l JOIN account_key k ON k.account_id = l.account_id
  WHERE l.state = 'active' AND k.key LIKE 'email:%' ORDER BY value`;
const TAGS = `
  SELECT pt.person_id AS personId, t.name AS value
  FROM person_tag pt JOIN tag t ON t.id = pt.tag_id ORDER BY t.name`;
const INTERACTIONS = `
  SELECT person_id AS personId, kind, direction, count(*) AS times
  FROM interaction GROUP BY person_id, kind, direction ORDER BY kind`;

/** Everyone but the owner of the archives, merged-away records left out, in order of id. */
export function everyone({ sqlite }: ReadDb): PersonDigest[] {
  const all = <Row>(sql: string) => sqlite.prepare<[], Row & { personId: number }>(sql).all();
  const accounts = Map.groupBy(all<DigestAccount>(ACCOUNTS), (row) => row.personId);
  const emails = Map.groupBy(all<{ value: string }>(EMAILS), (row) => row.personId);
  const tags = Map.groupBy(all<{ value: string }>(TAGS), (row) => row.personId);
  const counts = Map.groupBy(
    all<{ kind: string; direction: Direction; times: number }>(INTERACTIONS),
    (row) => row.personId,
  );
  type Row = Omit<PersonDigest, 'named' | 'accounts' | 'emails' | 'tags' | 'interactions'> & { named: 0 | 1 };
  return sqlite
    .prepare<[], Row>(PEOPLE)
    .all()
    .map(({ id, name, named, company, position, circle, lastContactOn }) => ({
      id,
      name,
      named: named === 1,
      accounts: (accounts.get(id) ?? []).map(({ personId: _person, ...account }) => account),
      emails: (emails.get(id) ?? []).map((row) => row.value),
      company,
      position,
      tags: (tags.get(id) ?? []).map((row) => row.value),
      circle,
      lastContactOn,
      interactions: countByKind(counts.get(id) ?? []),
    }));
}

function countByKind(rows: readonly { kind: string; direction: Direction; times: number }[]) {
  const byKind: Record<string, DirectionCounts> = {};
  for (const { kind, direction, times } of rows) {
    byKind[kind] ??= { in: 0, out: 0, both: 0 };
    byKind[kind][direction] += times;
  }
  return byKind;
}
