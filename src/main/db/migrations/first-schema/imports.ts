/** Imports, what their rows say, what passed between the user and others, and what joining people moved. */
export const IMPORTS = `
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

CREATE INDEX import_sighting_by_sighting ON import_sighting (sighting_id);
CREATE INDEX import_interaction_by_interaction ON import_interaction (interaction_id);
CREATE INDEX interaction_by_person ON interaction (person_id, happened_on, at);
CREATE INDEX interaction_by_account ON interaction (account_id);
CREATE INDEX interaction_by_day ON interaction (happened_on, person_id);
CREATE INDEX import_owner_by_key ON import_owner (key);
CREATE INDEX joined_row_by_home ON joined_row (home_id);
CREATE INDEX joined_value_by_home ON joined_value (home_id);
CREATE INDEX kept_key_by_key ON kept_key (key, own);
`;
