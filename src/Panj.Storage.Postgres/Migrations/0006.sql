-- Saved questions; state is JSON.
CREATE TABLE watches (
  name  text COLLATE "C" PRIMARY KEY,
  state text NOT NULL
);

-- What a watch has told, so that nothing is told twice.
CREATE TABLE watch_told (
  watch text COLLATE "C" NOT NULL REFERENCES watches (name) ON DELETE CASCADE,
  key   text COLLATE "C" NOT NULL,
  PRIMARY KEY (watch, key)
);

-- What it told, oldest first; body is JSON.
CREATE TABLE watch_alerts (
  watch  text COLLATE "C" NOT NULL REFERENCES watches (name) ON DELETE CASCADE,
  number integer NOT NULL,
  body   text NOT NULL,
  PRIMARY KEY (watch, number)
);
