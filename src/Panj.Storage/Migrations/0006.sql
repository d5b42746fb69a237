-- Saved questions; state is JSON.
CREATE TABLE watches (
  name  TEXT PRIMARY KEY NOT NULL,
  state TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What a watch has told, so that nothing is told twice.
CREATE TABLE watch_told (
  watch TEXT NOT NULL REFERENCES watches (name) ON DELETE CASCADE,
  key   TEXT NOT NULL,
  PRIMARY KEY (watch, key)
) STRICT, WITHOUT ROWID;

-- What it told, oldest first; body is JSON.
CREATE TABLE watch_alerts (
  watch  TEXT NOT NULL REFERENCES watches (name) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  body   TEXT NOT NULL,
  PRIMARY KEY (watch, number)
) STRICT, WITHOUT ROWID;
