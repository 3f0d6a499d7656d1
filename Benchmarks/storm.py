#!/usr/bin/env python3
"""Types random keys, mouse events, pastes and sizes into the reader in a real pseudo-terminal.

    Benchmarks/storm.py --binary .build/release/verbatim [--keys 200000] [--seed 1] [--term xterm-256color] FILE…

Reports crashes, the slowest answer to a key and how memory grows; the exit status is 1 if one of them is not as it should
be. Input is cut at random bytes, and replies of the terminal come in between. The library is a temporary one.
"""

import argparse
import fcntl
import os
import pty
import random
import select
import struct
import sys
import tempfile
import termios
import time

KEYS = (
    list("jkhlJKdugGnNvwWbBatoRrfszxTyYSq+-=%[](){}'|:/?0123456789 ")
    + ["\x1b", "\t", "\r", "\x7f", "\x12", "\x0c", "\x06", "\x02", "\x04", "\x15", "\x17"]
    + ["\x1b[A", "\x1b[B", "\x1b[C", "\x1b[D", "\x1b[5~", "\x1b[6~", "\x1b[Z", "\x1bOH", "\x1b[99;9~", "\x1bx"]
    + ["\x1b[200~pasted \u201ctext\u201d\r\x1b[201~", "\x1b[200~half", "\x1b[201~", "é", "日", "\u0301"]
    + ["\x1b]11;rgb:ffff/ffff/ffff\x1b\\", "\x1b[?997;1n", "\x1b[?2026;2$y", "\x1b[?62;4c", "\x1b]11;rgb:0/"]
)
# What would leave the reader, suspend it, start another program, or write outside of the temporary folder.
FORBIDDEN = {"\x1a", "Q"}


def mouse(columns, rows):
    button = random.choice([0, 0, 32, 64, 65])
    return f"\x1b[<{button};{random.randint(1, columns + 2)};{random.randint(1, rows + 2)}{random.choice('Mm')}"


def memory(process):
    with open(f"/proc/{process}/statm") as file:
        return int(file.read().split()[1]) * 4096


class Reader:
    def __init__(self, options, home):
        self.process, self.terminal = pty.fork()
        if self.process == 0:
            environment = {
                "HOME": home, "VERBATIM_LIBRARY": home + "/library.sqlite", "TERM": options.term,
                "LC_ALL": "C.UTF-8", "PATH": home, "SWIFT_BACKTRACE": "enable=no",
            }
            os.execve(options.binary, [options.binary] + options.files, environment)
        self.resize(80, 24)

    def resize(self, columns, rows):
        self.columns, self.rows = columns, rows
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def drain(self, quiet):
        """Reads what is shown until nothing comes for a while; false if the reader has ended."""
        while select.select([self.terminal], [], [], quiet)[0]:
            try:
                if not os.read(self.terminal, 1 << 16):
                    return False
            except OSError:
                return False
        return True

    def type(self, text):
        """Types text, cut at a random byte now and then."""
        data = text.encode()
        cut = random.randint(1, len(data)) if random.random() < 0.1 else len(data)
        for part in (data[:cut], data[cut:]):
            if part:
                os.write(self.terminal, part)
                if part is not data[cut:] and cut < len(data):
                    time.sleep(random.choice([0, 0.03]))

    def status(self):
        done, status = os.waitpid(self.process, os.WNOHANG)
        return status if done else None


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--binary", required=True)
    parser.add_argument("--keys", type=int, default=20000)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    parser.add_argument("--term", default="xterm-256color")
    parser.add_argument("--slowest", type=float, default=0.1, help="seconds that a key may take")
    parser.add_argument("files", nargs="+")
    options = parser.parse_args()
    options.binary = os.path.abspath(options.binary)
    options.files = [os.path.abspath(file) for file in options.files]
    random.seed(options.seed)
    started, slowest, first, starts, sizes = time.time(), 0.0, None, 0, set()
    with tempfile.TemporaryDirectory() as home:
        reader = None
        for number in range(options.keys):
            if reader is None:
                reader = Reader(options, home)
                starts += 1
                reader.drain(0.5)
            if random.random() < 0.02:
                reader.resize(*random.choice([(random.randint(1, 300), random.randint(1, 100)), (80, 24), (1, 1)]))
                sizes.add((reader.columns, reader.rows))
            key = mouse(reader.columns, reader.rows) if random.random() < 0.15 else random.choice(KEYS)
            if key in FORBIDDEN:
                continue
            # A line that was typed after “|” or “:” could do anything; most are left.
            if key == "\r" and random.random() < 0.5:
                key = "\x1b"
            before = time.perf_counter()
            try:
                reader.type(key)
                alive = reader.drain(0) if number % 16 else reader.drain(0.05)
            except OSError:
                alive = False
            if number % 16 == 0 and alive:
                slowest = max(slowest, time.perf_counter() - before - 0.05)
            status = reader.status()
            if status is not None:
                if os.WIFSIGNALED(status) or os.WEXITSTATUS(status) not in (0, 129):
                    print(f"ended with {status} after key {number}: {key!r}, seed {options.seed}")
                    return 1
                reader = None
            elif number == options.keys // 4:
                first = memory(reader.process)
        last = memory(reader.process) if reader else None
        if reader:
            os.close(reader.terminal)
            os.waitpid(reader.process, 0)
    growth = f"{100 * (last - first) / first:+.1f} %" if first and last else "not measured"
    print(
        f"{options.keys} keys in {time.time() - started:.0f} s, {len(sizes)} sizes, {starts} starts, "
        f"slowest answer {1000 * slowest:.0f} ms, memory {growth}, seed {options.seed}, {options.term}"
    )
    return 0 if slowest <= options.slowest else 1


sys.exit(main())
