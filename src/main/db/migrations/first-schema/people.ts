/** Circles, people, their accounts and the links between them, and the words they are found by. */
export const PEOPLE = `
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

-- names, handles, work, tags and notes of a person, for search; rowid is person.id
CREATE VIRTUAL TABLE person_search USING fts5(
  name, handles, work, tags, notes, emails, tokenize = 'trigram remove_diacritics 1'
);

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

INSERT INTO circle (id, rank, label) VALUES
  ('close', 1, 'Close'),
  ('friends', 2, 'Friends'),
  ('colleagues', 3, 'Colleagues'),
  ('get-to-know', 4, 'Get to know'),
  ('just-following', 5, 'Just following');
`;
