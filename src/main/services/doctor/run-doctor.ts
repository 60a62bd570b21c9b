import type { ReadDb } from '../../db/handles.ts';
import { damageOf, ORPHAN_CHECKS, searchCheck, versionsOf } from '../../db/queries/examination.ts';

export interface DoctorCheck {
  readonly name: string;
  readonly ok: boolean;
  /** What was found, in words and figures, never with names. */
  readonly detail: string;
}
export interface Examination {
  readonly ok: boolean;
  readonly checks: readonly DoctorCheck[];
}

/** Examines the notebook: the file itself, references, rows that hang on nothing, the search index, versions. */
export function runDoctor(db: ReadDb, appVersion: string): Examination {
  const { sqlite } = db;
  const damage = damageOf(db);
  const broken = sqlite.pragma('foreign_key_check') as readonly unknown[];
  const checks: DoctorCheck[] = [
    { name: 'integrity', ok: damage.length === 0, detail: damage.join('; ') || 'the file is whole' },
    { name: 'references', ok: broken.length === 0, detail: counted(broken.length, 'broken references') },
    ...ORPHAN_CHECKS.map(({ name, sql, what }) => {
      const found = sqlite.prepare<[], number>(sql).pluck().get() ?? 0;
      return { name, ok: found === 0, detail: counted(found, what) };
    }),
  ];
  const search = searchCheck(db);
  checks.push({
    name: 'search',
    ok: search.wrong === 0,
    detail: `${search.rows} people, ${counted(search.wrong, 'differences')}`,
  });
  const versions = versionsOf(db);
  checks.push({
    name: 'versions',
    ok: true,
    detail: `Kith ${appVersion}, schema ${versions.schema}, SQLite ${versions.sqlite}`,
  });
  return { ok: checks.every((check) => check.ok), checks };
}

function counted(count: number, what: string): string {
  return count === 0 ? `no ${what}` : `${count} ${what}`;
}
