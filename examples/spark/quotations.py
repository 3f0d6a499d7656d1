#!/usr/bin/env python3
"""Finds the quotations of an archive with Verbatim under Spark, and writes a row for each article as Parquet.

    quotations.py files FOLDER OUTPUT     reads every file below FOLDER, in any format that Verbatim reads
    quotations.py texts LINES OUTPUT      reads lines {"id","date","text"}; LINES may be a pattern such as 2024-*.ndjson

Each partition has one process of Verbatim. A document that cannot be read becomes a row with an `error`, and the
exit status is 1. On a cluster the programs `verbatim` and `sh` are needed on every node, and the files at the same path.
"""
from __future__ import annotations

import argparse
import os
import sys

from pyspark import RDD
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F

QUOTES = """array<struct<text: string, kind: string, statement: int, speaker: string, resolved: string,
confidence: double, resolved_confidence: double>>"""
ROW = ("article", "title", "source", "date", "error", "quotes")


def piped(lines: RDD[str], command: str) -> RDD[str]:
    """The lines that `command` answers the lines of each partition with.

    Verbatim ends with 1 if a document was bad, which is no reason to stop. Any other failure makes Spark try again.
    Without `env` the command would have an empty environment.
    """
    shell = f"sh -c '{command} || test $? -eq 1'"
    return lines.pipe(shell, env={"PATH": os.environ["PATH"]}, checkCode=True)


def parsed(spark: SparkSession, answers: RDD[str], schema: str) -> DataFrame:
    """Answers as rows; one that isn't JSON ends the job instead of becoming a row of nulls."""
    return spark.read.schema(schema).option("mode", "FAILFAST").json(answers)


def is_one_line(path: str) -> bool:
    """Whether a path can be sent as a line of UTF-8."""
    try:
        return "\n" not in path and bool(path.encode())
    except UnicodeEncodeError:
        return False


def paths(folder: str) -> list[str]:
    """Every file below a folder."""
    return [os.path.join(place, name) for place, _, names in os.walk(os.path.abspath(folder)) for name in names]


def partitions(count: int, spark: SparkSession) -> int:
    """At most 2,000 documents each, so that a lost partition costs little, and enough for all workers."""
    return max(spark.sparkContext.defaultParallelism, -(-count // 2000))


def from_files(spark: SparkSession, folder: str) -> DataFrame:
    """The articles of all files below a folder."""
    found = paths(folder)
    sent = [path for path in found if is_one_line(path)]
    requests = spark.sparkContext.parallelize(sent, partitions(len(sent), spark))
    answers = parsed(
        spark,
        piped(requests, "verbatim show --ndjson --files-from -"),
        f"path string, part string, title string, source string, date string, error string, quotes {QUOTES}",
    )
    unsent = [(ascii(path), "its name isn't a line of text") for path in found if not is_one_line(path)]
    rows = answers.withColumn("article", F.concat_ws("#", "path", "part")).select(*ROW)
    named = spark.createDataFrame(unsent, "article string, error string")
    return rows.unionByName(named, allowMissingColumns=True)


def from_texts(spark: SparkSession, lines: str) -> DataFrame:
    """The texts of lines of JSON. Verbatim ignores their other members; dates are joined again by `id`."""
    requests = spark.read.text(lines)
    answers = parsed(
        spark,
        piped(requests.rdd.map(lambda row: row.value), "verbatim quotes --ndjson"),
        f"id string, error string, quotes {QUOTES}",
    )
    known = spark.read.schema("id string, title string, source string, date string").json(lines).dropDuplicates(["id"])
    return answers.join(known, "id", "left").withColumnRenamed("id", "article").select(*ROW)


def report(rows: DataFrame) -> bool:
    """Prints what was written; returns whether all could be read."""
    found = F.when(F.col("quotes").isNotNull(), F.size("quotes")).otherwise(0)
    articles, failed, quotations = rows.select(F.count("quotes"), F.count("error"), F.sum(found)).first()
    print(f"{articles} articles with {quotations or 0} quotations; {failed} could not be read", file=sys.stderr)
    return failed == 0


def options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("kind", choices=("files", "texts"))
    parser.add_argument("source")
    parser.add_argument("output")
    parser.add_argument("--master", default="local[*,3]", help="where Spark runs (local[*,3]: here, three tries)")
    return parser.parse_args()


def main() -> int:
    chosen = options()
    spark = SparkSession.builder.master(chosen.master).appName("quotations").getOrCreate()
    read = from_files if chosen.kind == "files" else from_texts
    read(spark, chosen.source).write.mode("errorifexists").parquet(chosen.output)
    return 0 if report(spark.read.parquet(chosen.output)) else 1


if __name__ == "__main__":
    sys.exit(main())
