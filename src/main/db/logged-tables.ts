/** A table whose rows the user owns, as the change log sees it. */
export interface LoggedTable {
  readonly name: string;
  readonly key: readonly string[];
  /** The columns kept and put back; every other column of the row is derived and left alone. */
  readonly columns: readonly string[];
  /** Which rows are the user's, with ROW for NEW or OLD; all of them when absent. */
  readonly only?: string;
  /** Which updates are the user's, when fewer columns count than are kept. */
  readonly updates?: readonly string[];
}

const PERSON_OWN = ['own_name', 'circle_id', 'archived_at', 'leave_alone', 'made_by_hand'] as const;

/** Parents before children, so that rows put back find what they refer to. */
export const LOGGED_TABLES: readonly LoggedTable[] = [
  {
    name: 'person',
    key: ['id'],
    columns: ['id', ...PERSON_OWN, 'created_at'],
    updates: PERSON_OWN,
  },
  {
    name: 'link',
    key: ['id'],
    columns: ['id', 'account_id', 'person_id', 'state', 'because', 'shared_key', 'confidence', 'made_at', 'import_id'],
  },
  { name: 'note', key: ['id'], columns: ['id', 'person_id', 'body', 'created_at', 'updated_at'] },
  { name: 'note_version', key: ['id'], columns: ['id', 'note_id', 'body', 'saved_at'] },
  { name: 'tag', key: ['id'], columns: ['id', 'name'] },
  { name: 'person_tag', key: ['person_id', 'tag_id'], columns: ['person_id', 'tag_id'] },
  { name: 'rhythm', key: ['person_id'], columns: ['person_id', 'every_days', 'set_at'] },
  { name: 'reminder', key: ['id'], columns: ['id', 'person_id', 'text', 'due_on', 'done_on', 'created_at'] },
  {
    name: 'interaction',
    key: ['id'],
    columns: [
      'id',
      'person_id',
      'account_id',
      'source',
      'key',
      'kind',
      'direction',
      'happened_on',
      'at',
      'precision',
      'text',
      'thread',
      'others',
      'detail',
      'by_hand',
    ],
    only: 'ROW.by_hand = 1',
  },
  {
    name: 'nudge_act',
    key: ['id'],
    columns: ['id', 'person_id', 'kind', 'act', 'acted_on', 'until_on', 'why', 'after_import'],
  },
  { name: 'setting', key: ['key'], columns: ['key', 'value_json'] },
];

/** Returns the table by its name in a change row. Throws for a name that no version of Kith has logged. */
export function loggedTable(name: string): LoggedTable {
  const table = LOGGED_TABLES.find((candidate) => candidate.name === name);
  if (!table) throw new Error(`The change log holds a table it does not know: ${name}`);
  return table;
}
