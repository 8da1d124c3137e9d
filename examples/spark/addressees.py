"""Which addressee is urged how often in each year: an analysis on top of what job.py wrote.

    python addressees.py --master 'local[2]' out/ > urged.csv
    spark-submit addressees.py --force requests hdfs:///out
"""
import argparse, csv, sys

from pyspark.sql import DataFrame, SparkSession, functions as F


def addressees(documents: DataFrame, force: str) -> DataFrame:
    """year, addressee, acts. The items of a list repeat the act of the sentence above them; that counts once."""
    acts = documents.select("year", F.explode("operative").alias("paragraph")).select("year", F.explode("paragraph.acts").alias("act"))
    told = acts.where((F.col("act.force") == force) & ~F.coalesce("act.inherited", F.lit(False)))
    told = told.select("year", F.explode("act.addressees.name").alias("addressee"))
    return told.groupBy("year", "addressee").agg(F.count("*").alias("acts")).orderBy("year", F.desc("acts"), "addressee")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("output", metavar="OUT", help="the folder that job.py wrote")
    parser.add_argument("--force", default="urges", help="which acts to count (%(default)s)")
    parser.add_argument("--master")
    args = parser.parse_args()
    builder = SparkSession.builder.appName("policyscan addressees")
    if args.master:
        builder = builder.master(args.master)
    spark = builder.getOrCreate()
    try:
        rows = addressees(spark.read.parquet(f"{args.output}/documents"), args.force).collect()
    finally:
        spark.stop()
    table = csv.writer(sys.stdout, lineterminator="\n")
    table.writerow(["year", "addressee", "acts"])
    table.writerows((row["year"] or "", row["addressee"], row["acts"]) for row in rows)


if __name__ == "__main__":
    main()
