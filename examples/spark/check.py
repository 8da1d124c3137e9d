"""What test.sh checks; see there."""
import collections, csv, json, pathlib, subprocess, sys, tempfile

import pandas as pd
import pyarrow.dataset

HERE = pathlib.Path(__file__).resolve().parent
FIXTURES = HERE.parent.parent / "fixtures"
TEXTS, BAD = 2000, 20
# Stands for the program: the first process of a stream is killed after some answers, the second kills the worker it belongs to.
FLAKY = """#!/bin/sh
if [ "$1" = stream ]; then
  if mkdir "{marks}/first" 2> /dev/null; then head -n 10 | "{binary}" "$@"; kill -9 $$; fi
  if mkdir "{marks}/second" 2> /dev/null; then kill -9 $PPID; fi
fi
exec "{binary}" "$@"
"""


def python(*command: object) -> str:
    """What a script of this folder prints. Its log is shown if it fails."""
    run = subprocess.run([sys.executable, *map(str, command)], cwd=HERE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    if run.returncode:
        sys.exit(f"{command[0]} failed:\n{run.stderr}")
    return run.stdout


def job(*arguments: object) -> dict:
    return json.loads(python("job.py", "--master", "local[2,4]", *arguments))


def written(folder: pathlib.Path) -> None:
    """2,000 texts in all encodings of the fixtures, in folders, with names that need care; 20 of them are no texts."""
    fixtures = sorted(FIXTURES.glob("*/input.*.txt"))
    for i in range(TEXTS):
        path = folder / f"ordner {i % 7}" / f"{i:04} größe%20+.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        bad = i % (TEXTS // BAD) == 7
        path.write_bytes(b"%PDF-1.7\0" if bad else fixtures[i % len(fixtures)].read_bytes())


def printed(binary: str, folder: pathlib.Path) -> list[str]:
    """What the program prints for the files, in order of their paths."""
    paths = sorted(str(path.relative_to(folder)) for path in folder.rglob("*.txt"))
    run = subprocess.run([binary, "--quiet", "--files-from", "-"], cwd=folder, input="\n".join(paths).encode(), capture_output=True)
    assert run.returncode == 2 and len(run.stderr.splitlines()) == BAD, run.stderr.decode()
    return run.stdout.decode().splitlines()


def table(folder: pathlib.Path, *columns: str) -> pd.DataFrame:
    """The stored columns, read without Spark."""
    return pyarrow.dataset.dataset(folder, partitioning="hive").to_table(columns=list(columns)).to_pandas()


def stored(output: pathlib.Path) -> list[str]:
    rows = table(output / "documents", "id", "json", "source").to_dict("records")
    return [row["json"] for row in sorted(rows, key=lambda row: (row["id"], row["source"]["part"] or 0))]


def nodes(paragraphs: list) -> list:
    return [node for paragraph in paragraphs for node in (paragraph, *nodes(paragraph["children"]))]


def urged(documents: list[dict]) -> collections.Counter:
    """Acts by year and addressee, counted without Spark."""
    found = collections.Counter()
    for document in documents:
        year = (document["document"]["date"] or "")[:4]
        for act in (act for node in nodes(document["operative"]) for act in node["acts"]):
            if act["force"] == "urges" and not act.get("inherited"):
                found.update((year, addressee["name"]) for addressee in act["addressees"])
    return found


def main() -> None:
    binary = sys.argv[1]
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        texts, output = folder / "texte", folder / "out"
        written(texts)
        flaky = folder / "policyscan"
        flaky.write_text(FLAKY.format(marks=folder, binary=binary))
        flaky.chmod(0o755)

        print("2,000 texts, two processes killed under them", flush=True)
        report = job("--binary", flaky, "--chunk", 700, texts, output)
        want = printed(binary, texts)
        documents = [json.loads(line) for line in want]
        duties = sum(len(act["obligations"]) for d in documents for node in nodes(d["operative"]) for act in node["acts"])
        assert (folder / "first").exists() and (folder / "second").exists(), "nothing was killed"
        assert report["texts"] == TEXTS and report["errors"] == report["failures_in_this_run"] == BAD, report
        assert report["documents"] == len(want) and report["obligations"] == duties, (report, len(want), duties)
        assert (report["chunks"], report["chunks_kept"]) == (3, 0), report
        assert stored(output) == want, "the analyses differ from those of the files"
        codes = pd.concat(table(path, "id", "code") for path in (output / "answers").iterdir())
        assert codes["id"].is_unique and len(codes) == TEXTS and set(codes["code"].dropna()) == {"binary"}

        print("goes on where it was interrupted", flush=True)
        interrupted = min((output / "answers").iterdir())
        (interrupted / "_SUCCESS").unlink()
        again = job("--binary", flaky, "--chunk", 700, texts, output)
        assert (again["chunks"], again["chunks_kept"]) == (3, 2) and again["failures_in_this_run"] < BAD, again
        assert {**again, "chunks_kept": 0, "failures_in_this_run": BAD} == report, again
        assert stored(output) == want, "the second run found something else"

        print("a table of texts", flush=True)
        rows = [{"id": i, "text": path.read_text("utf-8")} for i, path in enumerate(sorted(FIXTURES.glob("*/input.plain.txt")))]
        (folder / "table").mkdir()
        pd.DataFrame([*rows, {"id": len(rows), "text": None}]).to_parquet(folder / "table" / "part.parquet")
        report = job("--binary", binary, folder / "table", folder / "out of a table")
        assert (report["texts"], report["errors"]) == (len(rows) + 1, 1), report
        assert set(table(folder / "out of a table" / "documents", "id")["id"]) == {str(row["id"]) for row in rows}

        print("who is urged how often", flush=True)
        lines = python("addressees.py", "--master", "local[2]", output).splitlines()
        found = {(year, addressee): int(acts) for year, addressee, acts in list(csv.reader(lines))[1:]}
        assert found == urged(documents) and found, "the analysis counts otherwise"
        years = table(output / "documents", "year", "family", "document").to_dict("records")
        assert all(row["family"] == row["document"]["family"] for row in years)
        assert all(f"{row['year']:.0f}" == row["document"]["date"][:4] for row in years if row["document"]["date"])
    print("all good")


if __name__ == "__main__":
    main()
