import type { Migration } from './migration.ts';

const TABLES = `
CREATE TABLE circle (
  id TEXT PRIMARY KEY,
  rank INTEGER NOT NULL UNIQUE,
  label TEXT NOT NULL
) STRICT;

-- ids of what the user owns are never used twice: the undo log names rows by id
CREATE TABLE person (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  -- what the user typed; null lets the newest sighting name the person
  own_name TEXT,
  -- the last known name, lent to own_name when an undone import took the last account; given back with the next one
  borrowed_name TEXT,
  circle_id TEXT REFERENCES circle(id),
  archived_at INTEGER,
  leave_alone INTEGER NOT NULL DEFAULT 0 CHECK (leave_alone IN (0, 1)),
  made_by_hand INTEGER NOT NULL DEFAULT 0 CHECK (made_by_hand IN (0, 1)),
  merged_into INTEGER REFERENCES person(id),
  created_at INTEGER NOT NULL,
  -- derived by refresh-people.ts from accounts, links and interactions; never edited
  name TEXT NOT NULL DEFAULT '',
  name_fold TEXT NOT NULL DEFAULT '',
  sort_name TEXT NOT NULL DEFAULT '',
  initials TEXT NOT NULL DEFAULT '',
  named INTEGER NOT NULL DEFAULT 0 CHECK (named IN (0, 1)),
  company TEXT,
  position TEXT,
  source_bits INTEGER NOT NULL DEFAULT 0,
  connected_on TEXT,
  last_contact_on TEXT,
  last_direction TEXT CHECK (last_direction IN ('in', 'out', 'both')),
  written INTEGER NOT NULL DEFAULT 0,
  thread_json TEXT NOT NULL DEFAULT '[]'
) STRICT;

CREATE TABLE account (
  id INTEGER PRIMARY KEY,
  source TEXT NOT NULL,
  key TEXT NOT NULL UNIQUE,
  -- the person made for this account; where it returns when a join is taken apart. Null: no person (owner, block list)
  home_person_id INTEGER REFERENCES person(id) ON DELETE SET NULL,
  is_owner INTEGER NOT NULL DEFAULT 0 CHECK (is_owner IN (0, 1)),
  -- derived by refresh-accounts.ts from the sightings that stand
  handle TEXT,
  url TEXT,
  name TEXT,
  company TEXT,
  position TEXT,
  headline TEXT,
  connected_on TEXT,
  follows_you INTEGER NOT NULL DEFAULT 0,
  you_follow INTEGER NOT NULL DEFAULT 0,
  blocked INTEGER NOT NULL DEFAULT 0,
  muted INTEGER NOT NULL DEFAULT 0
) STRICT;

-- exact keys of an account: its own key, handles, e-mail addresses, telephone numbers
CREATE TABLE account_key (
  account_id INTEGER NOT NULL REFERENCES account(id) ON DELETE CASCADE,
  key TEXT NOT NULL,
  PRIMARY KEY (account_id, key)
) STRICT, WITHOUT ROWID;

-- the evidence that an account belongs to a person; a cut or refused link is remembered
CREATE TABLE link (
  id INTEGER PRIMARY KEY,
  account_id INTEGER NOT NULL REFERENCES account(id) ON DELETE CASCADE,
  person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
  state TEXT NOT NULL CHECK (state IN ('active', 'cut', 'refused')),
  because TEXT NOT NULL,
  shared_key TEXT,
  confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
  made_at INTEGER NOT NULL,
  import_id INTEGER REFERENCES import(id)
) STRICT;

CREATE TABLE import (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  source TEXT NOT NULL,
  path TEXT NOT NULL,
  owner_name TEXT,
  exported_on TEXT,
  finished_at INTEGER NOT NULL,
  undone_at INTEGER,
  report_json TEXT NOT NULL
) STRICT;

CREATE TABLE import_problem (
  import_id INTEGER NOT NULL REFERENCES import(id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  file TEXT NOT NULL,
  line INTEGER NOT NULL,
  code TEXT NOT NULL,
  detail TEXT,
  raw TEXT NOT NULL,
  PRIMARY KEY (import_id, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE sighting (
  id INTEGER PRIMARY KEY,
  account_id INTEGER NOT NULL REFERENCES account(id) ON DELETE CASCADE,
  list TEXT NOT NULL,
  -- newest day on which an import says it
  seen_on TEXT,
  -- hash of list and facts: the same fact read again is the same sighting
  fingerprint TEXT NOT NULL,
  facts_json TEXT NOT NULL,
  keys_json TEXT NOT NULL,
  raw TEXT NOT NULL,
  UNIQUE (account_id, fingerprint)
) STRICT;

-- which imports say it; a sighting or interaction stands while at least one import says so
CREATE TABLE import_sighting (
  import_id INTEGER NOT NULL REFERENCES import(id) ON DELETE CASCADE,
  sighting_id INTEGER NOT NULL REFERENCES sighting(id) ON DELETE CASCADE,
  seen_on TEXT,
  file TEXT NOT NULL,
  line INTEGER NOT NULL,
  PRIMARY KEY (import_id, sighting_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE interaction (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  -- follows the account's link; null while the account has no person (the owner's own)
  person_id INTEGER REFERENCES person(id) ON DELETE CASCADE,
  account_id INTEGER REFERENCES account(id) ON DELETE CASCADE,
  source TEXT NOT NULL,
  -- unique per source, the same in every export of the same event; null when logged by hand
  key TEXT,
  kind TEXT NOT NULL,
  direction TEXT NOT NULL CHECK (direction IN ('in', 'out', 'both')),
  happened_on TEXT NOT NULL,
  at INTEGER,
  precision TEXT NOT NULL CHECK (precision IN ('second', 'minute', 'day')),
  text TEXT,
  thread TEXT,
  others INTEGER NOT NULL DEFAULT 1 CHECK (others >= 1),
  detail TEXT,
  by_hand INTEGER NOT NULL DEFAULT 0 CHECK (by_hand IN (0, 1)),
  CHECK (person_id IS NOT NULL OR by_hand = 0),
  UNIQUE (source, key)
) STRICT;

CREATE TABLE import_interaction (
  import_id INTEGER NOT NULL REFERENCES import(id) ON DELETE CASCADE,
  interaction_id INTEGER NOT NULL REFERENCES interaction(id) ON DELETE CASCADE,
  -- how this import tells it, when imports tell it differently
  variant_json TEXT,
  PRIMARY KEY (import_id, interaction_id)
) STRICT, WITHOUT ROWID;

-- keys that an import says are the user's own
CREATE TABLE import_owner (
  import_id INTEGER NOT NULL REFERENCES import(id) ON DELETE CASCADE,
  key TEXT NOT NULL,
  PRIMARY KEY (import_id, key)
) STRICT, WITHOUT ROWID;

-- rows the user wrote about a person who was joined into another: whose they were, should the join be taken apart
CREATE TABLE joined_row (
  table_name TEXT NOT NULL,
  row_id INTEGER NOT NULL,
  home_id INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
  PRIMARY KEY (table_name, row_id)
) STRICT, WITHOUT ROWID;

-- a circle, tag, rhythm … that a person has only because someone joined into them brought it
CREATE TABLE joined_value (
  person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
  field TEXT NOT NULL,
  home_id INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
  PRIMARY KEY (person_id, field)
) STRICT, WITHOUT ROWID;

-- keys of an account that went with an undone import while the user's words about the person stayed:
-- the same key leads back to the same person. own: it was the account's own key
CREATE TABLE kept_key (
  person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
  key TEXT NOT NULL,
  own INTEGER NOT NULL CHECK (own IN (0, 1)),
  PRIMARY KEY (person_id, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE note (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
  body TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;

CREATE TABLE note_version (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  note_id INTEGER NOT NULL REFERENCES note(id) ON DELETE CASCADE,
  body TEXT NOT NULL,
  saved_at INTEGER NOT NULL
) STRICT;

CREATE TABLE tag (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL UNIQUE COLLATE NOCASE
) STRICT;

CREATE TABLE person_tag (
  person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
  tag_id INTEGER NOT NULL REFERENCES tag(id) ON DELETE CASCADE,
  PRIMARY KEY (person_id, tag_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE rhythm (
  person_id INTEGER PRIMARY KEY REFERENCES person(id) ON DELETE CASCADE,
  every_days INTEGER NOT NULL CHECK (every_days > 0),
  set_at INTEGER NOT NULL
) STRICT;

CREATE TABLE reminder (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
  text TEXT NOT NULL,
  due_on TEXT NOT NULL,
  done_on TEXT,
  created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE setting (
  key TEXT PRIMARY KEY,
  value_json TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- what the user did with nudges; the only thing Kith learns from
CREATE TABLE nudge_act (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  act TEXT NOT NULL CHECK (act IN ('copied', 'contacted', 'snoozed', 'dismissed')),
  acted_on TEXT NOT NULL,
  until_on TEXT,
  why TEXT,
  -- snoozed until an import newer than this one; null when a day was given
  after_import INTEGER
) STRICT;

-- the hand of a day, so that it stays the same all day
CREATE TABLE hand (
  dealt_on TEXT NOT NULL,
  round INTEGER NOT NULL,
  position INTEGER NOT NULL,
  person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
  nudge_json TEXT NOT NULL,
  PRIMARY KEY (dealt_on, round, position)
) STRICT, WITHOUT ROWID;

-- the change log that serves undo: one change per act of the user, one row image per touched row
CREATE TABLE change (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  method TEXT NOT NULL,
  label TEXT NOT NULL,
  at INTEGER NOT NULL,
  undone_at INTEGER
) STRICT;

CREATE TABLE change_row (
  change_id INTEGER NOT NULL REFERENCES change(id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  table_name TEXT NOT NULL,
  row_key TEXT NOT NULL,
  before_json TEXT,
  after_json TEXT,
  PRIMARY KEY (change_id, seq)
) STRICT, WITHOUT ROWID;

-- names, handles, work, tags and notes of a person, for search; rowid is person.id
CREATE VIRTUAL TABLE person_search USING fts5(
  name, handles, work, tags, notes, emails, tokenize = 'trigram remove_diacritics 1'
);
`;

