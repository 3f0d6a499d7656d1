"""Generated news: the same text for the same seed, all of it invented here."""
import html
import json
import os
import random

NOUNS = """harbour council bridge report winter ferry budget school river market theatre engine letter orchard signal
meeting tunnel library island clerk festival quarry lantern garden railway weather contract museum bakery field""".split()
VERBS = """repair open close paint measure deliver cancel sell promise discuss delay welcome count rebuild question
protect record approve share abandon""".split()
MANNERS = "slowly again gladly twice together quietly soon later early everywhere".split()
FIRST = """Ada Bruno Clara Dmitri Esther Farid Greta Hugo Ines Jonas Kirsten Luis Mira Nils Olga Pedro Quinn Rosa Sven
Tilda Umberto Vera Wanda Xenia Yusuf Zora""".split()
LAST = """Ampersand Brackett Colophon Dashwood Emberly Foolscap Galley Hyphen Inkster Justify Kerning Ligature Margin
Novella Octavo Pilcrow Quarto Recto Serif Tilde Uncial Verso Widow Xylo Yapp Zine""".split()
TITLES = ["Mayor", "Dr.", "Professor", "Mr", "Ms", "Senator", "Judge", "spokesman", "the engineer", "the poet"]
CUES = ["said", "said", "said", "told reporters", "added", "argued", "wrote", "replied", "explained", "insisted"]


class News:
    """Sentences, paragraphs and articles, drawn from one seed."""

    def __init__(self, seed):
        self.random = random.Random(seed)

    def clause(self):
        pick = self.random.choice
        return f"the {pick(NOUNS)} will {pick(VERBS)} the {pick(NOUNS)} {pick(MANNERS)}"

    def sentence(self):
        sentence = self.clause()
        while self.random.random() < 0.5:
            sentence += f", and {self.clause()}"
        return sentence[0].upper() + sentence[1:]

    def quoted(self, name):
        """A sentence with a quotation, in one of the usual orders."""
        cue, first, second = self.random.choice(CUES), self.sentence(), self.sentence()
        title = self.random.choice(TITLES)
        return self.random.choice((
            f"“{first},” {name} {cue}. “{second}.”",
            f"“{first},” {cue} {title} {name}.",
            f"{name} {cue} that {self.clause()} and called it “a {self.random.choice(NOUNS)} of sorts”.",
            f"According to {name}, {title} of the {self.random.choice(NOUNS)}, “{self.clause()}.”",
            f"“{first},” he {cue}, “and {self.clause()}.”",
            f"{title.capitalize()} {name} {cue}: “{first}.”",
        ))

    def paragraph(self, name, characters=450):
        parts = []
        while sum(map(len, parts)) < characters:
            parts.append(self.quoted(name) if self.random.random() < 0.35 else self.sentence() + ".")
        return " ".join(parts)

    def name(self):
        return f"{self.random.choice(FIRST)} {self.random.choice(LAST)}"

    def body(self, size):
        """Paragraphs separated by blank lines, about `size` bytes in all."""
        paragraphs, length = [], 0
        while length < size:
            paragraphs.append(self.paragraph(self.name()))
            length += len(paragraphs[-1].encode()) + 2
        return "\n\n".join(paragraphs)

    def long_body(self, size):
        """The same for any size, quickly: beyond a megabyte the text repeats."""
        if size <= 1_000_000:
            return self.body(size)
        once = self.body(1_000_000) + "\n\n"
        return once * (size // len(once.encode()) + 1)

    def article(self, number, size):
        """An article as plain text; its title has the number, and every 50th contains the word zwieback."""
        rare = " with zwieback" if number % 50 == 0 else ""
        title = f"Number {number:06d}: {self.sentence()}{rare}"
        return title, f"{title}\n\nBy {self.name()}\n\n{self.long_body(size)}\n"


def write_article(path, size, seed):
    """Writes an article of about `size` bytes; returns words on its first screen."""
    title, text = News(seed).article(1, size)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    return title.split(":")[0]


def write_texts(folder, count, size):
    """Writes `count` articles of about `size` bytes in folders of a thousand; returns the bytes of all."""
    news, written = News(7), 0
    for number in range(count):
        group = os.path.join(folder, f"{number // 1000:04d}")
        if number % 1000 == 0:
            os.makedirs(group)
        data = news.article(number, size)[1].encode()
        with open(os.path.join(group, f"{number:07d}.txt"), "wb") as file:
            file.write(data)
        written += len(data)
    return written


def write_library(folder, count, size=2000):
    """Writes `count` articles as text files in folders of a thousand, and as feeds of a thousand.

    Returns the folder of texts and the paths of the feeds.
    """
    news, texts, feeds = News(7), os.path.join(folder, "texts"), []
    for start in range(0, count, 1000):
        group = os.path.join(texts, f"{start // 1000:04d}")
        os.makedirs(group)
        items = []
        for number in range(start, min(start + 1000, count)):
            title, text = news.article(number, size)
            with open(os.path.join(group, f"{number:06d}.txt"), "w", encoding="utf-8") as file:
                file.write(text)
            items.append(
                f"<item><title>{html.escape(title)}</title><guid>n{number}</guid>"
                f"<link>http://localhost/{number}</link><description>{html.escape(text)}</description></item>"
            )
        feeds.append(os.path.join(folder, f"feed-{start // 1000:04d}.xml"))
        with open(feeds[-1], "w", encoding="utf-8") as file:
            file.write(f'<?xml version="1.0"?><rss version="2.0"><channel><title>Feed {start // 1000}</title>')
            file.write("<link>http://localhost/</link><description>d</description>")
            file.writelines(items)
            file.write("</channel></rss>")
    return texts, feeds


def documents(size, each=3000):
    """Texts of about `each` bytes, `size` bytes in all, like an archive of news."""
    news, texts, length = News(11), [], 0
    while length < size:
        texts.append(news.body(each))
        length += len(texts[-1].encode())
    return texts


def write_ndjson(path, texts):
    """Writes what `verbatim quotes --ndjson` reads: one JSON object per line."""
    with open(path, "w", encoding="utf-8") as file:
        for number, text in enumerate(texts):
            file.write(json.dumps({"id": str(number), "text": text}, ensure_ascii=False) + "\n")


def shapes(size):
    """Texts of about `size` bytes that tempt a program to take more than linear time, by name."""
    def repeated(text):
        return (text * (size // len(text.encode()) + 1)).encode()[:size].decode(errors="ignore")

    prose = News(3).body(min(size, 200_000)).replace("\n\n", " ") + " "
    return {
        "one paragraph": repeated(prose),
        "opening marks": repeated("“"),
        "all marks": repeated("“”\"''«»„“‘’\""),
        "one long line": repeated("abcdefghij"),
        "capitals": repeated("Alpha Beta Gamma Delta "),
        "cues": repeated("he said she said "),
        "quotations of one sentence": repeated("“yes it is so” and "),
    }
