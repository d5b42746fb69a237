-- The picture, kept beside what it is derived from: it can be dropped and is derived again. Articles whose change it has not taken in yet:
CREATE TABLE picture_due (
  article text COLLATE "C" PRIMARY KEY
);

INSERT INTO picture_due (article) SELECT id FROM articles WHERE withdrawn IS NULL;

-- A number is never given twice. prints are numbers of eight bytes each.
CREATE TABLE picture_articles (
  number   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  article  text COLLATE "C" NOT NULL UNIQUE,
  rank     bigint NOT NULL,
  prints   bytea NOT NULL,
  original text COLLATE "C",
  lineage  text
);

CREATE INDEX picture_copies ON picture_articles (original) WHERE original IS NOT NULL;

-- Who has a fingerprint, the earliest first.
CREATE TABLE picture_prints (
  print   bigint NOT NULL,
  rank    bigint NOT NULL,
  article bigint NOT NULL,
  PRIMARY KEY (print, rank, article)
);

-- How many fingerprints two articles share.
CREATE TABLE picture_shared (
  later   bigint NOT NULL,
  earlier bigint NOT NULL,
  prints  integer NOT NULL,
  PRIMARY KEY (later, earlier)
);

CREATE INDEX picture_takers ON picture_shared (earlier);

-- position sorts reports, byte by byte; blocks are keys of eight bytes each.
CREATE TABLE picture_reports (
  number   bigint PRIMARY KEY,
  position bytea NOT NULL,
  blocks   bytea NOT NULL,
  event    text COLLATE "C"
);

CREATE INDEX picture_report_events ON picture_reports (event);

CREATE TABLE picture_blocks (
  block    bigint NOT NULL,
  position bytea NOT NULL,
  report   bigint NOT NULL,
  PRIMARY KEY (block, position)
);

-- Each pair from either side.
CREATE TABLE picture_pairs (
  one   bigint NOT NULL,
  other bigint NOT NULL,
  total double precision NOT NULL,
  joins integer NOT NULL,
  PRIMARY KEY (one, other)
);

-- position sorts events by time, then by identity. Days count from 0001-01-01; day is -1 where none is known. Events lie between first and last, and breadth is the
-- class of their distance, 7 where the start is open, null where no day is known. body is JSON.
CREATE TABLE picture_events (
  number     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  id         text COLLATE "C" NOT NULL UNIQUE,
  position   bytea NOT NULL,
  hidden     integer NOT NULL,
  kind       text NOT NULL,
  status     text NOT NULL,
  background integer NOT NULL,
  day        integer NOT NULL,
  first      integer,
  last       integer,
  breadth    integer,
  latitude   double precision,
  longitude  double precision,
  origins    integer NOT NULL,
  outlets    integer NOT NULL,
  disputed   integer NOT NULL,
  body       text NOT NULL
);

CREATE INDEX picture_events_in_order ON picture_events (hidden, position);
CREATE INDEX picture_events_latest ON picture_events (hidden, day DESC, id);
CREATE INDEX picture_events_of_kind ON picture_events (hidden, kind, day DESC, id);
CREATE INDEX picture_events_of_status ON picture_events (hidden, status, day DESC, id);
CREATE INDEX picture_events_between ON picture_events (breadth, day DESC, id);
CREATE INDEX picture_events_at ON picture_events (latitude, longitude) WHERE latitude IS NOT NULL;

CREATE TABLE picture_words (
  number bigint PRIMARY KEY,
  vector tsvector NOT NULL
);

CREATE INDEX picture_words_vector ON picture_words USING gin (vector);
