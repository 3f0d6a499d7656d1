-- Speakers and months with another number of statements in one archive than in another; no row means that both agree.
--
--     ONE='spark/*.parquet' OTHER='parallel/*.parquet' duckdb -f differences.sql
CREATE MACRO counted(archive) AS TABLE
  SELECT left(date, 7) AS month, quote.resolved AS speaker, count(DISTINCT (article, quote.statement)) AS statements
  FROM (SELECT article, date, unnest(quotes) AS quote FROM read_parquet(archive))
  GROUP BY ALL;

SELECT coalesce(one.month, other.month) AS month, coalesce(one.speaker, other.speaker) AS speaker,
  one.statements AS one, other.statements AS other
FROM counted(getenv('ONE')) AS one
FULL JOIN counted(getenv('OTHER')) AS other
  ON one.month IS NOT DISTINCT FROM other.month AND one.speaker IS NOT DISTINCT FROM other.speaker
WHERE one.statements IS DISTINCT FROM other.statements;
