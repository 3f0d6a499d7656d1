import CNcurses
import Frames

/// Writes frames into the window of ncurses, but only the cells that differ from the last frame.
struct Painter {
  /// The theme, which says how styles look.
  private(set) var theme: Theme
  /// The cells on the screen; `nil` if they aren't known.
  private var shown: Frame?
  /// The looks of the few styles met so far, and the colour pairs that they use: the first is number 1.
  private var looks: [(style: Style, look: Look)] = []
  private var pairs: [ColorPair] = []

  private struct ColorPair: Equatable {
    var foreground: Int32
    var background: Int32
  }

  /// Makes a painter for an empty screen.
  init(theme: Theme) {
    self.theme = theme
  }

  /// Paints in another theme from the next frame on.
  mutating func use(_ theme: Theme) {
    self.theme = theme
    looks = []
    shown = nil
  }

  /// Forgets what is on the screen, so that the next frame is sent in full.
  mutating func forget() {
    shown = nil
  }

  /// Writes a frame into a window, which the caller then sends.
  ///
  /// - Returns: how many rows differ from the last frame, apart from those that only moved.
  mutating func write(_ frame: Frame, in window: UnsafeMutablePointer<WINDOW>?) -> Int {
    let size = Size(columns: Int(getmaxx(window)), rows: Int(getmaxy(window)))
    if shown?.size != frame.size {
      werase(window)
      shown = nil
    }
    let moving = 0..<max(0, frame.size.rows - 1)
    let shift = size == frame.size ? shift(to: frame, of: moving) : 0
    if shift != 0 { scroll(window, by: shift, rows: moving.count) }
    var changed = 0
    for row in 0..<min(frame.size.rows, size.rows) {
      let former = moving.contains(row) ? row + shift : row
      let isNew = moving.contains(row) && !moving.contains(former)
      let isChanged = paint(
        frame[row: row].prefix(size.columns),
        over: isNew ? nil : shown?[row: former].prefix(size.columns), row: row, in: window)
      if isChanged { changed += 1 }
    }
    shown = frame
    placeCursor(of: frame, in: window, size: size)
    return changed
  }

  /// Returns by how many rows everything but the status line has moved up since the last frame; 0 if it
  /// hasn't.
  ///
  /// Rows that only move aren't written again, which saves most of the work when a key goes down a line.
  private func shift(to frame: Frame, of rows: Range<Int>) -> Int {
    guard let shown, rows.count > 4, !Self.isSame(frame[row: 0], shown[row: 0]) else { return 0 }
    for distance in 1...rows.count / 2 {
      let staying = rows.dropLast(distance)
      if staying.allSatisfy({ Self.isSame(frame[row: $0], shown[row: $0 + distance]) }) { return distance }
      if staying.allSatisfy({ Self.isSame(frame[row: $0 + distance], shown[row: $0]) }) { return -distance }
    }
    return 0
  }

  private static func isSame(_ row: ArraySlice<Cell>, _ other: ArraySlice<Cell>) -> Bool {
    changed(row, from: other) == nil
  }

  /// Moves the first rows of a window up, or down if the number is negative.
  private func scroll(_ window: UnsafeMutablePointer<WINDOW>?, by shift: Int, rows: Int) {
    scrollok(window, true)
    wsetscrreg(window, 0, Int32(rows - 1))
    wscrl(window, Int32(shift))
    scrollok(window, false)
  }

  /// Writes the cells of a row from the first to the last that changed; returns whether any did.
  private mutating func paint(
    _ cells: ArraySlice<Cell>, over old: ArraySlice<Cell>?, row: Int, in window: UnsafeMutablePointer<WINDOW>?
  ) -> Bool {
    guard var changed = Self.changed(cells, from: old) else { return false }
    let distance = old.map { $0.startIndex - cells.startIndex } ?? 0
    // Cells that are or were wide are written whole.
    while changed.lowerBound > cells.startIndex,
      cells[changed.lowerBound].width == 0 || old?[changed.lowerBound + distance].width == 0
    {
      changed = changed.lowerBound - 1..<changed.upperBound
    }
    var glyphs: [cchar_t] = []
    glyphs.reserveCapacity(changed.count)
    var (style, look) = (Style.plain, look(of: .plain))
    for cell in cells[changed] where cell.width > 0 {
      if cell.style.rawValue != style.rawValue {
        style = cell.style
        look = self.look(of: style)
      }
      Glyphs.append(cell, look: look, to: &glyphs)
    }
    let column = changed.lowerBound - cells.startIndex
    guard wmove(window, Int32(row), Int32(column)) == OK else { return true }
    wadd_wchnstr(window, glyphs, Int32(glyphs.count))
    return true
  }

  /// Returns the indices from the first to the last cell that differs; `nil` if none does.
  private static func changed(_ cells: ArraySlice<Cell>, from old: ArraySlice<Cell>?) -> Range<Int>? {
    guard let old else { return cells.isEmpty ? nil : cells.indices }
    let distance = old.startIndex - cells.startIndex
    guard let first = cells.indices.first(where: { cells[$0] != old[$0 + distance] }),
      let last = cells.indices.last(where: { cells[$0] != old[$0 + distance] })
    else { return nil }
    return first..<last + 1
  }

  /// Puts the cursor where the user types, or else, hidden, at the reader's place; it is sent with the frame.
  private func placeCursor(of frame: Frame, in window: UnsafeMutablePointer<WINDOW>?, size: Size) {
    guard let cursor = frame.cursor ?? frame.focus, (0..<size.rows).contains(cursor.row),
      (0..<size.columns).contains(cursor.column)
    else {
      curs_set(0)
      return
    }
    curs_set(frame.cursor == nil ? 0 : 1)
    wmove(window, Int32(cursor.row), Int32(cursor.column))
  }

  /// Returns the look of a style.
  private mutating func look(of style: Style) -> Look {
    if let known = looks.first(where: { $0.style == style }) { return known.look }
    let colours = theme.look(of: style)
    let look = Look(
      attributes: Self.attributes(colours.attributes),
      pair: pair(colours.foreground, colours.background))
    looks.append((style, look))
    return look
  }

  /// Returns the number of a colour pair, which is made when it is first needed; 0, the terminal's own, if
  /// there are no more.
  private mutating func pair(_ foreground: Color?, _ background: Color?) -> Int16 {
    let colors = ColorPair(
      foreground: foreground.map(number(of:)) ?? -1, background: background.map(number(of:)) ?? -1)
    if colors == ColorPair(foreground: -1, background: -1) { return 0 }
    if let known = pairs.firstIndex(of: colors) { return Int16(known + 1) }
    let number = pairs.count + 1
    guard number < min(shim_color_pairs(), Int32(Int16.max)),
      init_extended_pair(Int32(number), colors.foreground, colors.background) == OK
    else { return 0 }
    pairs.append(colors)
    return Int16(number)
  }

  /// Returns the number of a colour for ncurses.
  private func number(of color: Color) -> Int32 {
    theme.colorCount > 256 ? Int32(color.directNumber) : Int32(color.index(in: theme.colorCount))
  }

  private static func attributes(_ attributes: CellLook.Attributes) -> attr_t {
    let table: [(CellLook.Attributes, attr_t)] = [
      (.bold, SHIM_BOLD), (.dim, SHIM_DIM), (.italic, SHIM_ITALIC), (.underline, SHIM_UNDERLINE),
      (.reverse, SHIM_REVERSE),
    ]
    return table.reduce(0) { attributes.contains($1.0) ? $0 | $1.1 : $0 }
  }
}
