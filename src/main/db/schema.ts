import type { Generated } from 'kysely';
import type { CircleId } from '../../shared/model/circle.ts';
import type { CalendarDate, EpochMs, Precision } from '../../shared/model/dates.ts';
import type {
  AccountId,
  ChangeId,
  ImportId,
  InteractionId,
  NoteId,
  PersonId,
  ReminderId,
} from '../../shared/model/ids.ts';
import type { Direction, InteractionKind } from '../../shared/model/interaction.ts';
import type { SourceId } from '../../shared/model/source.ts';

/** SQLite has no booleans. */
type Flag = 0 | 1;

interface CircleTable {
  id: CircleId;
  rank: number;
  label: string;
}

interface PersonTable {
  id: Generated<PersonId>;
  own_name: string | null;
  borrowed_name: string | null;
  circle_id: CircleId | null;
  archived_at: EpochMs | null;
  leave_alone: Generated<Flag>;
  made_by_hand: Generated<Flag>;
  merged_into: PersonId | null;
  created_at: EpochMs;
  name: Generated<string>;
  name_fold: Generated<string>;
  sort_name: Generated<string>;
  initials: Generated<string>;
  named: Generated<Flag>;
  company: string | null;
  position: string | null;
  source_bits: Generated<number>;
  connected_on: CalendarDate | null;
  last_contact_on: CalendarDate | null;
  last_direction: Direction | null;
  written: Generated<number>;
  thread_json: Generated<string>;
}

interface AccountTable {
  id: Generated<AccountId>;
  source: SourceId;
  key: string;
  home_person_id: PersonId | null;
  is_owner: Generated<Flag>;
  handle: string | null;
  url: string | null;
  name: string | null;
  company: string | null;
  position: string | null;
  headline: string | null;
  connected_on: CalendarDate | null;
  follows_you: Generated<Flag>;
  you_follow: Generated<Flag>;
  blocked: Generated<Flag>;
  muted: Generated<Flag>;
}

interface AccountKeyTable {
  account_id: AccountId;
  key: string;
}

interface LinkTable {
  id: Generated<number>;
  account_id: AccountId;
  person_id: PersonId;
  state: 'active' | 'cut' | 'refused';
  because: string;
  shared_key: string | null;
  confidence: number;
  made_at: EpochMs;
  import_id: ImportId | null;
}

interface ImportTable {
  id: Generated<ImportId>;
  source: SourceId;
  path: string;
  owner_name: string | null;
  exported_on: CalendarDate | null;
  finished_at: EpochMs;
  undone_at: EpochMs | null;
  report_json: string;
}

interface ImportProblemTable {
  import_id: ImportId;
  seq: number;
  file: string;
  line: number;
  code: string;
  detail: string | null;
  raw: string;
}

interface SightingTable {
  id: Generated<number>;
  account_id: AccountId;
  list: string;
  seen_on: CalendarDate | null;
  fingerprint: string;
  facts_json: string;
  keys_json: string;
  raw: string;
}

interface ImportSightingTable {
  import_id: ImportId;
  sighting_id: number;
  seen_on: CalendarDate | null;
  file: string;
  line: number;
}

interface InteractionTable {
  id: Generated<InteractionId>;
  /** Null only for imported rows of an account without a person. */
  person_id: PersonId | null;
  account_id: AccountId | null;
  source: SourceId;
  key: string | null;
  kind: InteractionKind;
  direction: Direction;
  happened_on: CalendarDate;
  at: EpochMs | null;
  precision: Precision;
  text: string | null;
  thread: string | null;
  others: Generated<number>;
  detail: string | null;
  by_hand: Generated<Flag>;
}

interface ImportInteractionTable {
  import_id: ImportId;
  interaction_id: InteractionId;
  variant_json: string | null;
}

interface ImportOwnerTable {
  import_id: ImportId;
  key: string;
}

interface JoinedRowTable {
  table_name: string;
  row_id: number;
  home_id: PersonId;
}

interface JoinedValueTable {
  person_id: PersonId;
  field: string;
  home_id: PersonId;
}

interface KeptKeyTable {
  person_id: PersonId;
  key: string;
  own: Flag;
}

interface NoteTable {
  id: Generated<NoteId>;
  person_id: PersonId;
  body: string;
  created_at: EpochMs;
  updated_at: EpochMs;
}

interface NoteVersionTable {
  id: Generated<number>;
  note_id: NoteId;
  body: string;
  saved_at: EpochMs;
}

interface TagTable {
  id: Generated<number>;
  name: string;
}

interface PersonTagTable {
  person_id: PersonId;
  tag_id: number;
}

interface RhythmTable {
  person_id: PersonId;
  every_days: number;
  set_at: EpochMs;
}

interface ReminderTable {
  id: Generated<ReminderId>;
  person_id: PersonId;
  text: string;
  due_on: CalendarDate;
  done_on: CalendarDate | null;
  created_at: EpochMs;
}

interface SettingTable {
  key: string;
  value_json: string;
}

interface NudgeActTable {
  id: Generated<number>;
  person_id: PersonId;
  kind: string;
  act: 'copied' | 'contacted' | 'snoozed' | 'dismissed';
  acted_on: CalendarDate;
  until_on: CalendarDate | null;
  why: string | null;
  after_import: number | null;
}

interface HandTable {
  dealt_on: CalendarDate;
  round: number;
  position: number;
  person_id: PersonId;
  nudge_json: string;
}

interface ChangeTable {
  id: Generated<ChangeId>;
  method: string;
  label: string;
  at: EpochMs;
  undone_at: EpochMs | null;
}

interface ChangeRowTable {
  change_id: ChangeId;
  seq: number;
  table_name: string;
  row_key: string;
  before_json: string | null;
  after_json: string | null;
}

/** FTS5 trigram; `rowid` is person.id. Matching itself needs raw SQL. */
interface PersonSearchTable {
  rowid: PersonId;
  name: string;
  handles: string;
  work: string;
  tags: string;
  notes: string;
  emails: string;
}

/** Every table of migrations/, as Kysely sees them. */
export interface Schema {
  circle: CircleTable;
  person: PersonTable;
  account: AccountTable;
  account_key: AccountKeyTable;
  link: LinkTable;
  import: ImportTable;
  import_problem: ImportProblemTable;
  sighting: SightingTable;
  import_sighting: ImportSightingTable;
  interaction: InteractionTable;
  import_interaction: ImportInteractionTable;
  import_owner: ImportOwnerTable;
  joined_row: JoinedRowTable;
  joined_value: JoinedValueTable;
  kept_key: KeptKeyTable;
  note: NoteTable;
  note_version: NoteVersionTable;
  tag: TagTable;
  person_tag: PersonTagTable;
  rhythm: RhythmTable;
  reminder: ReminderTable;
  setting: SettingTable;
  nudge_act: NudgeActTable;
  hand: HandTable;
  change: ChangeTable;
  change_row: ChangeRowTable;
  person_search: PersonSearchTable;
}
