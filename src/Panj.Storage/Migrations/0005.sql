-- Who may sign in; password is a hash with its salt.
CREATE TABLE users (
  name     TEXT PRIMARY KEY NOT NULL,
  role     TEXT NOT NULL,
  password TEXT NOT NULL,
  added    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- digest is SHA-256 of the secret, which is kept nowhere.
CREATE TABLE tokens (
  id      TEXT PRIMARY KEY NOT NULL,
  owner   TEXT NOT NULL REFERENCES users (name) ON DELETE CASCADE,
  scope   TEXT NOT NULL,
  digest  BLOB NOT NULL UNIQUE,
  note    TEXT,
  added   INTEGER NOT NULL,
  expires INTEGER NOT NULL,
  revoked INTEGER
) STRICT, WITHOUT ROWID;

-- owner need not be among the users: on one's own machine nobody signs in.
CREATE TABLE views (
  owner   TEXT NOT NULL,
  name    TEXT NOT NULL,
  address TEXT NOT NULL,
  PRIMARY KEY (owner, name)
) STRICT, WITHOUT ROWID;

-- What was done with accounts. Rows are only ever added.
CREATE TABLE audit (
  number INTEGER PRIMARY KEY NOT NULL,
  at     INTEGER NOT NULL,
  who    TEXT NOT NULL,
  deed   TEXT NOT NULL,
  about  TEXT NOT NULL
) STRICT;
