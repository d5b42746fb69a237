-- Identities sort by their bytes, as they do in a SQLite store.
CREATE TABLE articles (
  id        text COLLATE "C" PRIMARY KEY,
  current   integer NOT NULL,
  withdrawn text
);

-- JSON of which every string is one that PostgreSQL's text can hold: a NUL is a space.
CREATE FUNCTION panj_json(written text) RETURNS json LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS
  $$ SELECT regexp_replace(written, '(?<!\\)((?:\\\\)*)\\u0000', '\1 ', 'g')::json $$;

-- text is UTF-8 in bytes: PostgreSQL's own text holds no NUL. JSON is kept as written, byte for byte.
CREATE TABLE versions (
  row       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  article   text COLLATE "C" NOT NULL REFERENCES articles (id),
  number    integer NOT NULL,
  content   bytea NOT NULL,
  reading   bytea NOT NULL,
  text      bytea NOT NULL,
  told      text NOT NULL,
  masthead  text NOT NULL,
  clutter   text NOT NULL,
  warnings  text NOT NULL,
  read_at   bigint,
  title     text GENERATED ALWAYS AS (coalesce(panj_json(masthead) -> 'title' ->> 'value', panj_json(told) ->> 'title')) STORED,
  outlet    text GENERATED ALWAYS AS (coalesce(panj_json(masthead) -> 'outlet' ->> 'value', panj_json(told) ->> 'outlet')) STORED,
  published text GENERATED ALWAYS AS (coalesce(panj_json(masthead) -> 'published' ->> 'value', panj_json(told) ->> 'published')) STORED,
  UNIQUE (article, number),
  UNIQUE (article, content)
);

CREATE TABLE reports (
  version bigint NOT NULL REFERENCES versions (row),
  number  integer NOT NULL,
  body    text NOT NULL,
  PRIMARY KEY (version, number)
);

CREATE TABLE words (
  version bigint PRIMARY KEY REFERENCES versions (row),
  vector  tsvector NOT NULL
);

CREATE INDEX words_vector ON words USING gin (vector);

CREATE TABLE withdrawals (
  article text COLLATE "C" NOT NULL REFERENCES articles (id),
  at      bigint NOT NULL,
  reason  text NOT NULL,
  PRIMARY KEY (article, at)
);

CREATE TABLE feeds (
  address text COLLATE "C" PRIMARY KEY,
  next    bigint,
  state   text NOT NULL
);

-- body is there while the item waits.
CREATE TABLE feed_items (
  feed        text COLLATE "C" NOT NULL REFERENCES feeds (address) ON DELETE CASCADE,
  key         text COLLATE "C" NOT NULL,
  fingerprint text NOT NULL,
  body        text,
  due         bigint,
  attempts    integer NOT NULL DEFAULT 0,
  article     text,
  PRIMARY KEY (feed, key)
);

CREATE INDEX feed_items_due ON feed_items (due) WHERE body IS NOT NULL;

-- Each content once, packed as packing says: '' or 'br'.
CREATE TABLE contents (
  digest  bytea PRIMARY KEY,
  packing text NOT NULL,
  bytes   bytea NOT NULL
);

CREATE TABLE captures (
  address text COLLATE "C" NOT NULL,
  at      bigint NOT NULL,
  digest  bytea NOT NULL REFERENCES contents (digest),
  type    text,
  PRIMARY KEY (address, at, digest)
);

-- What persons decided; body is JSON. Rows are only ever added.
CREATE TABLE operations (
  number integer PRIMARY KEY,
  at     bigint NOT NULL,
  kind   text NOT NULL,
  author text NOT NULL,
  body   text NOT NULL
);

CREATE TABLE store (
  one      integer PRIMARY KEY CHECK (one = 1),
  revision bigint NOT NULL
);

INSERT INTO store (one, revision) VALUES (1, 0);
