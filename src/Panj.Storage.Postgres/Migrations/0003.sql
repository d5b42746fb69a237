-- Who may sign in; password is a hash with its salt.
CREATE TABLE users (
  name     text COLLATE "C" PRIMARY KEY,
  role     text NOT NULL,
  password text NOT NULL,
  added    bigint NOT NULL
);

-- digest is SHA-256 of the secret, which is kept nowhere.
CREATE TABLE tokens (
  id      text COLLATE "C" PRIMARY KEY,
  owner   text COLLATE "C" NOT NULL REFERENCES users (name) ON DELETE CASCADE,
  scope   text NOT NULL,
  digest  bytea NOT NULL UNIQUE,
  note    text,
  added   bigint NOT NULL,
  expires bigint NOT NULL,
  revoked bigint
);

-- owner need not be among the users: on one's own machine nobody signs in.
CREATE TABLE views (
  owner   text COLLATE "C" NOT NULL,
  name    text COLLATE "C" NOT NULL,
  address text NOT NULL,
  PRIMARY KEY (owner, name)
);

-- What was done with accounts. Rows are only ever added.
CREATE TABLE audit (
  number bigint PRIMARY KEY,
  at     bigint NOT NULL,
  who    text NOT NULL,
  deed   text NOT NULL,
  about  text NOT NULL
);