const INDEXES = `
-- the columns after the sorting ones let a whole list be counted and paged from the index alone
CREATE INDEX person_by_name ON person (sort_name, id, archived_at, named, merged_into) WHERE merged_into IS NULL;
CREATE INDEX person_by_added ON person (
  created_at DESC, connected_on DESC, id, archived_at, named, merged_into
) WHERE merged_into IS NULL;
CREATE INDEX person_by_last_contact ON person (
  last_contact_on, id, archived_at, named, merged_into
) WHERE merged_into IS NULL;
CREATE INDEX person_by_written ON person (written, id, archived_at, named, merged_into) WHERE merged_into IS NULL;
CREATE INDEX person_by_company ON person (
  company COLLATE NOCASE, sort_name, company, archived_at, named, merged_into
) WHERE merged_into IS NULL;
CREATE INDEX person_by_circle ON person (circle_id, sort_name) WHERE merged_into IS NULL;
CREATE INDEX person_by_connected ON person (connected_on, id) WHERE merged_into IS NULL;
CREATE INDEX person_short_search ON person (
  name_fold, initials, archived_at, named, merged_into, circle_id, last_contact_on, written
);
CREATE INDEX person_merged ON person (merged_into) WHERE merged_into IS NOT NULL;
CREATE UNIQUE INDEX account_by_home ON account (home_person_id) WHERE home_person_id IS NOT NULL;
CREATE INDEX account_key_by_key ON account_key (key);
CREATE UNIQUE INDEX link_active ON link (account_id) WHERE state = 'active';
CREATE INDEX link_by_account ON link (account_id, state);
CREATE INDEX link_by_person ON link (person_id, state);
CREATE INDEX link_by_import ON link (import_id);
CREATE INDEX import_sighting_by_sighting ON import_sighting (sighting_id);
CREATE INDEX import_interaction_by_interaction ON import_interaction (interaction_id);
CREATE INDEX interaction_by_person ON interaction (person_id, happened_on, at);
CREATE INDEX interaction_by_account ON interaction (account_id);
CREATE INDEX interaction_by_day ON interaction (happened_on, person_id);
CREATE INDEX import_owner_by_key ON import_owner (key);
CREATE INDEX joined_row_by_home ON joined_row (home_id);
CREATE INDEX joined_value_by_home ON joined_value (home_id);
CREATE INDEX kept_key_by_key ON kept_key (key, own);
CREATE INDEX note_by_person ON note (person_id, updated_at);
CREATE INDEX note_version_by_note ON note_version (note_id, saved_at);
CREATE INDEX person_tag_by_tag ON person_tag (tag_id, person_id);
CREATE INDEX reminder_open ON reminder (due_on) WHERE done_on IS NULL;
CREATE INDEX reminder_by_person ON reminder (person_id);
CREATE INDEX nudge_act_by_person ON nudge_act (person_id, acted_on);
CREATE INDEX hand_by_person ON hand (person_id, dealt_on);
CREATE INDEX change_standing ON change (undone_at, id);
`;

const CIRCLES = `
INSERT INTO circle (id, rank, label) VALUES
  ('close', 1, 'Close'),
  ('friends', 2, 'Friends'),
  ('colleagues', 3, 'Colleagues'),
  ('get-to-know', 4, 'Get to know'),
  ('just-following', 5, 'Just following');
`;

export const firstSchema: Migration = {
  version: 1,
  up(sqlite) {
    sqlite.exec(TABLES);
    sqlite.exec(INDEXES);
    sqlite.exec(CIRCLES);
  },
};
