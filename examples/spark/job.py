"""Analyses a folder or a Parquet table of texts with `policyscan stream` on every executor.

    python job.py --binary policyscan --master 'local[2]' texts/ out/
    spark-submit --master yarn --deploy-mode client job.py --binary policyscan hdfs:///texts hdfs:///out

INPUT is a folder with .txt and .md files in any encoding, or a folder with Parquet files that have the columns `id` and `text`. OUT becomes

    answers/CHUNK/   id, code, answer: the line that policyscan answered each text with
    documents/       one row a document, by family and year: the columns of `policyscan schema`, and the document itself as `json`
    obligations/     one row an obligation, by family and year, with its paragraph and speech act

A run that was interrupted goes on where it ended: a chunk that is complete is not analysed again, unless its files or the program changed.
"""
import argparse, base64, hashlib, json, os, subprocess, threading
from collections.abc import Iterator

import pandas as pd
from pyspark import SparkFiles
from pyspark.sql import DataFrame, SparkSession, functions as F

from table_schema import struct

ANSWERS = "id string, code string, answer string"
# Texts that one Arrow batch holds: enough for both sides to work at once, little enough for the memory of a worker.
BATCH = 64


class Stream:
    """One process of `policyscan stream`: it serves all batches of a partition."""

    def __init__(self, binary: str):
        # One thread: Spark runs as many partitions at once as there are cores.
        command = [binary, "stream", "--quiet", "-j", "1"]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def __enter__(self) -> "Stream":
        return self

    def __exit__(self, *_: object) -> None:
        self.process.kill()
        self.process.wait()
        self.process.stdout.close()

    def answers(self, lines: list[bytes]) -> list[bytes]:
        """One answer a line, in order. A process that ends before its time is an error: Spark then does the partition again."""
        writer = threading.Thread(target=self._write, args=(lines,))
        writer.start()
        answers = [self.process.stdout.readline() for _ in lines]
        if not all(answer.endswith(b"\n") for answer in answers):
            self.process.kill()
            writer.join()
            raise RuntimeError(f"policyscan ended with status {self.process.wait()} before it had answered")
        writer.join()
        return answers

    def _write(self, lines: list[bytes]) -> None:
        try:
            self.process.stdin.write(b"".join(lines))
            self.process.stdin.flush()
        except BrokenPipeError:
            pass  # Its answers are missing; that is what is reported.


def question(id: object, content: object) -> bytes:
    """The line for one text: a string, or the bytes of a file."""
    if isinstance(content, (bytes, bytearray, memoryview)):
        return json.dumps({"id": id, "base64": base64.b64encode(content).decode()}).encode() + b"\n"
    return json.dumps({"id": id, "text": content}).encode() + b"\n"


def analyser(binary: str, failures):
    """What each partition does with its batches of `id` and `content`."""

    def analyse(batches: Iterator[pd.DataFrame]) -> Iterator[pd.DataFrame]:
        with Stream(SparkFiles.get(binary)) as stream:
            for batch in batches:
                answers = stream.answers([question(*row) for row in zip(batch["id"], batch["content"])])
                codes = [json.loads(answer).get("error", {}).get("code") for answer in answers]
                failures.add(sum(code is not None for code in codes))
                texts = [answer.decode().rstrip("\n") for answer in answers]
                yield pd.DataFrame({"id": batch["id"], "code": codes, "answer": texts})

    return analyse


def listed(batches: Iterator[pd.DataFrame]) -> Iterator[pd.DataFrame]:
    """From answers to documents: `json` as policyscan prints it, `flat` with the paragraphs in a list instead of a tree."""

    def paragraphs(nodes: list) -> Iterator[dict]:
        for node in nodes:
            children = node.pop("children")
            yield node
            yield from paragraphs(children)

    def compact(value: object) -> str:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))

    for batch in batches:
        rows = []
        for id, answer in zip(batch["id"], batch["answer"]):
            for document in json.loads(answer).get("documents", []):
                printed = compact(document)
                document["operative"] = list(paragraphs(document["operative"]))
                rows.append((id, printed, compact(document)))
        yield pd.DataFrame(rows, columns=["id", "json", "flat"], dtype=object)


class Storage:
    """The file system that a path names, by Hadoop: local, HDFS, S3 …"""

    def __init__(self, spark: SparkSession):
        self.java = spark.sparkContext._jvm
        self.settings = spark.sparkContext._jsc.hadoopConfiguration()

    def qualified(self, path: str) -> str:
        path = self.java.org.apache.hadoop.fs.Path(path)
        return path.getFileSystem(self.settings).makeQualified(path).toString()

    def exists(self, path: str) -> bool:
        path = self.java.org.apache.hadoop.fs.Path(path)
        return path.getFileSystem(self.settings).exists(path)


def files(spark: SparkSession, folder: str, pattern: str) -> list[tuple]:
    """Path, length and time of change of the files below `folder`, in order of their paths; nothing is read."""
    found = spark.read.format("binaryFile").option("recursiveFileLookup", True).option("pathGlobFilter", pattern)
    rows = found.load(folder).select("path", "length", F.col("modificationTime").cast("double")).collect()
    return sorted(map(tuple, rows))


