"""A program in a real pseudo-terminal, and when its bytes arrived."""
import fcntl
import os
import select
import shutil
import signal
import struct
import termios
import time

from .screen import Screen

COLUMNS, ROWS = 80, 24
POLLS = ("7", "271") if os.uname().machine == "x86_64" else ("73",)  # poll and ppoll on Linux


def skip_tour(home):
    """Has the reader believe that this isn't its first start, which begins with a tour."""
    folder = os.path.join(home, ".local/state/verbatim")
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, "tour-shown"), "w", encoding="utf-8"):
        pass


class Unanswered(Exception):
    """The program didn't paint what the test waited for."""


class Session:
    """One running program.  Use it in a `with` statement, which ends the program.

    Times are seconds since `started`, taken just before the program was spawned; a time is that of the last byte
    before the terminal fell quiet, so waiting is never counted.
    """

    def __init__(self, arguments, environment):
        program = shutil.which(arguments[0], path=environment.get("PATH"))
        if program is None:
            raise Unanswered(f"{arguments[0]}: not installed")
        self.screen = Screen(COLUMNS, ROWS)
        self.master, slave = os.openpty()
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
        name = os.ttyname(slave)
        # A session leader that opens a terminal gets it as its controlling one.
        actions = [(os.POSIX_SPAWN_OPEN, 0, name, os.O_RDWR, 0)]
        actions += [(os.POSIX_SPAWN_DUP2, 0, 1), (os.POSIX_SPAWN_DUP2, 0, 2)]
        self.started = time.perf_counter()
        self.process = os.posix_spawn(program, arguments, environment, file_actions=actions, setsid=True)
        os.close(slave)
        self.alive = True

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()

    def burst(self, quiet, limit):
        """Reads until nothing has come for `quiet` seconds.

        Returns the time of the last byte, or None if nothing came for `limit` seconds.
        """
        last = None
        while True:
            ready, _, _ = select.select([self.master], [], [], limit if last is None else quiet)
            if not ready:
                return last
            try:
                data = os.read(self.master, 1 << 16)
            except OSError:  # the program closed its end
                data = b""
            if not data:
                self.alive = False
                return last
            last = time.perf_counter()
            self.screen.feed(data)

    def first_frame(self, probe, last_rows=1, quiet=0.04, limit=60.0):
        """Seconds until the frame was complete: `probe` on the screen, the last row painted, then quiet.

        If a program leaves its last row empty, one of the `last_rows` must be painted.
        """
        deadline = self.started + limit
        while self.alive and time.perf_counter() < deadline:
            last = self.burst(quiet, limit=deadline - time.perf_counter())
            painted = any(self.screen.line(row) for row in range(ROWS - last_rows, ROWS))
            if last and painted and probe in self.screen.text():
                return last - self.started
        why = f"no full frame within {limit:.0f} s" if self.alive else "it ended before a full frame"
        raise Unanswered(f"{why}; the screen says: {self.screen.text()[-200:]!r}")

    def press(self, key, quiet=0.02, limit=1.0):
        """Seconds from sending `key` to the last byte of the answer, or None if there was none."""
        sent = time.perf_counter()
        os.write(self.master, key)
        last = self.burst(quiet, limit)
        return None if last is None else last - sent

    def answer(self, key, quiet=0.012, limit=8.0):
        """Seconds from sending `key` until the program waits for the next one.

        Where the screen stays the same, the answer has no bytes, and `press` would time the next ones, whatever they
        are for.  Without /proc, it is what `press` measures.
        """
        if self.waits() is None:
            return self.press(key, limit=limit)
        sent = time.perf_counter()
        os.write(self.master, key)
        time.sleep(0.001)  # for the key to arrive
        since = None
        while time.perf_counter() < sent + limit:
            ready, _, _ = select.select([self.master], [], [], 0.0005)
            if ready:
                try:
                    self.screen.feed(os.read(self.master, 1 << 16))
                except OSError:  # the program closed its end
                    self.alive = False
                    return None
            now = time.perf_counter()
            since = (since or now) if self.waits() else None
            if since and now - since > quiet:
                return since - sent
        return None

    def waits(self):
        """Whether the thread that paints waits for input; None if the system doesn't say."""
        try:
            with open(f"/proc/{self.process}/task/{self.process}/syscall", encoding="ascii") as file:
                return file.read().split()[0] in POLLS
        except (OSError, IndexError):
            return None

    def wait_for(self, words, limit=60.0):
        """Seconds from now until `words` are on the screen and the terminal is quiet."""
        begun = time.perf_counter()
        while self.alive and time.perf_counter() < begun + limit:
            last = self.burst(0.04, limit=begun + limit - time.perf_counter())
            if last and words in self.screen.text():
                return last - begun
        raise Unanswered(f"{words!r} did not appear within {limit:.0f} s")

    def memory(self):
        """Resident bytes: now, and at most so far.  (None, None) without /proc."""
        try:
            with open(f"/proc/{self.process}/status", encoding="ascii", errors="replace") as status:
                fields = dict(line.split(":", 1) for line in status if ":" in line)
            return tuple(int(fields[name].split()[0]) * 1024 for name in ("VmRSS", "VmHWM"))
        except (OSError, KeyError, ValueError):
            return None, None

    def processor(self):
        """Seconds of processor that the program has used so far, in all its threads."""
        # What clock_getcpuclockid(3) returns on Linux for a process.
        return time.clock_gettime((~self.process << 3) | 2)

    def stop(self):
        """Ends the program: asks first, reads its last output, and kills it after five seconds."""
        for number, patience in ((signal.SIGTERM, 5.0), (signal.SIGKILL, 5.0)):
            if self.process is None:
                break
            os.kill(self.process, number)
            deadline = time.perf_counter() + patience
            while time.perf_counter() < deadline:
                ended, _ = os.waitpid(self.process, os.WNOHANG)
                if ended:
                    self.process = None
                    break
                self.drain(0.005)
        os.close(self.master)

    def drain(self, seconds):
        try:
            ready, _, _ = select.select([self.master], [], [], seconds)
            if ready:
                os.read(self.master, 1 << 16)
        except OSError:
            time.sleep(seconds)
