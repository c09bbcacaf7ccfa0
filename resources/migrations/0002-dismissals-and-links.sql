-- Version 2: what a person said no to, and annotations that belong together.

CREATE TABLE dismissal (
  id   TEXT PRIMARY KEY NOT NULL,
  kind TEXT NOT NULL
);

CREATE TABLE dismissal_place (
  dismissal    TEXT NOT NULL REFERENCES dismissal (id),
  position     INTEGER NOT NULL,
  article      TEXT NOT NULL REFERENCES article (id),
  start_offset INTEGER NOT NULL,
  end_offset   INTEGER NOT NULL,
  words        TEXT NOT NULL,
  PRIMARY KEY (dismissal, position)
) WITHOUT ROWID;
CREATE INDEX dismissal_place_by_article ON dismissal_place (article);

CREATE TABLE link (
  first  TEXT NOT NULL REFERENCES annotation (id),
  second TEXT NOT NULL REFERENCES annotation (id),
  kind   TEXT NOT NULL,
  PRIMARY KEY (first, second)
) WITHOUT ROWID;
CREATE INDEX link_by_second ON link (second);
