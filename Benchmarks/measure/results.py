"""Figures, and the plain table for them."""
import statistics


def milliseconds(seconds):
    value = seconds * 1000
    if value >= 10_000:
        return f"{value / 1000:.1f} s"
    return f"{value:.0f} ms" if value >= 100 else f"{value:.1f} ms" if value >= 1 else f"{value:.2f} ms"


def megabytes(count):
    return "?" if count is None else f"{count / 1e6:.0f} MB"


def spread(times):
    """Median and maximum of a few times."""
    return f"{milliseconds(statistics.median(times))} (≤ {milliseconds(max(times))})"


def percentile(times, share):
    ordered = sorted(times)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


class Table:
    """Rows with the figures of each program, printed as they come in and kept for --json.

    `figures` has plain numbers, for charts.
    """

    def __init__(self):
        self.programs = []
        self.rows = []
        self.figures = {}

    def head(self, section, programs):
        """Begins a section with a column for each of `programs`."""
        self.programs = programs
        print(f"\n{section}")
        self.line(["work", *programs])
        self.line(["-" * width for width in (38, *[20] * len(programs))])

    def row(self, work, cells):
        """Prints a row; `cells` maps programs to figures. A program without one gets a dash."""
        self.rows.append({"work": work, **cells})
        self.line([work, *(cells.get(name, "—") for name in self.programs)])

    def line(self, cells):
        first, *others = cells
        print((first.ljust(40) + "".join(cell.ljust(22) for cell in others)).rstrip(), flush=True)
