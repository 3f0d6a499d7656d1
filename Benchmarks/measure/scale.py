"""Measurement (h): what a library costs as it grows from a thousand short articles to a million."""
import os
import shutil
import statistics
import subprocess
import time

from . import texts
from .at_once import Failed
from .on_screen import answers
from .results import megabytes, milliseconds, percentile
from .session import Session, Unanswered

SIZE = 400  # bytes aimed at; a text has at least one paragraph, so the mean is about 900
ROUNDS = 5  # starts and searches at most
LISTED = "Number 0"  # begins every title
SEARCHES = {
    "search, a word in 1 of 50": "zwieback",
    "search, a word in most": "harbour",
    "search, two words": "harbour council",
    "search, a phrase": '"the harbour will"',
    "search, two letters and *": "ha*",
}
ROWS = (  # what the table has, as (row, member, wording)
    ("import", "import_seconds", milliseconds),
    ("  processor time", "import_cpu_seconds", milliseconds),
    ("  resident at most", "import_memory", megabytes),
    ("  library file", "file_bytes", megabytes),
    ("  texts", "text_bytes", megabytes),
    ("import of the same files again", "again_seconds", milliseconds),
    ("start to first full frame", "first_frame_seconds", milliseconds),
    ("a line down in the list, p99", "key_seconds", milliseconds),
    ("a letter that narrows the list, worst", "narrow_seconds", milliseconds),
    *((name, name, milliseconds) for name in SEARCHES),
    ("  resident in the reader at most", "reader_memory", megabytes),
)


def timed(place, *arguments):
    """Runs the program; returns (seconds, seconds of processor, bytes resident at most)."""
    begun = time.perf_counter()
    process = subprocess.Popen([place.binary, *arguments], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL, env=place.environment)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise Failed(f"{arguments[0]}: status {process.returncode}")
    return time.perf_counter() - begun, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024


def importing(place, folder, _):
    """Figures of an import into a new library, and of the same import again."""
    place.forget_library()
    seconds, processor, memory = timed(place, "add", folder)
    return {
        "import_seconds": seconds,
        "import_cpu_seconds": processor,
        "import_memory": memory,
        "file_bytes": os.path.getsize(place.library),
        "again_seconds": timed(place, "add", folder)[0],
    }


def reading(place, _, options):
    """Figures of the reader over the library: its start, a key in the list, letters that narrow it."""
    starts = []
    for _ in range(min(options.rounds, ROUNDS)):
        with Session([place.binary], place.environment) as session:
            starts.append(session.first_frame(LISTED))
    with Session([place.binary], place.environment) as session:
        session.first_frame(LISTED)
        down = answers(session, b"j", options.keys)
        session.press(b"/")
        narrowing = [session.press(letter.encode(), quiet=0.3, limit=10.0) for letter in "harbour"]
        memory = session.memory()[1]
    return {
        "first_frame_seconds": statistics.median(starts),
        "key_seconds": percentile(down, 0.99),
        "narrow_seconds": max(seconds for seconds in narrowing if seconds is not None),
        "reader_memory": memory,
    }


def searching(place, _, options):
    """Process start to the end of the first page of hits, the median."""
    return {
        name: statistics.median(
            timed(place, "search", words, "--limit", "20")[0] for _ in range(min(options.rounds, ROUNDS)))
        for name, words in SEARCHES.items()
    }


def figures(place, count, options):
    """All figures of a library of `count` articles, without those that failed."""
    folder = os.path.join(place.folder, f"texts-{count}")
    found = {"articles": count, "text_bytes": texts.write_texts(folder, count, SIZE)}
    for measure in (importing, reading, searching):
        try:
            found.update(measure(place, folder, options))
        except (Failed, Unanswered, OSError, ValueError) as error:
            place.complain(f"{count} articles, {measure.__name__}", {"verbatim": str(error)})
    place.forget_library()
    shutil.rmtree(folder)
    return found


def scale(place, table, options):
    """One column for each size; the plain numbers go into the JSON, for `charts.py`."""
    columns = [figures(place, count, options) for count in options.sizes]
    table.head("A library of short articles as it grows", [f"{found['articles']:,}" for found in columns])
    for work, member, wording in ROWS:
        table.row(work, {
            f"{found['articles']:,}": wording(found[member]) if member in found else "failed" for found in columns
        })
    table.figures["scale"] = columns
