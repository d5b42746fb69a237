-- Articles are taken into the kept picture by whoever does so, one after the other. revision grows with each step; promised is the moment, in milliseconds since 1970,
-- until which somebody goes on with it, so that readers need not.
CREATE TABLE taking_in (
  one      INTEGER PRIMARY KEY CHECK (one = 1),
  revision INTEGER NOT NULL,
  promised INTEGER NOT NULL
) STRICT;

INSERT INTO taking_in (one, revision, promised) VALUES (1, 0, 0);

-- changed is 0 for an article that was not kept before it came to be due: the picture holds none of those, and need not be asked.
ALTER TABLE picture_due ADD COLUMN changed INTEGER NOT NULL DEFAULT 1;
UPDATE picture_due SET changed = 0 WHERE NOT EXISTS (SELECT 1 FROM picture_articles a WHERE a.article = picture_due.article);
CREATE INDEX picture_due_changed ON picture_due (article) WHERE changed = 1;

-- The version that was taken in: another may be kept already, and what the picture says points at the words of this one.
ALTER TABLE picture_articles ADD COLUMN version INTEGER;
UPDATE picture_articles SET version = (SELECT current FROM articles WHERE id = picture_articles.article);
