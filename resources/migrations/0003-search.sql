-- The search index. src/docs/search.md describes what is in it.
-- It holds no text, only terms; what stands in neither table is put there at first need.

CREATE VIRTUAL TABLE article_index USING fts5 (
  title, body, outlet, author, published, every,
  content = '', contentless_delete = 1, tokenize = 'ascii'
);

CREATE VIRTUAL TABLE made_index USING fts5 (
  name, words, note, speaker, every,
  content = '', contentless_delete = 1, tokenize = 'ascii'
);

-- Which row of an index stands for what.
CREATE TABLE indexed (
  number INTEGER PRIMARY KEY,
  entity TEXT NOT NULL,
  id     TEXT NOT NULL,
  UNIQUE (entity, id)
);

CREATE INDEX article_by_published ON article (published);
