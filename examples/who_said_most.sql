-- Who said most about a topic, by month: the three people with the most statements.
--
--     TOPIC=ferry ARCHIVE='output/*.parquet' duckdb -f who_said_most.sql
--
-- A statement may have several quotations (“…,” she said, “…”); it is counted once.
WITH statements AS (
  SELECT DISTINCT left(date, 7) AS month, quote.resolved AS speaker, article, quote.statement
  FROM (SELECT article, date, unnest(quotes) AS quote FROM read_parquet(getenv('ARCHIVE')))
  WHERE quote.resolved IS NOT NULL AND contains(lower(quote.text), lower(getenv('TOPIC')))
)
SELECT month, speaker, count(*) AS statements
FROM statements
GROUP BY month, speaker
QUALIFY rank() OVER (PARTITION BY month ORDER BY count(*) DESC) <= 3
ORDER BY month, statements DESC, speaker;
