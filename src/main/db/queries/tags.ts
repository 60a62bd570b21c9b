import { foldText } from '../../../shared/lib/fold-text.ts';
import type { PersonId } from '../../../shared/model/ids.ts';
import type { ReadDb, WriteDb } from '../handles.ts';
import { statement } from '../statement-cache.ts';

export interface TagCount {
  readonly tag: string;
  readonly people: number;
}

const COUNTS = `
  SELECT tag.name AS tag, count(*) AS people FROM tag
    JOIN person_tag ON person_tag.tag_id = tag.id
    JOIN person ON person.id = person_tag.person_id AND person.merged_into IS NULL
  GROUP BY tag.id ORDER BY tag.name`;

/** Returns every tag in use with how many people have it, in alphabetical order. */
export function tagCounts({ sqlite }: ReadDb): TagCount[] {
  return statement<[], TagCount>(sqlite, COUNTS).all();
}

/** Gives a person a tag, as it is already spelt if there is one; returns its name, or null when they had it. */
export async function addTag(db: WriteDb, person: PersonId, name: string): Promise<string | null> {
  const tag = (await findTag(db, name)) ?? (await insertTag(db, name));
  const { numInsertedOrUpdatedRows } = await db.kysely
    .insertInto('person_tag')
    .values({ person_id: person, tag_id: tag.id })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n ? tag.name : null;
}

/** Takes a tag from a person, and the tag itself when no one else has it; returns its name, or null without any. */
export async function removeTag(db: WriteDb, person: PersonId, name: string): Promise<string | null> {
  const tag = await findTag(db, name);
  if (!tag) return null;
  const { numDeletedRows } = await db.kysely
    .deleteFrom('person_tag')
    .where('person_id', '=', person)
    .where('tag_id', '=', tag.id)
    .executeTakeFirst();
  await db.kysely
    .deleteFrom('tag')
    .where('id', '=', tag.id)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('person_tag').select('person_id').whereRef('person_tag.tag_id', '=', 'tag.id'))),
    )
    .execute();
  return numDeletedRows > 0n ? tag.name : null;
}

/** "Élan", "élan" and "ELAN" are one tag: a second spelling would split its people. */
async function findTag({ kysely }: ReadDb, name: string): Promise<{ id: number; name: string } | undefined> {
  const folded = foldText(name);
  const tags = await kysely.selectFrom('tag').select(['id', 'name']).execute();
  return tags.find((tag) => tag.name === name) ?? tags.find((tag) => foldText(tag.name) === folded);
}

async function insertTag({ kysely }: WriteDb, name: string): Promise<{ id: number; name: string }> {
  return await kysely.insertInto('tag').values({ name }).returning(['id', 'name']).executeTakeFirstOrThrow();
}
