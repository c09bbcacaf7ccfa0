-- The workspace file, version 1. src/docs/workspace-file.md describes every column.
-- Offsets and lengths are Unicode code points, ranges end-exclusive; times are ISO 8601 in UTC.

CREATE TABLE article_text (
  hash TEXT PRIMARY KEY NOT NULL,
  text TEXT NOT NULL
);

CREATE TABLE article (
  id           TEXT PRIMARY KEY NOT NULL,
  source       TEXT NOT NULL,
  revision     INTEGER NOT NULL,
  hash         TEXT NOT NULL REFERENCES article_text (hash),
  title        TEXT NOT NULL,
  title_origin TEXT NOT NULL,
  outlet       TEXT,
  author       TEXT,
  published    TEXT,
  language     TEXT NOT NULL,
  charset      TEXT NOT NULL,
  code_points  INTEGER NOT NULL,
  utf16_units  INTEGER NOT NULL,
  imported     TEXT NOT NULL
);
CREATE INDEX article_by_hash ON article (hash);

CREATE TABLE furniture (
  article      TEXT NOT NULL REFERENCES article (id),
  position     INTEGER NOT NULL,
  start_offset INTEGER NOT NULL,
  end_offset   INTEGER NOT NULL,
  PRIMARY KEY (article, position)
) WITHOUT ROWID;

CREATE TABLE tag (
  id          TEXT PRIMARY KEY NOT NULL,
  name        TEXT NOT NULL,
  colour      TEXT NOT NULL,
  shortcut    INTEGER,
  parent      TEXT REFERENCES tag (id),
  description TEXT NOT NULL,
  position    INTEGER NOT NULL
);
CREATE INDEX tag_by_parent ON tag (parent);

CREATE TABLE annotation (
  id           TEXT PRIMARY KEY NOT NULL,
  article      TEXT NOT NULL REFERENCES article (id),
  start_offset INTEGER NOT NULL,
  end_offset   INTEGER NOT NULL,
  exact        TEXT NOT NULL,
  prefix       TEXT NOT NULL,
  suffix       TEXT NOT NULL,
  note         TEXT NOT NULL,
  is_quote     INTEGER NOT NULL,
  speaker      TEXT,
  author       TEXT NOT NULL,
  created      TEXT NOT NULL,
  modified     TEXT NOT NULL
);
CREATE INDEX annotation_by_article ON annotation (article);

CREATE TABLE annotation_tag (
  annotation TEXT NOT NULL REFERENCES annotation (id),
  position   INTEGER NOT NULL,
  tag        TEXT NOT NULL REFERENCES tag (id),
  PRIMARY KEY (annotation, position)
) WITHOUT ROWID;
CREATE UNIQUE INDEX annotation_tag_by_tag ON annotation_tag (tag, annotation);

CREATE TABLE claim (
  id                TEXT PRIMARY KEY NOT NULL,
  title             TEXT NOT NULL,
  figure_kind       TEXT,
  figure_subject    TEXT,
  figure_comparator TEXT,
  figure_value      TEXT,
  figure_upper      TEXT,
  figure_unit       TEXT,
  figure_as_of      TEXT,
  figure_modality   TEXT,
  note              TEXT NOT NULL,
  created           TEXT NOT NULL,
  modified          TEXT NOT NULL
);

CREATE TABLE evidence (
  annotation        TEXT NOT NULL REFERENCES annotation (id),
  claim             TEXT NOT NULL REFERENCES claim (id),
  stance            TEXT NOT NULL,
  figure_kind       TEXT,
  figure_subject    TEXT,
  figure_comparator TEXT,
  figure_value      TEXT,
  figure_upper      TEXT,
  figure_unit       TEXT,
  figure_as_of      TEXT,
  figure_modality   TEXT,
  PRIMARY KEY (annotation, claim)
) WITHOUT ROWID;
CREATE INDEX evidence_by_claim ON evidence (claim);

-- What was done, in the order it was begun; what is undone is the tail that can be redone.
CREATE TABLE history_step (
  number INTEGER PRIMARY KEY,
  step   TEXT NOT NULL UNIQUE,
  undone INTEGER NOT NULL
);
CREATE INDEX history_step_undone ON history_step (number) WHERE undone = 1;

CREATE TABLE history_change (
  number      INTEGER PRIMARY KEY,
  step_number INTEGER NOT NULL REFERENCES history_step (number) ON DELETE CASCADE,
  kind        TEXT NOT NULL,
  at          TEXT NOT NULL
);
CREATE INDEX history_change_by_step ON history_change (step_number);

CREATE TABLE history_edit (
  change   INTEGER NOT NULL REFERENCES history_change (number) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  entity   TEXT NOT NULL,
  before   TEXT,
  after    TEXT,
  PRIMARY KEY (change, position)
);

-- The texts that a step may need again, when it is undone or redone.
CREATE TABLE history_text (
  step_number INTEGER NOT NULL REFERENCES history_step (number) ON DELETE CASCADE,
  hash        TEXT NOT NULL REFERENCES article_text (hash),
  PRIMARY KEY (step_number, hash)
) WITHOUT ROWID;
CREATE INDEX history_text_by_hash ON history_text (hash);
