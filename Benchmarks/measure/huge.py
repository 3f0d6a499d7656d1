"""Keys in a single paragraph or word of megabytes: each until the program waits for the next one."""
import os
import time

from .results import milliseconds
from .session import Session, Unanswered
from .texts import News

PIECES = {
    "one word": "abcdefghij",
    "é": "é",
    "marks on one letter": "\u0301\u0323\u0330",
    "joined emoji": "👩\u200d",
    "flags": "🇩🇪",
    "blanks": " ",
    "tabs": "\t",
    "CJK": "港口明天将开放",
    "Arabic and Hebrew": "سيفتح الميناء غدا הנמל ייפתח מחר ",
    "an address": "path/to/some-page?x=1&y=",
}
KINDS = ("prose", *PIECES)
KEYS = {
    "a page down": [b"gg", b" "],
    "to the end, a page up": [b"G", b"\x1b[5~"],
    "half-way, a line down": [b"50%", b"j"],
    "a search without a match": [b"gg", b"/", b"a", "\u1e9e".encode(), b"\x1b"],
    "100 words, selected": [b"50%", b"v", b"100w", b"\x1b"],
    "999 lines, selected": [b"gg", b"v", b"999j", b"\x1b"],
    "all of it, copied": [b"gg", b"v", b"G", b"y"],
    "all of it, a bookmark": [b"gg", b"v", b"G", b"b"],
    "undone": [b"U"],
}


def text(name, size):
    """A text whose second paragraph is `size` bytes of one kind."""
    if name == "prose":
        words = News(5).long_body(size).replace("\n\n", " ")
    else:
        words = "a" + PIECES[name] * (size // len(PIECES[name].encode())) + "b"
    return f"Huge: {name}\n\nA first paragraph.\n\n{words}\n"


def huge(place, table, options):
    """The slowest key of each work, the least of three rounds, in a text of every kind."""
    table.head(f"The slowest key in one paragraph of {options.large} MB, least of 3", ["verbatim"])
    for name in options.kinds or KINDS:
        path = os.path.join(place.folder, "huge.txt")
        with open(path, "w", encoding="utf-8") as file:
            file.write(text(name, options.large * 1_000_000))
        place.forget_library()
        try:
            with Session([place.binary, path], place.environment) as session:
                session.first_frame("Huge")
                settle(session)
                for work, keys in KEYS.items():
                    rounds = [slowest(session, keys) for _ in range(3)]
                    answered = [seconds for seconds in rounds if seconds > 0]
                    cell = milliseconds(min(answered)) if answered else "no answer"
                    table.row(f"{name}: {work}", {"verbatim": cell})
        except Unanswered as error:
            place.complain(name, {"verbatim": str(error)})


def slowest(session, keys):
    """Seconds of the slowest key; what is done in the background is waited for after each."""
    found = []
    for key in keys:
        found.append(session.answer(key) or 0)
        settle(session, quiet=0.3)
    return max(found)


def settle(session, quiet=1.5, limit=300.0):
    """Waits until the program has used no processor for a while."""
    end, last, since = time.perf_counter() + limit, used(session), time.perf_counter()
    while time.perf_counter() < min(end, since + quiet):
        session.drain(0.02)
        now = used(session)
        if now != last:
            last, since = now, time.perf_counter()


def used(session):
    """The processor time of all threads, in ticks; 0 where /proc does not tell."""
    try:
        with open(f"/proc/{session.process}/stat", encoding="utf-8", errors="replace") as stat:
            fields = stat.read().rsplit(")", 1)[1].split()
        return int(fields[11]) + int(fields[12])
    except OSError:
        return 0
