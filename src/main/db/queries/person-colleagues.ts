import { foldText } from '../../../shared/lib/fold-text.ts';
import type { PersonId } from '../../../shared/model/ids.ts';
import type { ReadDb } from '../handles.ts';
import { statement } from '../statement-cache.ts';
import { scopeCondition, USUAL_SCOPE } from './person-scope.ts';
import { phrase } from './search-literal.ts';

const SHOWN = scopeCondition(USUAL_SCOPE);
const BY_WORK = `SELECT company FROM person_search CROSS JOIN person ON person.id = person_search.rowid
  WHERE person_search MATCH ? AND ${SHOWN} AND company IS NOT NULL AND id <> ?`;
/** Companies such as "HP" are too short for the trigram index. */
const BY_NAME = `SELECT company FROM person WHERE company = ? COLLATE NOCASE AND ${SHOWN} AND id <> ?`;

/** Returns how many others have this company, however it is capitalised or accented. */
export function countColleagues({ sqlite }: ReadDb, company: string, except: PersonId): number {
  const folded = foldText(company);
  const [sql, wanted] = [...folded].length < 3 ? [BY_NAME, company] : [BY_WORK, `{work} : ${phrase(folded)}`];
  const companies = statement<[string, PersonId], string>(sqlite, sql).pluck().all(wanted, except);
  return companies.filter((other) => foldText(other) === folded).length;
}
