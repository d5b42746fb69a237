-- One row for each article; the versions of its content beside each other.
CREATE TABLE articles (
  id      TEXT PRIMARY KEY NOT NULL,
  current INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- text is UTF-8 in a blob: SQLite's own text ends at the first NUL.
CREATE TABLE versions (
  row      INTEGER PRIMARY KEY,
  article  TEXT NOT NULL REFERENCES articles (id),
  number   INTEGER NOT NULL,
  content  BLOB NOT NULL,
  reading  BLOB NOT NULL,
  text     BLOB NOT NULL,
  told     TEXT NOT NULL,
  masthead TEXT NOT NULL,
  clutter  TEXT NOT NULL,
  warnings TEXT NOT NULL,
  title     TEXT GENERATED ALWAYS AS (coalesce(masthead ->> '$.title.value', told ->> '$.title')) VIRTUAL,
  outlet    TEXT GENERATED ALWAYS AS (coalesce(masthead ->> '$.outlet.value', told ->> '$.outlet')) VIRTUAL,
  published TEXT GENERATED ALWAYS AS (coalesce(masthead ->> '$.published.value', told ->> '$.published')) VIRTUAL,
  UNIQUE (article, number),
  UNIQUE (article, content)
) STRICT;

CREATE TABLE reports (
  version INTEGER NOT NULL REFERENCES versions (row),
  number  INTEGER NOT NULL,
  body    TEXT NOT NULL,
  kind    TEXT GENERATED ALWAYS AS (body ->> '$.kind') VIRTUAL,
  status  TEXT GENERATED ALWAYS AS (body ->> '$.status') VIRTUAL,
  edtf    TEXT GENERATED ALWAYS AS (body ->> '$.when.value') VIRTUAL,
  PRIMARY KEY (version, number)
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE words USING fts5 (title, text, content = '', tokenize = 'porter unicode61 remove_diacritics 2');

CREATE TABLE store (
  one      INTEGER PRIMARY KEY CHECK (one = 1),
  revision INTEGER NOT NULL
) STRICT;

INSERT INTO store (one, revision) VALUES (1, 0);
