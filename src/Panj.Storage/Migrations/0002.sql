-- Why an article is no longer part of the picture; it is kept all the same.
ALTER TABLE articles ADD COLUMN withdrawn TEXT;

-- state is JSON; next is milliseconds since 1970, null for a feed that is gone.
CREATE TABLE feeds (
  address TEXT PRIMARY KEY NOT NULL,
  next    INTEGER,
  state   TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- body is there while the item waits.
CREATE TABLE feed_items (
  feed        TEXT NOT NULL REFERENCES feeds (address) ON DELETE CASCADE,
  key         TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  body        TEXT,
  due         INTEGER,
  attempts    INTEGER NOT NULL DEFAULT 0,
  article     TEXT,
  PRIMARY KEY (feed, key)
) STRICT, WITHOUT ROWID;

CREATE INDEX feed_items_due ON feed_items (due) WHERE body IS NOT NULL;

-- Each content once, packed as packing says: '' or 'br'.
CREATE TABLE contents (
  digest  BLOB PRIMARY KEY NOT NULL,
  packing TEXT NOT NULL,
  bytes   BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE captures (
  address TEXT NOT NULL,
  at      INTEGER NOT NULL,
  digest  BLOB NOT NULL REFERENCES contents (digest),
  type    TEXT,
  PRIMARY KEY (address, at, digest)
) STRICT, WITHOUT ROWID;
