-- Makes one Parquet file of the answers. A line has the whole article, so it can be long.
COPY (
  SELECT concat_ws('#', path, part) AS article, title, source, date, error, quotes
  FROM read_ndjson('answers/*.ndjson.gz', maximum_object_size = 200_000_000, columns = {
    path: 'VARCHAR', part: 'VARCHAR', title: 'VARCHAR', source: 'VARCHAR', date: 'VARCHAR', error: 'VARCHAR',
    quotes: 'STRUCT("text" VARCHAR, kind VARCHAR, "statement" INTEGER, speaker VARCHAR, resolved VARCHAR,
      confidence DOUBLE, resolved_confidence DOUBLE)[]'
  })
) TO 'articles.parquet' (FORMAT parquet, COMPRESSION zstd);
