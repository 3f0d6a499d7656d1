"""Bookmarks found again in articles that have changed."""
import json
import os
import random
import shutil

from . import at_once, texts
from .results import milliseconds

ARTICLES = 500
BOOKMARKS = 20  # of each article
CONTEXT = 32  # characters that an anchor keeps on either side


def article(number):
    """A title, and paragraphs separated by blank lines."""
    news = texts.News(f"anchors {number}")
    return f"Report {number} of the harbour council", news.body(4000)


def passages(number, text):
    """Passages from one word to a paragraph, as spans of the text."""
    choice = random.Random(f"passages {number}")
    for _ in range(BOOKMARKS):
        start = text.find(" ", choice.randrange(len(text) - 400)) + 1
        yield start, text.find(" ", start + choice.choice((1, 20, 60, 120, 300)))


def edited(number, text):
    """The text with one more paragraph, one word in sixty changed, and the last paragraph moved to the front."""
    choice = random.Random(f"edits {number}")
    words = ["lately" if choice.random() < 1 / 60 and word.isalpha() else word for word in text.split(" ")]
    *paragraphs, last = " ".join(words).split("\n\n")
    paragraphs.insert(len(paragraphs) // 2, "The council has since corrected this report in several places.")
    return "\n\n".join([last, *paragraphs])


def anchors(place, table, _):
    """Finds 10,000 bookmarks again in 500 changed articles of 4 kB, and compares with the same without bookmarks."""
    table.head(f"{ARTICLES * BOOKMARKS} bookmarks in {ARTICLES} articles of 4 kB, all of them changed", ["verbatim"])
    folder = os.path.join(place.folder, "anchored")
    kept = os.path.join(place.folder, "bookmarks.json")
    bookmarks = []

    def write(change):
        shutil.rmtree(folder, ignore_errors=True)
        os.mkdir(folder)
        for number in range(ARTICLES):
            title, text = article(number)
            with open(os.path.join(folder, f"{number}.txt"), "w", encoding="utf-8") as file:
                file.write(f"{title}\n\n{change(number, text)}\n")

    for number in range(ARTICLES):
        title, text = article(number)
        for start, end in passages(number, text):
            bookmarks.append({
                "exact": text[start:end], "prefix": text[max(0, start - CONTEXT):start],
                "suffix": text[end:end + CONTEXT], "kind": "passage", "tags": [], "article": {"title": title},
            })
    with open(kept, "w", encoding="utf-8") as file:
        json.dump(bookmarks, file)

    def measure(with_bookmarks):
        place.forget_library()
        write(lambda _, text: text)
        at_once.run(place, [place.binary, "add", folder])
        if with_bookmarks:
            at_once.run(place, [place.binary, "bookmarks", "import", kept])
        write(edited)
        return at_once.run(place, [place.binary, "add", folder])[0]

    seconds = {}

    def row(name, with_bookmarks):
        def timed():
            seconds[name] = min(measure(with_bookmarks) for _ in range(3))
            return milliseconds(seconds[name])

        at_once.attempt(place, table, name, timed)

    row("changed articles without bookmarks", False)
    row("the same with bookmarks", True)
    if len(seconds) == 2:
        without, with_them = seconds.values()
        at_once.attempt(place, table, "  for the bookmarks", lambda: milliseconds(with_them - without))
        at_once.attempt(place, table, "  found, of these changed", lambda: found(place))


def found(place):
    _, output = at_once.run(place, [place.binary, "bookmarks", "list", "--json"])
    with open(output, encoding="utf-8") as file:
        bookmarks = json.load(file)
    attached = [bookmark for bookmark in bookmarks if bookmark["state"] == "attached"]
    return f"{len(attached)} of {len(bookmarks)}, {sum(1 for bookmark in attached if bookmark['now'])}"
