"""Runs commands in alternation and prints medians, ratios and peak memory: the second half of compare.sh.

    alternate.py DATA ROUNDS
"""
import os, pathlib, shutil, statistics, subprocess, sys, time

DATA, ROUNDS = pathlib.Path(sys.argv[1]), int(sys.argv[2])
POLICYSCAN = "target/release/policyscan"
BASELINES = pathlib.Path("benches/baseline")
# Words are counted in UTF-8, as everybody's locale has it.
ENVIRONMENT = {**os.environ, "LC_ALL": "C.UTF-8"}


def measured(command, list_of_files=None):
    """Seconds and peak KiB of one run; standard output goes into a pipe that somebody empties."""
    reader = subprocess.Popen(["cat"], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)
    files = open(list_of_files) if list_of_files else subprocess.DEVNULL
    started = time.perf_counter()
    process = subprocess.Popen(command, stdin=files, stdout=reader.stdin, stderr=subprocess.DEVNULL, env=ENVIRONMENT)
    reader.stdin.close()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    reader.wait()
    if process.returncode != 0:
        sys.exit(f"{command} ended with {process.returncode}")
    return seconds, usage.ru_maxrss


def table(title, rows, against, rounds=ROUNDS):
    """Measures `rows` (name: (command, list of files)) in alternation; ratios are to the row `against`."""
    rows = {name: row for name, row in rows.items() if row}
    runs = {name: [] for name in rows}
    for _ in range(rounds):
        for name, (command, files) in rows.items():
            runs[name].append(measured(command, files))
    medians = {name: statistics.median(seconds for seconds, _ in results) for name, results in runs.items()}
    print(f"\n**{title}** (medians of {rounds})\n\n| | time | ÷ {against} | peak memory |\n|---|---:|---:|---:|")
    for name, seconds in medians.items():
        shown = f"{seconds * 1000:.1f} ms" if seconds < 1 else f"{seconds:.2f} s"
        peak = max(peak for _, peak in runs[name]) / 1024
        print(f"| {name} | {shown} | {seconds / medians[against]:.2f} | {peak:.1f} MiB |", flush=True)


def plain(*command):
    return [str(word) for word in command], None


def over(folder, *command):
    """`command` over the files of `folder`, whose names do not fit on one command line."""
    files = DATA / f"{folder}.list"
    files.write_text("".join(f"{path}\n" for path in sorted((DATA / folder).rglob("*.txt"))))
    return ["xargs", *[str(word) for word in command]], files


def scan(*arguments):
    return plain(POLICYSCAN, "--quiet", *arguments)


def main():
    words, verbs = ("wc", "-w"), ("grep", "-c", "-E", "-f", BASELINES / "verbs60.txt")
    spacy = DATA / "spacy/bin/python"
    small, big = DATA / "small.txt", DATA / "big.txt"
    table("One file of 18 KB", {
        "an empty program": plain(DATA / "empty"),
        "policyscan --version": scan("--version"),
        "policyscan": scan(small),
        "wc -w": plain(*words, small),
        "jq -n 1": plain("jq", "-n", "1") if shutil.which("jq") else None,
    }, "an empty program", ROUNDS * 20)
    table("One file of 100 MB", {
        "wc -w": plain(*words, big),
        "grep -c, 60 verbs": plain(*verbs, big),
        "policyscan": scan("--max-bytes", "1G", big),
    }, "wc -w", max(ROUNDS // 2, 1))
    table("20,000 files of 20 KB", {
        "wc -w": over("many", *words),
        "grep -c, 60 verbs": over("many", *verbs),
        "policyscan -j1": scan("-j1", DATA / "many"),
        "policyscan -j2": scan("-j2", DATA / "many"),
    }, "wc -w", max(ROUNDS // 2, 1))
    table("2,000 files of 20 KB", {
        "wc -w": over("some", *words),
        "policyscan -j1": scan("-j1", DATA / "some"),
        "policyscan -j2": scan("-j2", DATA / "some"),
    }, "wc -w")
    table("200 files of 20 KB", {
        "policyscan -j1": scan("-j1", DATA / "few"),
        "Python, regular expressions": plain("python3", BASELINES / "baseline_re.py", "--trie", DATA / "few"),
        "spaCy, tokeniser alone": plain(spacy, BASELINES / "baseline_spacy.py", "--tok", DATA / "few") if spacy.exists() else None,
    }, "policyscan -j1")


main()