def texts(spark: SparkSession, paths: list[str], root: str, is_table: bool) -> DataFrame:
    """`id` and `content` of the texts in `paths`. The id of a file is its path below `root`."""
    if is_table:
        return spark.read.parquet(*paths).select(F.col("id").cast("string").alias("id"), F.col("text").alias("content"))
    below = F.expr(f"substring(path, {len(root.rstrip('/')) + 2})")
    return spark.read.format("binaryFile").load(paths).select(below.alias("id"), "content")


def documents(answers: DataFrame, schema: dict) -> DataFrame:
    found = answers.where("code is null").mapInPandas(listed, "id string, json string, flat string")
    found = found.withColumn("read", F.from_json("flat", struct(schema), {"mode": "FAILFAST"}))
    found = found.select("id", "json", "read.*").withColumn("family", F.col("document.family"))
    return found.withColumn("year", F.substring("document.date", 1, 4).cast("int"))


def obligations(documents: DataFrame) -> DataFrame:
    acts = documents.select("*", F.explode("operative").alias("paragraph")).select("*", F.posexplode("paragraph.acts").alias("number", "act"))
    due = F.expr("filter(act.deadlines, deadline -> deadline.text = duty.deadline)")
    return acts.select("*", F.explode("act.obligations").alias("duty")).select(
        "id",
        F.coalesce("source.part", F.lit(1)).alias("part"),
        *(F.col(f"document.{name}") for name in ("symbol", "title", "body", "date")),
        F.col("paragraph.path").alias("paragraph"),
        (F.col("number") + 1).alias("act"),
        F.col("act.verb.lemma").alias("lemma"),
        *(F.col(f"act.{name}") for name in ("force", "strength", "negated")),
        F.col("act.actor.name").alias("actor"),
        F.col("act.addressees.name").alias("addressees"),
        "duty.*",
        F.get(due, F.lit(0))["date"].alias("deadline_date"),
        "family",
        "year",
    )


def run(spark: SparkSession, args: argparse.Namespace) -> dict:
    context, storage = spark.sparkContext, Storage(spark)
    with open(args.binary, "rb") as file:
        program = hashlib.sha256(file.read()).hexdigest()
    context.addFile(args.binary)
    failures = context.accumulator(0)
    analyse = analyser(os.path.basename(args.binary), failures)

    root = storage.qualified(args.input)
    found, is_table = files(spark, root, "*.parquet"), True
    if not found:
        found, is_table = files(spark, root, "*.{txt,md}"), False
    if not found:
        raise SystemExit(f"{args.input}: neither texts (.txt, .md) nor Parquet files")
    chunks, skipped = [], 0
    for start in range(0, len(found), args.chunk):
        chunk = found[start : start + args.chunk]
        name = hashlib.sha256(repr((program, is_table, chunk)).encode()).hexdigest()[:16]
        chunks.append(f"{args.output}/answers/{name}")
        if storage.exists(f"{chunks[-1]}/_SUCCESS"):
            skipped += 1
            continue
        asked = texts(spark, [path for path, *_ in chunk], root, is_table)
        asked.mapInPandas(analyse, ANSWERS).write.mode("overwrite").parquet(chunks[-1])

    answers = spark.read.schema(ANSWERS).parquet(*chunks)
    schema = json.loads(subprocess.run([args.binary, "schema"], check=True, stdout=subprocess.PIPE).stdout)
    whole = documents(answers, schema)
    whole.write.mode("overwrite").partitionBy("family", "year").parquet(f"{args.output}/documents")
    stored = spark.read.schema(whole.schema).parquet(f"{args.output}/documents")
    duties = obligations(stored)
    duties.write.mode("overwrite").partitionBy("family", "year").parquet(f"{args.output}/obligations")
    return {
        "texts": answers.count(),
        "errors": answers.where("code is not null").count(),
        "documents": stored.count(),
        "obligations": spark.read.schema(duties.schema).parquet(f"{args.output}/obligations").count(),
        "chunks": len(chunks),
        "chunks_kept": skipped,
        "failures_in_this_run": failures.value,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("input", metavar="INPUT")
    parser.add_argument("output", metavar="OUT")
    parser.add_argument("--binary", default="policyscan", help="the program, on the machine of the driver; it is sent to the executors")
    parser.add_argument("--chunk", type=int, default=10_000, metavar="FILES", help="files that are analysed and stored together (%(default)s)")
    parser.add_argument("--master", help="where to run, if spark-submit does not say it; local[2,4] tries a partition 4 times")
    args = parser.parse_args()
    builder = SparkSession.builder.appName("policyscan").config("spark.sql.execution.arrow.maxRecordsPerBatch", BATCH)
    if args.master:
        builder = builder.master(args.master)
    spark = builder.getOrCreate()
    try:
        print(json.dumps(run(spark, args)))
    finally:
        spark.stop()


if __name__ == "__main__":
    main()
