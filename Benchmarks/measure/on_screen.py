"""Measurements of what a person sees: programs in real terminals of 80 by 24."""
import os
import statistics

from . import texts
from .results import megabytes, milliseconds, percentile, spread
from .session import Session, Unanswered

# How to open a text, and the keys for a line and a page down.  newsboat reads feeds only.
KEYS = {
    "verbatim": (b"j", b" "),
    "less": (b"j", b" "),
    "w3m": (b"J", b" "),
    "lynx": (b"\x0e", b" "),  # ^N goes down two lines, the least that lynx can
}


def command(place, name, path):
    return [place.binary if name == "verbatim" else name, path]


def start(place, table, path, probe, work, rounds, fresh):
    """Process start to first full frame, in rounds, so that every program sees the same machine."""
    times, memory, errors = {}, {}, {}
    for _ in range(rounds):
        for name in place.readers:
            if fresh and name == "verbatim":
                place.forget_library()
            if name in errors:
                continue
            try:
                with Session(command(place, name, path), place.environment) as session:
                    seconds = session.first_frame(probe)
                    times.setdefault(name, []).append(seconds)
                    memory[name] = session.memory()[1]
            except Unanswered as error:
                errors[name] = str(error)
    table.row(work, {**{name: spread(found) for name, found in times.items()}, **dict.fromkeys(errors, "failed")})
    table.row("  resident at most", {name: megabytes(found) for name, found in memory.items()})
    place.complain(work, errors)


def opening(place, table, options):
    """Measurement (a): a short article, and a text of many megabytes that isn't in a library yet."""
    table.head("Process start to first full frame: median (largest)", place.readers)
    for work, size, rounds, fresh in (
        ("an article of 2.5 kB", 2_500, options.rounds, False),
        ("the same, library made anew each time", 2_500, options.rounds, True),
        (f"a text of {options.large} MB, library made anew", options.large * 1_000_000, 3, True),
    ):
        path = os.path.join(place.folder, f"article-{size}.txt")
        probe = texts.write_article(path, size, seed=1)
        start(place, table, path, probe, work, rounds, fresh)


def answers(session, key, count):
    """The times to the last byte of the answer, without keys that had no answer."""
    found = [session.press(key) for _ in range(count)]
    return [seconds for seconds in found if seconds is not None]


def keys(place, table, options):
    """Measurement (b): a key to the last byte of the answer, in a text long enough to move with every key."""
    table.head(f"A key to the last byte of the answer, {options.keys} keys: median, p99", place.readers)
    path = os.path.join(place.folder, "long.txt")
    probe = texts.write_article(path, options.keys * 24 * 80, seed=2)
    tab = {"verbatim": b"\t"}
    works = [("a line down", {name: pair[0] for name, pair in KEYS.items()}),
             ("a page down", {name: pair[1] for name, pair in KEYS.items()}),
             ("the next quotation (Tab)", tab)]
    for work, bound in works:
        cells, errors = {}, {}
        for name in place.readers:
            if name not in bound:
                continue
            if name == "verbatim":
                # Otherwise it opens the text where the last keys left it.
                place.forget_library()
            try:
                with Session(command(place, name, path), place.environment) as session:
                    session.first_frame(probe)
                    found = answers(session, bound[name], options.keys)
            except Unanswered as error:
                cells[name], errors[name] = "failed", str(error)
                continue
            if len(found) < options.keys:
                errors[name] = f"{options.keys - len(found)} of {options.keys} keys had no answer"
            if found:
                median, worst = statistics.median(found), percentile(found, 0.99)
                cells[name] = f"{milliseconds(median)}, {milliseconds(worst)}"
        table.row(work, cells)
        place.complain(work, errors)


def newsboat(place, feeds):
    """The command that runs newsboat on these feeds, without the user's settings."""
    files = {name: os.path.join(place.folder, name) for name in ("urls", "cache.db", "config")}
    with open(files["urls"], "w", encoding="utf-8") as urls:
        urls.writelines(f"file://{feed}\n" for feed in feeds)
    with open(files["config"], "w", encoding="utf-8") as config:
        config.write("auto-reload no\nconfirm-exit no\nmax-items 0\n")
    return ["newsboat", "-u", files["urls"], "-c", files["cache.db"], "-C", files["config"]]


def library_start(place, table, programs, options):
    """Start to the first full list over an existing library, and the memory for it."""
    times, memory, errors = {}, {}, {}
    probes = {"verbatim": "Number 0", "newsboat": "Feed 0"}
    for _ in range(min(options.rounds, 5)):
        for name, arguments in programs.items():
            if name in errors:
                continue
            try:
                with Session(arguments, place.environment) as session:
                    # newsboat keeps its last row for messages
                    rows = 2 if name == "newsboat" else 1
                    seconds = session.first_frame(probes[name], last_rows=rows)
                    times.setdefault(name, []).append(seconds)
                    memory[name] = session.memory()[0]
            except Unanswered as error:
                errors[name] = str(error)
    table.row("start to first full frame", {**{name: spread(found) for name, found in times.items()},
                                            **dict.fromkeys(errors, "failed")})
    table.row("  resident then", {name: megabytes(found) for name, found in memory.items()})
    place.complain("start to first full frame", errors)


def newsboat_search(place, arguments, word):
    """Seconds from Enter after a search for `word` to the complete list of hits."""
    with Session(arguments, place.environment) as session:
        session.first_frame("Feed 0", last_rows=2)
        session.press(b"/")
        for letter in word:
            session.press(letter.encode())
        return session.press(b"\r", quiet=1.0, limit=60.0)
