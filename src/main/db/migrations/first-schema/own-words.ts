/** What the user writes: notes, tags, rhythms, reminders, settings. */
export const OWN_WORDS = `
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

CREATE INDEX note_by_person ON note (person_id, updated_at);
CREATE INDEX note_version_by_note ON note_version (note_id, saved_at);
CREATE INDEX person_tag_by_tag ON person_tag (tag_id, person_id);
CREATE INDEX reminder_open ON reminder (due_on) WHERE done_on IS NULL;
CREATE INDEX reminder_by_person ON reminder (person_id);
`;
