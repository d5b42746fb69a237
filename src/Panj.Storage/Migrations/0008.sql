-- Boards of a day are of what was told by then: told is the first day on which an account of the event was published, null where nothing says which. Among the names of
-- an event are now those of its sources, outlets and links of chains alike ('source'), and of the theatres at which boards look when they look at it ('board').
ALTER TABLE picture_events ADD COLUMN told INTEGER;

-- What is counted by days, or where it is, is counted in an index alone.
CREATE INDEX picture_events_placed ON picture_events (hidden, latitude, longitude);
CREATE INDEX picture_events_spans ON picture_events (hidden, first, last, kind, status);

-- Articles by who published them and when.
CREATE INDEX versions_of_outlet ON versions (substr(outlet, 1, 200), published);
CREATE INDEX versions_of_day ON versions (published);

-- Events that were kept without these are derived again.
INSERT INTO picture_words (picture_words) VALUES ('delete-all');
DELETE FROM picture_events;
DELETE FROM picture_marks;
DELETE FROM picture_pairs;
DELETE FROM picture_blocks;
DELETE FROM picture_reports;
DELETE FROM picture_shared;
DELETE FROM picture_prints;
DELETE FROM picture_articles;
INSERT INTO picture_due (article) SELECT id FROM articles WHERE withdrawn IS NULL ON CONFLICT DO NOTHING;
