import Frames

/// A screen of rows to choose from: moving, narrowing, clicking and leaving work the same on all of them.
protocol RowScreen: NarrowableScreen {
  /// The selected row and the first one in view.
  var cursor: RowCursor { get set }
  /// How many rows there are, as far as that is known.
  var total: Int { get }
  /// Returns the room for the rows.
  func rowsSize(in around: Surroundings) -> RowsSize
  /// Returns the lines that the rows share, and the height of each row.
  func view(in size: RowsSize) -> RowView
  /// Keeps the selected row among the existing rows, and in view.
  mutating func settleRows(in size: RowsSize)
  /// Runs a command of this screen; returns `nil` for those that all screens of rows share.
  mutating func act(_ command: Command, in around: Surroundings) -> [Outcome]?
}

/// The room that rows have, under the heading.
struct RowsSize: Hashable, Sendable {
  /// The number of `lines`.
  var lines: Int
  /// The number of `columns`.
  var columns: Int
}

extension RowScreen {
  func rowsSize(in around: Surroundings) -> RowsSize { around.geometry.rows }
  func view(in size: RowsSize) -> RowView { RowView(lines: size.lines) }
  mutating func settleRows(in size: RowsSize) { cursor.settle(total: total, in: view(in: size)) }
  mutating func act(_ command: Command, in around: Surroundings) -> [Outcome]? { nil }

  mutating func run(_ command: Command, count: Int?, in around: Surroundings) -> [Outcome]? {
    runOnRows(command, count: count, in: around)
  }

  /// Moves, runs a command of the screen, or one that all screens of rows share.
  mutating func runOnRows(_ command: Command, count: Int?, in around: Surroundings) -> [Outcome]? {
    let view = view(in: rowsSize(in: around))
    if cursor.move(command, count: count, total: total, in: view) { return [] }
    if let outcomes = act(command, in: around) { return outcomes }
    switch command {
    case .find: return askForFilter(restoring: cursor)
    case .back: return [.pop]
    case .escape: return escape()
    default: return nil
    }
  }

  mutating func follow(_ prompt: Prompt, _ stage: Prompt.Stage, in around: Surroundings) -> [Outcome] {
    if let before = followFilter(prompt, stage) { cursor = before }
    return []
  }

  mutating func click(at position: Position, opens: Bool, in around: Surroundings) -> [Outcome] {
    clickRow(at: position, opens: opens, in: around)
  }

  /// Selects the row under a click; opens it if it was selected before, or for a double click.
  mutating func clickRow(at position: Position, opens: Bool, in around: Surroundings) -> [Outcome] {
    let line = position.row - around.geometry.headingRows
    guard line >= 0 else { return [] }
    let wasSelected = selectRow(atLine: line, in: around)
    return opens || wasSelected ? run(.open, count: nil, in: around) ?? [] : []
  }

  /// Selects the row at a line, counted from below the heading; returns whether it was selected before.
  private mutating func selectRow(atLine line: Int, in around: Surroundings) -> Bool {
    let view = view(in: rowsSize(in: around))
    guard let row = view.row(atLine: line, from: cursor.top, total: total) else { return false }
    defer { cursor.select(row) }
    return cursor.selected == row
  }

  mutating func settle(in around: Surroundings) {
    if around.isTop { settleRows(in: rowsSize(in: around)) }
  }

  func statusPlace(isTyping: Bool, in around: Surroundings) -> String {
    total > 0 && !isTyping ? "\(cursor.selected + 1) of \(total)" : ""
  }
}

/// A screen whose rows come from the library, a window at a time.
protocol WindowedScreen: RowScreen {
  associatedtype Row: Hashable & Sendable
  /// The rows that are loaded.
  var rows: WindowedRows<Row> { get set }
  /// Returns the effect that loads the rows with these numbers.
  func load(_ range: Range<Int>) -> Effect
}

extension WindowedScreen {
  var cursor: RowCursor {
    get { rows.cursor }
    set { rows.cursor = newValue }
  }
  var total: Int { rows.total }
  mutating func settleRows(in size: RowsSize) { rows.settle(in: view(in: size)) }

  func missing(in around: Surroundings) -> [Effect] {
    rows.missing(in: view(in: rowsSize(in: around))).map { [load($0)] } ?? []
  }

  /// Says why no row is selected: there are none, or they are not loaded yet.
  var noRow: [Outcome] { [.say(rows.total == 0 ? .nothingSelected : .rowsNotReady)] }
}

/// A screen of rows that take as many lines as their words need.
protocol EntryScreen: RowScreen {
  /// Returns a row as an entry; `nil` if it is not loaded.
  ///
  /// - Parameter isFirst: whether it is the first row in view.
  func entry(_ row: Int, isFirst: Bool) -> Entry?
}

extension EntryScreen {
  // A step of the wheel moves by one entry.
  var linesOfWheel: Int { 1 }

  func view(in size: RowsSize) -> RowView {
    RowView(lines: size.lines, gap: 1, leastHeight: 2) { row, isFirst in
      // A row that is not loaded counts with the minimum height, so that loading it never scrolls up.
      entry(row, isFirst: isFirst)?.lines(in: EntryShape(size)).count ?? 2
    }
  }

  /// Paints the entries under a heading.
  ///
  /// - Parameters:
  ///   - name: the title of the entries; the words that narrow them are added.
  ///   - count: how many there are, on the right.
  ///   - empty: the lines shown if there are none.
  func paint(
    titled name: String, count: String, empty: [String], into frame: inout Frame, in around: Surroundings
  ) {
    let heading = Heading(left: filter.isEmpty ? name : "\(name): “\(filter)”", right: count)
    EntryPainter(
      heading: heading, emptyText: empty, region: around.geometry.content,
      headingRows: around.geometry.headingRows
    )
    .paint(self, into: &frame)
  }
}
