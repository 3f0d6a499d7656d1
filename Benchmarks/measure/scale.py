"""Measurement (h): what a library costs as it grows from a thousand short articles to a million."""
import os
import shutil
import statistics
import subprocess
import time

from . import texts
from .at_once import Failed
from .results import megabytes, milliseconds, percentile
from .session import Session, Unanswered

SIZE = 400  # bytes aimed at; a text has at least one paragraph, so the mean is about 900
ROUNDS = 5  # starts and searches at most
LISTED = "Number "  # begins every title
SEARCHES = {
    "rare": ("a word in 1 of 50", "zwieback"),
    "common": ("a word in most", "harbour"),
    "words": ("two words", "harbour council"),
    "phrase": ("a phrase", '"the harbour will"'),
    "prefix": ("two letters and *", "ha*"),
}


def pair(work, member):
    """The rows of a duration: by the clock, and of processor."""
    return (work, f"{member}_seconds", milliseconds), ("  processor time", f"{member}_cpu_seconds", milliseconds)


ROWS = (  # what the table has, as (row, member, wording)
    *pair("import", "import"),
    ("  resident in the import at most", "import_memory", megabytes),
    ("  library file", "file_bytes", megabytes),
    ("  texts", "text_bytes", megabytes),
    *pair("import of the same files again", "again"),
    *pair("start to first full frame", "first_frame"),
    *pair("a line down in the list, p99", "key"),
    *pair("a letter that narrows the list, worst", "narrow"),
    *(row for name, (what, _) in SEARCHES.items() for row in pair(f"search: {what}", f"search_{name}")),
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
    size = os.path.getsize(place.library)
    again, again_processor, _ = timed(place, "add", folder)
    return {
        "import_seconds": seconds,
        "import_cpu_seconds": processor,
        "import_memory": memory,
        "file_bytes": size,
        "again_seconds": again,
        "again_cpu_seconds": again_processor,
    }


def start(place):
    """Seconds, and seconds of processor, to the first full list."""
    with Session([place.binary], place.environment) as session:
        return session.first_frame(LISTED), session.processor()


def pressing(session, keys, quiet, limit):
    """Seconds, and seconds of processor, of the answer to each key; keys without an answer are left out."""
    found = []
    for key in keys:
        before = session.processor()
        seconds = session.press(key, quiet, limit)
        if seconds is not None:
            found.append((seconds, session.processor() - before))
    if not found:
        raise Unanswered("no key had an answer")
    return zip(*found)


def reading(place, _, options):
    """Figures of the reader over the library: its start, a key in the list, letters that narrow it."""
    starts, starts_processor = zip(*(start(place) for _ in range(min(options.rounds, ROUNDS))))
    with Session([place.binary], place.environment) as session:
        session.first_frame(LISTED)
        down, down_processor = pressing(session, [b"j"] * options.keys, quiet=0.02, limit=1.0)
        session.press(b"/")
        letters = [letter.encode() for letter in "harbour"]
        narrowing, narrowing_processor = pressing(session, letters, quiet=0.3, limit=10.0)
        memory = session.memory()[1]
    return {
        "first_frame_seconds": statistics.median(starts),
        "first_frame_cpu_seconds": statistics.median(starts_processor),
        "key_seconds": percentile(down, 0.99),
        "key_cpu_seconds": percentile(down_processor, 0.99),
        "narrow_seconds": max(narrowing),
        "narrow_cpu_seconds": max(narrowing_processor),
        "reader_memory": memory,
    }


def searching(place, _, options):
    """Process start to the end of the first page of hits, the medians."""
    found = {}
    for name, (_, words) in SEARCHES.items():
        times = [timed(place, "search", words, "--limit", "20") for _ in range(min(options.rounds, ROUNDS))]
        found[f"search_{name}_seconds"] = statistics.median(seconds for seconds, _, _ in times)
        found[f"search_{name}_cpu_seconds"] = statistics.median(processor for _, processor, _ in times)
    return found


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
