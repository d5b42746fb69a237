-- When a version was first kept, in milliseconds since 1970; null for what was kept before that was noted.
ALTER TABLE versions ADD COLUMN read_at INTEGER;

-- Each time an article was withdrawn; a version that was read later brought it back.
CREATE TABLE withdrawals (
  article TEXT NOT NULL REFERENCES articles (id),
  at      INTEGER NOT NULL,
  reason  TEXT NOT NULL,
  PRIMARY KEY (article, at)
) STRICT, WITHOUT ROWID;

-- What persons decided; body is JSON. Rows are only ever added.
CREATE TABLE operations (
  number INTEGER PRIMARY KEY NOT NULL,
  at     INTEGER NOT NULL,
  kind   TEXT NOT NULL,
  author TEXT NOT NULL,
  body   TEXT NOT NULL
) STRICT;
