"""Measurements without a screen: finding quotations, its cost as texts grow, and a library of many articles."""
import glob
import json
import os
import shlex
import statistics
import subprocess
import sys
import time

from . import on_screen, texts
from .results import megabytes, milliseconds, spread

LIMIT = 120  # seconds that one run may take
IMPORT_LIMIT = 1800  # the same for filling a library


class Failed(Exception):
    pass


def run(place, arguments, source=None, limit=LIMIT):
    """Runs a program with its standard output in a file; returns (seconds, the file's path)."""
    output = os.path.join(place.folder, "output")
    stdin = open(source, "rb") if source else subprocess.DEVNULL
    begun = time.perf_counter()
    with open(output, "wb") as stdout:
        process = subprocess.Popen(arguments, stdin=stdin, stdout=stdout, stderr=subprocess.PIPE,
                                   env=place.environment)
        try:
            _, errors = process.communicate(timeout=limit)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
            raise Failed(f"over {limit} s") from None
        finally:
            if source:
                stdin.close()
    seconds = time.perf_counter() - begun
    if process.returncode != 0:
        message = errors.decode(errors="replace").strip().splitlines()
        raise Failed(message[-1] if message else f"status {process.returncode}")
    return seconds, output


def in_process(place, path, seconds=0.0):
    """Runs finder-bench over the texts in `path`; returns its figures."""
    if not place.in_process:
        raise Failed("finder-bench is not built")
    _, output = run(place, [place.in_process, path, str(seconds)])
    with open(output, encoding="utf-8") as file:
        return json.load(file)


def attempt(place, table, work, measure):
    """Prints the row of a measurement of Verbatim alone, even if it fails."""
    try:
        table.row(work, {"verbatim": measure()})
    except (Failed, OSError, ValueError) as error:
        table.row(work, {"verbatim": "failed"})
        place.complain(work, {"verbatim": str(error)})


def finding(place, table, options):
    """Measurement (c): quotations with speakers in English news of 3 kB each."""
    table.head("Finding quotations with their speakers; in process on one core, as a filter on all", ["verbatim"])
    news = texts.documents(options.large * 1_000_000)
    size = sum(len(text.encode()) for text in news)
    lines, parted = (os.path.join(place.folder, name) for name in ("news.ndjson", "news.nul"))
    texts.write_ndjson(lines, news)
    with open(parted, "w", encoding="utf-8") as file:
        file.write("\0".join(news))

    def whole():
        times = [run(place, [place.binary, "quotes", "--ndjson"], lines)[0] for _ in range(3)]
        return f"{size / statistics.median(times) / 1e6:.1f} MB/s"

    def library():
        figures = in_process(place, parted, 2.0)
        per_pass = f"{figures['quotations']} found, {figures['attributed']} named"
        return f"{figures['bytes'] / figures['seconds'] / 1e6:.1f} MB/s: {per_pass}"

    attempt(place, table, f"JSON in and out, {size / 1e6:.0f} MB", whole)
    attempt(place, table, "in process", library)
    if options.gold:
        gold(place, table, options.gold)


def told(figures):
    """The figures reported for a labelled set."""
    shown = {
        "joint F1": figures["JOINT P/R/F1"][2],
        "found F1": figures["found P/R/F1"][2],
        "full": figures["right end to end, full"],
        "partial": figures["partial"],
        "full name": figures["full name"],
    }
    return ", ".join(f"{name} {figure}" for name, figure in shown.items() if figure is not None)


def gold(place, table, folder):
    """Runs the folder's evaluate.py over each of its labelled sets."""
    command = f"{shlex.quote(place.binary)} quotes --ndjson"
    for path in sorted(glob.glob(os.path.join(folder, "*-dev.jsonl"))):
        evaluate = [sys.executable, os.path.join(folder, "evaluate.py"), path, "--run", command, "--json"]

        def score():
            _, output = run(place, evaluate)
            with open(output, encoding="utf-8") as file:
                figures = json.load(file)
            return told(figures)

        attempt(place, table, os.path.basename(path), score)


def growth(place, table, options):
    """Measurement (d): the same shape at 1 MB and at 10 MB; ten times the cost is linear."""
    table.head("Cost as one text grows tenfold, from 1 to 10 MB: 10 × is linear", ["verbatim"])
    small, large = (texts.shapes(size) for size in (1_000_000, 10_000_000))
    for shape in small:
        paths = []
        for name, text in (("small", small[shape]), ("large", large[shape])):
            paths.append(os.path.join(place.folder, f"{name}.txt"))
            with open(paths[-1], "w", encoding="utf-8") as file:
                file.write(text)

        def ratio(measure):
            one, ten = (min(measure(path) for _ in range(2)) for path in paths)
            return f"{milliseconds(one)}, × {ten / one:.1f}"

        attempt(place, table, f"{shape}: finding", lambda: ratio(lambda path: in_process(place, path)["seconds"]))
        attempt(place, table, f"{shape}: show --width 72", lambda: ratio(
            lambda path: run(place, [place.binary, "show", "--width", "72", path])[0]))


def library(place, table, options):
    """Measurement (e): many articles of 2 kB; newsboat gets the same ones as feeds of a thousand."""
    table.head(f"A library of {options.library} articles of 2 kB", ["verbatim", "newsboat"])
    folder = os.path.join(place.folder, "library")
    source, feeds = texts.write_library(folder, options.library)
    place.forget_library()
    programs, cells, errors = {"verbatim": [place.binary]}, {}, {}
    imports = {"verbatim": [place.binary, "add", source]}
    if "newsboat" in place.peers:
        programs["newsboat"] = on_screen.newsboat(place, feeds)
        imports["newsboat"] = [*programs["newsboat"], "-x", "reload"]
    for name, arguments in imports.items():
        try:
            cells[name] = milliseconds(run(place, arguments, limit=IMPORT_LIMIT)[0])
        except Failed as error:
            cells[name], errors[name] = "failed", str(error)
            del programs[name]
    table.row("import", cells)
    place.complain("import", errors)
    size = sum(os.path.getsize(path) for path in glob.glob(os.path.join(source, "*", "*")))
    attempt(place, table, "  library file, × the texts", lambda: (
        f"{megabytes(os.path.getsize(place.library))}, × {os.path.getsize(place.library) / size:.2f}"))
    attempt(place, table, "  import of the same files again", lambda: milliseconds(
        run(place, imports["verbatim"], limit=IMPORT_LIMIT)[0]))
    on_screen.library_start(place, table, programs, options)
    searches(place, table, programs)


def searches(place, table, programs):
    """A word in one article in fifty, and one in nearly all of them."""
    for word in ("zwieback", "harbour"):
        cells, errors, work = {}, {}, f"search for a word in {'1 of 50' if word == 'zwieback' else 'nearly all'}"
        if "verbatim" in programs:
            arguments = [place.binary, "search", word, "--limit", "20"]
            try:
                cells["verbatim"] = spread([run(place, arguments)[0] for _ in range(5)])
            except Failed as error:
                cells["verbatim"], errors["verbatim"] = "failed", str(error)
        if "newsboat" in programs:
            try:
                seconds = on_screen.newsboat_search(place, programs["newsboat"], word)
                cells["newsboat"] = milliseconds(seconds) if seconds else "failed"
            except on_screen.Unanswered as error:
                cells["newsboat"], errors["newsboat"] = "failed", str(error)
        table.row(work, cells)
        place.complain(work, errors)
