-- The picture, kept beside what it is derived from: it can be dropped and is derived again. Articles whose change it has not taken in yet:
CREATE TABLE picture_due (
  article TEXT PRIMARY KEY NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO picture_due (article) SELECT id FROM articles WHERE withdrawn IS NULL;

-- A number is never given twice. prints are numbers of eight bytes each.
CREATE TABLE picture_articles (
  number   INTEGER PRIMARY KEY AUTOINCREMENT,
  article  TEXT NOT NULL UNIQUE,
  rank     INTEGER NOT NULL,
  prints   BLOB NOT NULL,
  original TEXT,
  lineage  TEXT
) STRICT;

CREATE INDEX picture_copies ON picture_articles (original) WHERE original IS NOT NULL;

-- Who has a fingerprint, the earliest first.
CREATE TABLE picture_prints (
  print   INTEGER NOT NULL,
  rank    INTEGER NOT NULL,
  article INTEGER NOT NULL,
  PRIMARY KEY (print, rank, article)
) STRICT, WITHOUT ROWID;

-- How many fingerprints two articles share.
CREATE TABLE picture_shared (
  later   INTEGER NOT NULL,
  earlier INTEGER NOT NULL,
  prints  INTEGER NOT NULL,
  PRIMARY KEY (later, earlier)
) STRICT, WITHOUT ROWID;

CREATE INDEX picture_takers ON picture_shared (earlier);

-- position sorts reports, byte by byte; blocks are keys of eight bytes each.
CREATE TABLE picture_reports (
  number   INTEGER PRIMARY KEY NOT NULL,
  position BLOB NOT NULL,
  blocks   BLOB NOT NULL,
  event    TEXT
) STRICT;

CREATE INDEX picture_report_events ON picture_reports (event);

CREATE TABLE picture_blocks (
  block    INTEGER NOT NULL,
  position BLOB NOT NULL,
  report   INTEGER NOT NULL,
  PRIMARY KEY (block, position)
) STRICT, WITHOUT ROWID;

-- Each pair from either side.
CREATE TABLE picture_pairs (
  one   INTEGER NOT NULL,
  other INTEGER NOT NULL,
  total REAL NOT NULL,
  joins INTEGER NOT NULL,
  PRIMARY KEY (one, other)
) STRICT, WITHOUT ROWID;

-- position sorts events by time, then by identity. Days count from 0001-01-01; day is -1 where none is known. Events lie between first and last, and breadth is the
-- class of their distance, 7 where the start is open, null where no day is known. body is JSON.
CREATE TABLE picture_events (
  number     INTEGER PRIMARY KEY AUTOINCREMENT,
  id         TEXT NOT NULL UNIQUE,
  position   BLOB NOT NULL,
  hidden     INTEGER NOT NULL,
  kind       TEXT NOT NULL,
  status     TEXT NOT NULL,
  background INTEGER NOT NULL,
  day        INTEGER NOT NULL,
  first      INTEGER,
  last       INTEGER,
  breadth    INTEGER,
  latitude   REAL,
  longitude  REAL,
  origins    INTEGER NOT NULL,
  outlets    INTEGER NOT NULL,
  disputed   INTEGER NOT NULL,
  body       TEXT NOT NULL
) STRICT;

CREATE INDEX picture_events_in_order ON picture_events (hidden, position);
CREATE INDEX picture_events_latest ON picture_events (hidden, day DESC, id);
CREATE INDEX picture_events_of_kind ON picture_events (hidden, kind, day DESC, id);
CREATE INDEX picture_events_of_status ON picture_events (hidden, status, day DESC, id);
CREATE INDEX picture_events_between ON picture_events (breadth, day DESC, id);
CREATE INDEX picture_events_at ON picture_events (latitude, longitude) WHERE latitude IS NOT NULL;

CREATE VIRTUAL TABLE picture_words USING fts5 (searched, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2');
