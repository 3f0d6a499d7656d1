#!/usr/bin/env python3
"""Measures Verbatim beside other readers: less, w3m, lynx and newsboat.

All programs run in real pseudo-terminals of 80 by 24, in turns, each with its own home folder and library, which are
removed at the end.  Readers that aren't installed are skipped; nothing is installed.  Needs only Python's standard
library.  The texts are generated, the same ones each time.
"""
import argparse
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile

from measure import anchoring, at_once, huge, on_screen, scale
from measure.results import Table
from measure.session import skip_tour

READERS = ("less", "w3m", "lynx")  # of plain text
PEERS = (*READERS, "newsboat")
WORKS = {
    "open": on_screen.opening,
    "keys": on_screen.keys,
    "find": at_once.finding,
    "growth": at_once.growth,
    "library": at_once.library,
    "anchors": anchoring.anchors,
    "huge": huge.huge,
    "scale": scale.scale,
}
USUAL = [name for name in WORKS if name != "scale"]  # which takes an hour with a million articles


class Place:
    """What a run needs: the programs, a folder for its files, and an environment without the user's settings."""

    def __init__(self, binary, in_process, peers, folder):
        self.binary, self.in_process, self.folder = binary, in_process, folder
        self.peers = [name for name in peers if shutil.which(name)]
        self.readers = ["verbatim", *(name for name in self.peers if name in READERS)]
        self.library = os.path.join(folder, "bench.sqlite")
        skip_tour(folder)
        self.environment = {
            "PATH": os.environ.get("PATH", "/usr/bin:/bin"),
            "HOME": folder,
            "TERM": "xterm-256color",
            "LANG": "C.UTF-8",
            "LESSHISTFILE": "-",
            "VERBATIM_LIBRARY": self.library,
        }

    def forget_library(self):
        """Removes Verbatim's library, so that the next start creates one."""
        for suffix in ("", "-wal", "-shm"):
            if os.path.exists(self.library + suffix):
                os.remove(self.library + suffix)

    def complain(self, work, errors):
        for name, error in errors.items():
            print(f"bench: {work.strip()}: {name}: {error}", file=sys.stderr, flush=True)


def machine():
    """One line about this machine."""
    model = platform.processor() or platform.machine()
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as file:
            model = next(line.split(":", 1)[1].strip() for line in file if line.startswith("model name"))
    except (OSError, StopIteration):
        pass
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return f"{model}, {os.cpu_count()} cores, {memory:.0f} GiB, {platform.system()} {platform.release()}"


def version(name):
    flag = {"w3m": "-version", "newsboat": "-v", "lynx": "-version"}.get(name, "--version")
    try:
        answer = subprocess.run([name, flag], capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=5)
    except (OSError, subprocess.TimeoutExpired):
        return name
    return (answer.stdout.strip() or name).splitlines()[0].split(", options")[0]


def counts(words):
    """The whole numbers of a list such as 1000,10000."""
    return [int(word) for word in words.split(",")]


def options():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--binary", default=".build/release/verbatim", help="the program to measure")
    parser.add_argument("--in-process", metavar="FILE", help="finder-bench, built from this folder")
    parser.add_argument("--only", default=",".join(USUAL),
                        help=f"which measurements, of {','.join(WORKS)} (all but scale)")
    parser.add_argument("--peers", default=",".join(PEERS), help=f"which readers, of {','.join(PEERS)} (all)")
    parser.add_argument("--rounds", type=int, default=15, help="starts of each program (15)")
    parser.add_argument("--keys", type=int, default=200, help="keys of each kind (200)")
    parser.add_argument("--large", type=int, default=10, help="megabytes of a large text (10)")
    parser.add_argument("--kinds", type=lambda names: names.split(","), metavar="KIND,KIND",
                        help=f"which large texts, of {','.join(huge.KINDS)} (all); each takes a minute or two")
    parser.add_argument("--library", type=int, default=10_000, help="articles in the library (10000)")
    parser.add_argument("--sizes", type=counts, default=[1_000, 10_000, 100_000], metavar="N,N",
                        help="articles in the libraries of scale (1000,10000,100000)")
    parser.add_argument("--gold", metavar="DIR", default=os.environ.get("GOLD"),
                        help="labelled texts with their evaluate.py, to score the finder on (none; or GOLD)")
    parser.add_argument("--json", metavar="FILE", help="write the table there too")
    chosen = parser.parse_args()
    chosen.only = [name for name in chosen.only.split(",") if name]
    unknown = [name for name in chosen.only if name not in WORKS]
    unknown += [name for name in chosen.kinds or () if name not in huge.KINDS]
    if unknown:
        parser.error(f"no work or kind is called {', '.join(unknown)}")
    return chosen


def main():
    chosen = options()
    binary = os.path.abspath(chosen.binary)
    if not os.access(binary, os.X_OK):
        print(f"bench: {chosen.binary}: not built yet: make build", file=sys.stderr)
        return 1
    in_process = chosen.in_process and os.path.abspath(chosen.in_process)
    with tempfile.TemporaryDirectory(prefix="verbatim-bench-") as folder:
        place = Place(binary, in_process, chosen.peers.split(","), folder)
        print(machine())
        print("; ".join(version(name) for name in [binary, *place.peers]))
        table = Table()
        for name in chosen.only:
            WORKS[name](place, table, chosen)
    if chosen.json:
        with open(chosen.json, "w", encoding="utf-8") as file:
            json.dump({"machine": machine(), "rows": table.rows, **table.figures}, file, ensure_ascii=False, indent=2)
    return 0


if __name__ == "__main__":
    sys.exit(main())
