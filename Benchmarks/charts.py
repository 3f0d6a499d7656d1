#!/usr/bin/env python3
"""Draws how costs grow with a library, from what `bench.py --only scale --json` wrote, for docs/scale.md.

    charts.py FIGURES.json… --page docs/scale.md --pictures docs/pictures

Writes `scale-*.svg`, and the table between the comments `figures` and `/figures` of the page.  Several files are one set
of figures; of two for the same number of articles, the later one counts.  Needs only Python's standard library.
"""
import argparse
import html
import json
import math
import os
import re

from measure.results import megabytes, milliseconds
from measure.scale import ROWS

WIDTH, HEIGHT = 640, 300
LEFT, RIGHT, TOP, BOTTOM = 70, 225, 46, 40
STYLE = """text{font:13px sans-serif;fill:#333}.title{font-weight:bold;font-size:15px}.grid{stroke:#ddd}
polyline{fill:none;stroke-width:2}.c0{stroke:#0060c0}.c1{stroke:#b04000}.c2{stroke:#207020}.c3{stroke:#803090}
.d0{fill:#0060c0}.d1{fill:#b04000}.d2{fill:#207020}.d3{fill:#803090}
@media(prefers-color-scheme:dark){text{fill:#ccc}.grid{stroke:#444}.c0{stroke:#6ab0ff}.c1{stroke:#ff9a60}
.c2{stroke:#7fce7f}.c3{stroke:#d39ae6}.d0{fill:#6ab0ff}.d1{fill:#ff9a60}.d2{fill:#7fce7f}.d3{fill:#d39ae6}}"""
CHARTS = {
    "import": ("Importing: processor time", milliseconds, {
        "import": "import_cpu_seconds", "the same files again": "again_cpu_seconds"}),
    "size": ("On disk", megabytes, {"library file": "file_bytes", "its texts": "text_bytes"}),
    "answers": ("Answers: processor time", milliseconds, {
        "start to full list": "first_frame_cpu_seconds",
        "search: word in most": "search_common_cpu_seconds",
        "search: word in 1 of 50": "search_rare_cpu_seconds",
        "a line down in the list": "key_cpu_seconds"}),
    "memory": ("Resident memory at most", megabytes, {"import": "import_memory", "reader": "reader_memory"}),
}


def decades(values):
    """The powers of ten around the values, as exponents: first and last."""
    first = math.floor(math.log10(min(values)))
    return first, max(first + 1, math.ceil(math.log10(max(values))))


class Axes:
    """Places on a chart with two logarithmic axes."""

    def __init__(self, across, up):
        self.across, self.up = decades(across), decades(up)

    def x(self, value):
        first, last = self.across
        return LEFT + (math.log10(value) - first) / (last - first) * (WIDTH - LEFT - RIGHT)

    def y(self, value):
        first, last = self.up
        return HEIGHT - BOTTOM - (math.log10(value) - first) / (last - first) * (HEIGHT - TOP - BOTTOM)

    def grid(self, wording):
        """Lines and labels at the powers of ten."""
        for power in range(self.up[0], self.up[1] + 1):
            y = self.y(10**power)
            yield f'<path class="grid" d="M{LEFT} {y:.1f}H{WIDTH - RIGHT}"/>'
            yield f'<text x="{LEFT - 8}" y="{y + 4:.1f}" text-anchor="end">{wording(10**power)}</text>'
        for power in range(self.across[0], self.across[1] + 1):
            x = self.x(10**power)
            yield f'<text x="{x:.1f}" y="{HEIGHT - BOTTOM + 20}" text-anchor="middle">{10**power:,}</text>'


def apart(heights, least=16):
    """The heights, moved down where they are closer than `least`, so that labels don't overlap."""
    placed = {}
    for name, height in sorted(heights.items(), key=lambda item: item[1]):
        placed[name] = max(height, max(placed.values(), default=-least) + least)
    return placed


def curves(axes, lines, wording):
    """A line with dots for each series; its name and its last figure stand beside its end."""
    beside = apart({name: axes.y(points[-1][1]) for name, points in lines.items()})
    for number, (name, points) in enumerate(lines.items()):
        places = [(axes.x(across), axes.y(up)) for across, up in points]
        yield f'<polyline class="c{number}" points="{" ".join(f"{x:.1f},{y:.1f}" for x, y in places)}"/>'
        for (x, y), (across, up) in zip(places, points):
            yield (f'<circle class="d{number}" cx="{x:.1f}" cy="{y:.1f}" r="3.5">'
                   f"<title>{across:,} articles: {wording(up)}</title></circle>")
        label = html.escape(f"{name}: {wording(points[-1][1])}")
        yield f'<text class="d{number}" x="{places[-1][0] + 9:.1f}" y="{beside[name] + 4:.1f}">{label}</text>'


def chart(title, wording, members, figures):
    """A drawing of some members of the figures over the number of articles; None without any."""
    lines = {name: [(found["articles"], found[member]) for found in figures if found.get(member)]
             for name, member in members.items()}
    lines = {name: points for name, points in lines.items() if points}
    if not lines:
        return None
    axes = Axes([found["articles"] for found in figures], [up for points in lines.values() for _, up in points])
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img">',
        f"<title>{html.escape(title)}, by number of articles</title><style>{STYLE}</style>",
        f'<text class="title" x="{LEFT}" y="24">{html.escape(title)}</text>',
        *axes.grid(wording),
        *curves(axes, lines, wording),
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def labelled():
    """The rows of the bench with labels that stand alone: “import, processor time”."""
    above = ""
    for work, member, wording in ROWS:
        above = above if work.startswith(" ") else work
        yield (f"{above}, {work.strip()}" if work.strip() == "processor time" else work.strip()), member, wording


def table(figures):
    """The figures as a table of the page, without rows that have none."""
    lines = ["| articles | " + " | ".join(f"{found['articles']:,}" for found in figures) + " |",
             "| --- |" + " ---: |" * len(figures)]
    for work, member, wording in labelled():
        cells = [wording(found[member]) if found.get(member) else "–" for found in figures]
        if any(found.get(member) for found in figures):
            lines.append(f"| {work} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def read(paths):
    """The figures of all files, smallest library first."""
    by_count = {}
    for path in paths:
        with open(path, encoding="utf-8") as file:
            by_count.update((found["articles"], found) for found in json.load(file)["scale"])
    return [by_count[count] for count in sorted(by_count)]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("figures", nargs="+")
    parser.add_argument("--page", required=True)
    parser.add_argument("--pictures", required=True)
    chosen = parser.parse_args()
    figures = read(chosen.figures)
    for name, (title, wording, members) in CHARTS.items():
        drawing = chart(title, wording, members, figures)
        if drawing:
            with open(os.path.join(chosen.pictures, f"scale-{name}.svg"), "w", encoding="utf-8") as file:
                file.write(drawing)
    with open(chosen.page, encoding="utf-8") as file:
        page = file.read()
    with open(chosen.page, "w", encoding="utf-8") as file:
        file.write(re.sub(r"(<!-- figures -->\n).*?(<!-- /figures -->)",
                          lambda found: f"{found[1]}{table(figures)}\n{found[2]}", page, flags=re.DOTALL))


if __name__ == "__main__":
    main()
