#!/usr/bin/env python3
"""Writes an archive of invented articles, to try the other examples on: the same ones each time.

    make_archive.py COUNT FOLDER

They are plain texts, one folder a month, from 2019 to 2024; the names of files have blanks. Every 1,000th file is
empty, as files of real archives are, and cannot be read. FOLDER/texts.ndjson has the same articles, as a line
{"id","date","text"} each. Needs Python's standard library only.
"""
from __future__ import annotations

import argparse
import datetime
import json
import random
from pathlib import Path

FIRST_DAY, DAYS = datetime.date(2019, 1, 1), 2192
TOPICS = """ferry|tide mill|clock tower|glassworks|orchard tax|salt road|lamp oil|heron reserve|night school|fish market|
canal lock|weather station""".replace("\n", "").split("|")
GIVEN = """Abbo Berit Calla Darvin Elske Fenno Gisla Hanno Ilka Jorrit Kalle Linde Merle Nanno Odile Pavo Rieka Sietse
Thera Ubbo Wiebke Ysolt""".split()
FAMILY = """Anderloo Brackwater Corvell Dunmoor Eskerby Fallowe Grindelay Hazelrig Ingledew Jessamy Kestle Lockyer
Merriden Nettlefold Oldacre Penhallow Quillon Rushmere Saltmarsh Thornaby Underhay Wetherlam""".split()
OFFICES = "the mayor|an engineer|the harbour master|a councillor|the treasurer|a teacher".split("|")
CUES = "said argued warned insisted replied".split()
DEEDS = "open close repair sell extend paint measure move".split()
TIMES = "by spring|this year|before winter|next month|in ten years|on Monday".split("|")


def claim(topic: str, pick: random.Random) -> str:
    """A sentence about the topic, without its full stop."""
    return pick.choice((
        f"We will {pick.choice(DEEDS)} the {topic} {pick.choice(TIMES)}",
        f"Nobody has asked us to {pick.choice(DEEDS)} the {topic}",
        f"The {topic} will cost {pick.randrange(2, 90)} crowns a household",
        f"I have worked for the {topic} since I was {pick.randrange(14, 40)}",
    ))


def paragraph(name: str, topic: str, pick: random.Random) -> str:
    """What one person says about the topic, and how."""
    cue, first, second = pick.choice(CUES), claim(topic, pick), claim(topic, pick)
    told = f"The council will {pick.choice(DEEDS)} the {topic} {pick.choice(TIMES)}."
    return pick.choice((
        f"“{first},” {cue} {name}, {pick.choice(OFFICES)}. “{second}.” {told}",
        f"{told} “{first},” {name} {cue}, “and that is all.”",
        f"{name} {cue}: “{first}.” {told}",
        f"According to {name}, {pick.choice(OFFICES)}, “{first[0].lower()}{first[1:]}.” {told}",
    ))


def article(number: int) -> tuple[datetime.date, str]:
    """The date and the text of an article; it depends on its number alone."""
    pick = random.Random(number)
    date, topic = FIRST_DAY + datetime.timedelta(pick.randrange(DAYS)), pick.choice(TOPICS)
    names = [f"{pick.choice(GIVEN)} {pick.choice(FAMILY)}" for _ in range(4)]
    title = f"What the {topic} needs {pick.choice(TIMES)}"
    head = f"{title}\n\nBy {names[0]}\n{date.day} {date:%B %Y}\n"
    return date, "\n\n".join([head.rstrip(), *(paragraph(name, topic, pick) for name in names[1:])]) + "\n"


def write(count: int, folder: Path) -> None:
    """Writes the articles as files and as lines."""
    with open(folder / "texts.ndjson", "w", encoding="utf-8") as lines:
        for number in range(count):
            date, text = article(number)
            readable = number % 1000 != 999
            month = folder / "articles" / f"{date:%Y-%m}"
            month.mkdir(parents=True, exist_ok=True)
            (month / f"No. {number:07d} of the week.txt").write_text(text if readable else "", encoding="utf-8")
            request = {"id": str(number), "date": date.isoformat(), **({"text": text} if readable else {})}
            lines.write(json.dumps(request, ensure_ascii=False) + "\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("count", type=int)
    parser.add_argument("folder", type=Path)
    chosen = parser.parse_args()
    chosen.folder.mkdir(parents=True, exist_ok=True)
    write(chosen.count, chosen.folder)


if __name__ == "__main__":
    main()
