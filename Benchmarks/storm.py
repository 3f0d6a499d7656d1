#!/usr/bin/env python3
"""Types random keys, mouse events, pastes and sizes into the reader in a real pseudo-terminal.

    Benchmarks/storm.py --binary .build/release/verbatim [--keys 200000] [--seed 1] [--term xterm-256color] [FILE…]

Without files it reads hostile articles that it makes. Reports crashes, the slowest answer to a key, also as time of the
processor, and how memory grows; the exit status is 1 if one of them is not as it should be. Input is cut at random bytes,
and replies of the terminal come in between. The library is a temporary one.
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
HOSTILE = {
    "long.txt": "Long\n\n" + "“No,” said Ida Quill. The harbour opens at nine, wind or none. " * 30_000,
    "word.txt": "Word\n\nA first line.\n\n" + "abcdefghij" * 200_000 + "\n",
    "marks.txt": "Marks\n\n" + "e\u0301\u0323\u0330" * 50_000 + " " + "👩\u200d" * 5_000 + "🇩🇪" * 5_000 + "\n",
    "wide.txt": "港口\n\n「港口明天将开放」，她说。" + "港口明天将开放，" * 5_000 + "\n",
    "right.txt": "سيفتح الميناء\n\n" + "سيفتح الميناء غدا הנמל ייפתח מחר \u202eabc\u202c " * 3_000 + "\n",
    "controls.txt": "\x1b[31mRed\x07\n\n" + "".join(map(chr, range(1, 32))) * 50 + "\u200b\u2028\ufeff“Yes\x9b0m,” he said.\n",
    "marks-only.txt": "“\n\n" + "“”„‟‘’«»" * 2_000 + "\n",
    "lines.txt": "Lines\n\n" + "a\n\n" * 20_000,
    "turns.txt": "Turns\n\n" + "ANCHOR: What now?\n\nQUILL: We wait.\n\n" * 3_000,
    "deep.html": "<title>Deep</title>" + "<blockquote><ul><li>“In,” she said." * 3_000,
    "table.html": "<title>T</title><table>" + ("<tr>" + "<td>“one” two three" * 30 + "</tr>") * 300 + "</table>",
    "list.md": "# List\n\n" + "".join(f"{'  ' * (n % 40)}- “item {n}”, [said](http://example.com/{n}) Bo\n" for n in range(3_000)),
    "empty.txt": "\n",
    "broken.txt": b"Broken\n\n\xff\xfe\xc3(\xe2\x82 \x93Yes,\x94 he said.\n" * 40,
}
# What would leave the reader, suspend it, start another program, or write outside of the temporary folder.
FORBIDDEN = {"\x1a", "Q"}
# After so many keys a reader has seen all there is, and its memory should stay as it is.
SETTLED = 20_000


def mouse(columns, rows):
    button = random.choice([0, 0, 32, 64, 65])
    return f"\x1b[<{button};{random.randint(1, columns + 2)};{random.randint(1, rows + 2)}{random.choice('Mm')}"


def write_hostile(folder):
    for name, text in HOSTILE.items():
        with open(os.path.join(folder, name), "wb") as file:
            file.write(text if isinstance(text, bytes) else text.encode())
    return [os.path.join(folder, name) for name in HOSTILE]


def processor(process):
    """Seconds that the thread with the terminal has run."""
    try:
        with open(f"/proc/{process}/task/{process}/schedstat") as file:
            return int(file.read().split()[0]) / 1e9
    except OSError:
        return 0.0


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
    parser.add_argument("--growth", type=float, default=5.0, help="per cent that memory may grow")
    parser.add_argument("files", nargs="*")
    options = parser.parse_args()
    options.binary = os.path.abspath(options.binary)
    options.files = [os.path.abspath(file) for file in options.files]
    random.seed(options.seed)
    with tempfile.TemporaryDirectory() as home:
        options.files = options.files or write_hostile(home)
        return storm(options, home)


def storm(options, home):
    started, slowest, busiest, starts, sizes, growths = time.time(), 0.0, 0.0, 0, set(), []
    reader, first = None, None
    for number in range(options.keys):
        if reader is None:
            reader, first, age = Reader(options, home), None, 0
            starts += 1
            reader.drain(0.5)
        age += 1
        if age == SETTLED:
            first = memory(reader.process)
        if random.random() < 0.02:
            reader.resize(*random.choice([(random.randint(1, 300), random.randint(1, 100)), (80, 24), (1, 1)]))
            sizes.add((reader.columns, reader.rows))
        key = mouse(reader.columns, reader.rows) if random.random() < 0.15 else random.choice(KEYS)
        if key in FORBIDDEN or key == "q" and random.random() < 0.99:
            continue
        # A line that was typed after “|” or “:” could do anything; most are abandoned.
        if key == "\r" and random.random() < 0.5:
            key = "\x1b"
        before, ran = time.perf_counter(), processor(reader.process)
        try:
            reader.type(key)
            alive = reader.drain(0) if number % 16 else reader.drain(0.05)
        except OSError:
            alive = False
        if number % 16 == 0 and alive:
            slowest = max(slowest, time.perf_counter() - before - 0.05)
            took = processor(reader.process) - ran
            if took > busiest:
                busiest = took
                print(f"key {number}: {key!r} took {1000 * took:.0f} ms of the processor", file=sys.stderr, flush=True)
        status = reader.status()
        if status is not None:
            if os.WIFSIGNALED(status) or os.WEXITSTATUS(status) not in (0, 129):
                print(f"ended with {status} after key {number}: {key!r}, seed {options.seed}")
                return 1
            reader = None
        elif first and number % 1000 == 0:
            growths.append(100 * (memory(reader.process) - first) / first)
    if reader:
        os.close(reader.terminal)
        os.waitpid(reader.process, 0)
    growth = f"{growths[-1]:+.1f} % (at most {max(growths):+.1f} %)" if growths else "not measured"
    print(
        f"{options.keys} keys in {time.time() - started:.0f} s, {len(sizes)} sizes, {starts} starts, slowest answer "
        f"{1000 * slowest:.0f} ms, {1000 * busiest:.0f} ms of the processor, memory {growth}, seed {options.seed}, "
        f"{options.term}"
    )
    return 0 if busiest <= options.slowest and (not growths or growths[-1] <= options.growth) else 1


sys.exit(main())
