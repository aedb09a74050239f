BEGIN;
CREATE TABLE nodes (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('article', 'outlet', 'speaker', 'statement', 'claim', 'cluster', 'origin')),
  title TEXT,
  name TEXT,
  text TEXT,
  spans TEXT,
  article TEXT,
  statement TEXT,
  outlet TEXT,
  published TEXT,
  language TEXT,
  outlet_kind TEXT,
  country TEXT,
  family TEXT,
  control TEXT,
  domain TEXT,
  speaker_kind TEXT,
  named BOOLEAN,
  role TEXT,
  form TEXT,
  act TEXT,
  polarity TEXT,
  certainty TEXT,
  quoted BOOLEAN,
  rule TEXT,
  confidence DOUBLE PRECISION,
  status TEXT,
  independent_origins INTEGER,
  independent_roots INTEGER,
  evidence TEXT
);
CREATE TABLE edges (
  id INTEGER PRIMARY KEY,
  from_id TEXT NOT NULL REFERENCES nodes (id),
  to_id TEXT NOT NULL REFERENCES nodes (id),
  kind TEXT NOT NULL CHECK (kind IN ('publishes', 'contains', 'says', 'via', 'told', 'asserts', 'member', 'supports', 'conflicts', 'derivedFrom', 'credits')),
  confidence DOUBLE PRECISION,
  position INTEGER,
  credit_kind TEXT,
  conflict_kind TEXT,
  severity TEXT,
  from_value TEXT,
  to_value TEXT,
  superseded BOOLEAN,
  message TEXT
);
INSERT INTO nodes VALUES ('article:courier', 'article', 'The “dam” of courier', NULL, NULL, NULL, NULL, NULL, 'Ellin Courier', '2025-06-18T07:40', 'en', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO nodes VALUES ('article:post#2', 'article', 'The “dam” of post#2', NULL, NULL, NULL, NULL, NULL, 'Valley "Post"', NULL, 'en', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO nodes VALUES ('outlet:Ellin Courier', 'outlet', NULL, 'Ellin Courier', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO nodes VALUES ('outlet:Reuters', 'outlet', NULL, 'Reuters', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'agency', 'GB', 'Thomson Reuters', 'private', 'reuters.com', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO nodes VALUES ('outlet:Agence France-Presse', 'outlet', NULL, 'Agence France-Presse', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'agency', 'FR', 'Agence France-Presse', 'public', 'afp.com', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO nodes VALUES ('outlet:Valley "Post"', 'outlet', NULL, 'Valley "Post"', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO nodes VALUES ('speaker:Elena Marsh', 'speaker', NULL, 'Elena Marsh', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'person', TRUE, 'Governor', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO nodes VALUES ('speaker:post#2#a source', 'speaker', NULL, 'a source', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'unnamed', FALSE, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO nodes VALUES ('statement:courier#s1', 'statement', NULL, NULL, 'Six people died when the dam burst', '0-34', 'article:courier', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'indirect', 'assert', 'positive', 'certain', NULL, 'by-hand', 0.9, NULL, NULL, NULL, NULL);
INSERT INTO nodes VALUES ('statement:post#2#s1', 'statement', NULL, NULL, '“=cmd|'' /C calc''!A1 "said" ''x''; DROP TABLE nodes; -- </script><b>]]>&amp; {0} [a](1) %0A::error::\\N \u0000\u001b[31m\u000d ‮é🙂”', '0-112', 'article:post#2', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'direct', 'assert', 'positive', 'certain', NULL, 'by-hand', 0.9, NULL, NULL, NULL, NULL);
INSERT INTO nodes VALUES ('statement:post#2#s2', 'statement', NULL, NULL, 'Four people died', '129-145', 'article:post#2', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'indirect', 'assert', 'positive', 'certain', NULL, 'by-hand', 0.9, NULL, NULL, NULL, NULL);
INSERT INTO nodes VALUES ('claim:courier#c1', 'claim', NULL, NULL, 'Six people died when the dam burst', '0-34', 'article:courier', 'statement:courier#s1', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'positive', 'certain', FALSE, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO nodes VALUES ('claim:courier#c2', 'claim', NULL, NULL, 'The road is closed', '67-85', 'article:courier', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'positive', 'certain', FALSE, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO nodes VALUES ('claim:post#2#c1', 'claim', NULL, NULL, '“=cmd|'' /C calc''!A1 "said" ''x''; DROP TABLE nodes; -- </script><b>]]>&amp; {0} [a](1) %0A::error::\\N \u0000\u001b[31m\u000d ‮é🙂”', '0-112', 'article:post#2', 'statement:post#2#s1', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'positive', 'certain', TRUE, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO nodes VALUES ('claim:post#2#c2', 'claim', NULL, NULL, 'Four people died', '129-145', 'article:post#2', 'statement:post#2#s2', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'positive', 'certain', FALSE, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO nodes VALUES ('cluster:k1', 'cluster', NULL, NULL, 'Six people died when the dam burst', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'disputed', 2, 1, NULL);
INSERT INTO nodes VALUES ('cluster:k2', 'cluster', NULL, NULL, 'The road is closed', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'single-origin', 1, 1, NULL);
INSERT INTO nodes VALUES ('cluster:k3', 'cluster', NULL, NULL, '“=cmd|'' /C calc''!A1 "said" ''x''; DROP TABLE nodes; -- </script><b>]]>&amp; {0} [a](1) %0A::error::\\N \u0000\u001b[31m\u000d ‮é🙂”', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'single-origin', 1, 1, NULL);
INSERT INTO nodes VALUES ('origin:o1', 'origin', NULL, 'o1', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO nodes VALUES ('origin:o2', 'origin', NULL, 'o2', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'credit: Both credit “Reuters”.');
INSERT INTO edges VALUES (1, 'outlet:Ellin Courier', 'article:courier', 'publishes', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO edges VALUES (2, 'article:courier', 'outlet:Reuters', 'credits', NULL, NULL, 'source', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO edges VALUES (3, 'article:courier', 'statement:courier#s1', 'contains', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO edges VALUES (4, 'speaker:Elena Marsh', 'statement:courier#s1', 'says', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO edges VALUES (5, 'statement:courier#s1', 'outlet:Agence France-Presse', 'via', NULL, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO edges VALUES (6, 'statement:courier#s1', 'claim:courier#c1', 'asserts', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO edges VALUES (7, 'article:courier', 'claim:courier#c2', 'asserts', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO edges VALUES (8, 'outlet:Valley "Post"', 'article:post#2', 'publishes', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO edges VALUES (9, 'article:post#2', 'statement:post#2#s1', 'contains', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO edges VALUES (10, 'speaker:post#2#a source', 'statement:post#2#s1', 'says', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO edges VALUES (11, 'article:post#2', 'statement:post#2#s2', 'contains', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO edges VALUES (12, 'speaker:Elena Marsh', 'statement:post#2#s2', 'says', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO edges VALUES (13, 'statement:post#2#s1', 'claim:post#2#c1', 'asserts', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO edges VALUES (14, 'statement:post#2#s2', 'claim:post#2#c2', 'asserts', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO edges VALUES (15, 'claim:courier#c1', 'cluster:k1', 'member', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO edges VALUES (16, 'claim:post#2#c2', 'cluster:k1', 'member', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO edges VALUES (17, 'origin:o1', 'cluster:k1', 'supports', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO edges VALUES (18, 'origin:o2', 'cluster:k1', 'supports', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO edges VALUES (19, 'claim:courier#c2', 'cluster:k2', 'member', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO edges VALUES (20, 'origin:o1', 'cluster:k2', 'supports', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO edges VALUES (21, 'claim:post#2#c1', 'cluster:k3', 'member', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO edges VALUES (22, 'origin:o2', 'cluster:k3', 'supports', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO edges VALUES (23, 'article:courier', 'origin:o1', 'derivedFrom', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO edges VALUES (24, 'article:post#2', 'origin:o2', 'derivedFrom', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO edges VALUES (25, 'claim:courier#c1', 'claim:post#2#c2', 'conflicts', 0.9, NULL, NULL, 'number', 'error', '6', '4', FALSE, 'Six here, four there.');
CREATE INDEX nodes_kind ON nodes (kind);
CREATE INDEX edges_from ON edges (from_id, kind);
CREATE INDEX edges_to ON edges (to_id, kind);
CREATE VIEW articles AS SELECT id, title, outlet, published, language FROM nodes WHERE kind = 'article';
CREATE VIEW outlets AS SELECT id, name, outlet_kind, country, family, control, domain FROM nodes WHERE kind = 'outlet';
CREATE VIEW speakers AS SELECT id, name, speaker_kind, named, role FROM nodes WHERE kind = 'speaker';
CREATE VIEW statements AS SELECT id, text, spans, article, form, act, polarity, certainty, rule, confidence FROM nodes WHERE kind = 'statement';
CREATE VIEW claims AS SELECT id, text, spans, article, statement, polarity, certainty, quoted FROM nodes WHERE kind = 'claim';
CREATE VIEW clusters AS SELECT id, text, status, independent_origins, independent_roots FROM nodes WHERE kind = 'cluster';
CREATE VIEW origins AS SELECT id, name, evidence FROM nodes WHERE kind = 'origin';
COMMIT;
