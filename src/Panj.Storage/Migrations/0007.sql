-- Names by which events are asked for, each once: of parties ('party', and by identity 'id' and 'side'), places ('place', 'country') and theatres ('theatre'). All but
-- identities and theatres are in upper case, so that no case of a question matters. Which event has which:
CREATE TABLE picture_names (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  sort   TEXT NOT NULL,
  name   TEXT NOT NULL,
  UNIQUE (sort, name)
) STRICT;

CREATE TABLE picture_marks (
  event INTEGER NOT NULL,
  name  INTEGER NOT NULL,
  PRIMARY KEY (event, name)
) STRICT, WITHOUT ROWID;

CREATE INDEX picture_marks_of_name ON picture_marks (name, event);

-- What is counted is counted in an index alone, as a body lies in every row.
CREATE INDEX picture_events_counted ON picture_events (hidden, kind, status);
DROP INDEX picture_events_between;
CREATE INDEX picture_events_between ON picture_events (breadth, day DESC, id, last, hidden, kind, status, latitude, longitude);

-- Events that were kept without these are derived again.
INSERT INTO picture_words (picture_words) VALUES ('delete-all');
DELETE FROM picture_events;
DELETE FROM picture_pairs;
DELETE FROM picture_blocks;
DELETE FROM picture_reports;
DELETE FROM picture_shared;
DELETE FROM picture_prints;
DELETE FROM picture_articles;
INSERT INTO picture_due (article) SELECT id FROM articles WHERE withdrawn IS NULL ON CONFLICT DO NOTHING;
