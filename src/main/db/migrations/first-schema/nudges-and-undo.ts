/** What the user did with nudges, the hands dealt, and the log that serves undo. */
export const NUDGES_AND_UNDO = `
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

CREATE INDEX nudge_act_by_person ON nudge_act (person_id, acted_on);
CREATE INDEX hand_by_person ON hand (person_id, dealt_on);
CREATE INDEX change_standing ON change (undone_at, id);
`;
