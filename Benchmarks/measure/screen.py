"""A terminal emulator, just good enough to tell when a frame is complete."""
import codecs
import re

# One control sequence, or one control character.  ECMA-48 (CSI, OSC) and the charset and keypad escapes of xterm.
CONTROL = re.compile(
    r"\x1b\[([0-9;:?>=!]*)[ -/]*([@-~])"  # CSI parameters final
    r"|\x1b[\]P_^X].*?(?:\x07|\x1b\\)"  # OSC, DCS, APC, PM, SOS up to their end
    r"|\x1b[()*+#%].|\x1b([^\[\]()*+#%P_^X])"  # charsets; a single escape
    r"|([\x00-\x1a\x1c-\x1f\x7f])",
    re.S,
)


class Screen:
    """A grid of characters and a cursor.  Colours are ignored; every character counts as one column."""

    def __init__(self, columns, rows):
        self.columns, self.rows = columns, rows
        self.decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self.pending = ""
        self.margins = (0, rows - 1)
        self.clear()

    def clear(self):
        self.grid = [[" "] * self.columns for _ in range(self.rows)]
        self.row = self.column = 0

    def line(self, row):
        """The text of one row, counted from 0, without trailing spaces."""
        return "".join(self.grid[row]).rstrip()

    def text(self):
        """All rows, with each run of spaces reduced to one, to search for words across line ends."""
        return " ".join(" ".join(map(self.line, range(self.rows))).split())

    def feed(self, data):
        """Takes the bytes that a program wrote; a sequence may be cut in two anywhere."""
        stream = self.pending + self.decoder.decode(data)
        self.pending = ""
        position = 0
        while position < len(stream):
            match = CONTROL.search(stream, position)
            escape = stream.find("\x1b", position)
            if escape != -1 and (match is None or match.start() > escape):
                self.write(stream[position:escape])
                self.pending = stream[escape:]
                return
            end = match.start() if match else len(stream)
            self.write(stream[position:end])
            if match is None:
                return
            self.control(match)
            position = match.end()

    def write(self, characters):
        for character in characters:
            if self.column >= self.columns:
                self.column = 0
                self.down()
            self.grid[self.row][self.column] = character
            self.column += 1

    def down(self):
        top, bottom = self.margins
        if self.row == bottom:
            del self.grid[top]
            self.grid.insert(bottom, [" "] * self.columns)
        else:
            self.row = min(self.row + 1, self.rows - 1)

    def up(self):
        top, bottom = self.margins
        if self.row == top:
            del self.grid[bottom]
            self.grid.insert(top, [" "] * self.columns)
        else:
            self.row = max(self.row - 1, 0)

    def control(self, match):
        parameters, final, escape, character = match.groups()
        if character:
            if character in "\n\v\f":
                self.down()
            elif character == "\r":
                self.column = 0
            elif character == "\b":
                self.column = max(0, self.column - 1)
            elif character == "\t":
                self.column = min(self.columns - 1, self.column // 8 * 8 + 8)
        elif escape == "M":
            self.up()
        elif escape in ("D", "E"):
            self.down()
        elif final:
            self.sequence(parameters, final)

    def sequence(self, parameters, final):
        if parameters[:1] in ("?", ">", "="):
            if parameters in ("?1049", "?47", "?1047") and final in "hl":
                self.clear()
            return
        numbers = [int(part) if part.isdigit() else 0 for part in parameters.split(";")]
        count = max(1, numbers[0])
        if final in "Hf":
            self.row = min(self.rows, count) - 1
            self.column = min(self.columns, max(1, numbers[1] if len(numbers) > 1 else 1)) - 1
        elif final == "d":
            self.row = min(self.rows, count) - 1
        elif final in "G`":
            self.column = min(self.columns, count) - 1
        elif final == "A":
            self.row = max(0, self.row - count)
        elif final in "Be":
            self.row = min(self.rows - 1, self.row + count)
        elif final in "Ca":
            self.column = min(self.columns - 1, self.column + count)
        elif final == "D":
            self.column = max(0, self.column - count)
        elif final == "r":
            bottom = numbers[1] if len(numbers) > 1 and numbers[1] else self.rows
            self.margins = (count - 1, min(self.rows, bottom) - 1)
            self.row = self.column = 0
        else:
            self.erase(final, numbers[0], count)

    def erase(self, final, mode, count):
        line = self.grid[self.row]
        if final == "J":
            first, last = ((self.row + 1, self.rows), (0, self.row), (0, self.rows))[min(mode, 2)]
            for row in range(first, last):
                self.grid[row] = [" "] * self.columns
        if final in "JK" and mode < 2:
            first, last = ((self.column, self.columns), (0, self.column + 1))[mode]
            line[first:last] = [" "] * len(line[first:last])
        elif final == "K":
            line[:] = [" "] * self.columns
        elif final == "X":
            last = min(self.columns, self.column + count)
            line[self.column : last] = [" "] * (last - self.column)
        elif final == "b" and self.column:
            self.write(line[self.column - 1] * count)
        elif final == "P":
            del line[self.column : self.column + count]
            line.extend([" "] * (self.columns - len(line)))
        elif final == "@":
            line[self.column : self.column] = [" "] * count
            del line[self.columns :]
        elif final in "LM":
            self.shift(final, count)
        elif final in "ST":
            self.scroll(final, count)

    def shift(self, final, count):
        bottom = self.margins[1]
        for _ in range(min(count, bottom - self.row + 1)):
            del self.grid[bottom if final == "L" else self.row]
            self.grid.insert(self.row if final == "L" else bottom, [" "] * self.columns)

    def scroll(self, final, count):
        top, bottom = self.margins
        for _ in range(min(count, bottom - top + 1)):
            del self.grid[top if final == "S" else bottom]
            self.grid.insert(bottom if final == "S" else top, [" "] * self.columns)
