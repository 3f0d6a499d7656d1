/// A screen of rows, as far as moving, narrowing and clicking are concerned: the same on all of them.
protocol RowScreen: Sendable {
  /// The words that narrow the rows.
  var filter: String { get }
  /// The selected row.
  var cursor: RowCursor { get set }
  /// How many rows there are, as far as that is known.
  var total: Int { get }
  /// Shows only the rows that fit the words typed.
  mutating func narrow(to filter: String)
  /// The lines that rows share, and how many of them each takes.
  func view(in size: RowsSize) -> RowView
  /// Puts the selected row among the rows there are, and into view.
  mutating func settle(in size: RowsSize)
}

/// The room that rows have, under the heading.
struct RowsSize: Hashable, Sendable {
  /// How many lines.
  var lines: Int
  /// How many columns.
  var columns: Int
}

extension RowScreen {
  func view(in size: RowsSize) -> RowView { RowView(lines: size.lines) }

  mutating func settle(in size: RowsSize) { cursor.settle(total: total, in: view(in: size)) }

  /// Moves the selection for a command of moving; false where it is none.
  mutating func move(_ command: Command, count: Int?, in size: RowsSize) -> Bool {
    cursor.move(command, count: count, total: total, in: view(in: size))
  }
}

/// A screen whose rows come from the library, a window at a time.
protocol WindowedScreen: RowScreen {
  associatedtype Row: Hashable & Sendable
  /// The rows at hand.
  var rows: WindowedRows<Row> { get set }
}

extension WindowedScreen {
  var cursor: RowCursor {
    get { rows.cursor }
    set { rows.cursor = newValue }
  }
  var total: Int { rows.total }
  mutating func settle(in size: RowsSize) { rows.settle(in: view(in: size)) }

  /// The rows to ask the library for; nil where those in view are at hand, and a page on either side.
  func missing(in size: RowsSize) -> Range<Int>? { rows.missing(in: view(in: size)) }
}

extension Screen {
  /// The rows of the screen; nil where it is none of rows to choose from.
  var rows: (any RowScreen)? {
    switch self {
    case .list(let state): state
    case .quotations(let state): state
    case .statements(let state): state
    case .speakers(let state): state
    case .bookmarks(let state): state
    case .search(let state): state
    case .article, .help: nil
    }
  }

  /// Changes the rows of the screen; nil where it is none of rows to choose from.
  @discardableResult
  mutating func changeRows<Result>(_ change: (inout any RowScreen) -> Result) -> Result? {
    func changed<State: RowScreen>(_ state: State, _ wrap: (State) -> Screen) -> Result {
      var rows: any RowScreen = state
      let result = change(&rows)
      if let state = rows as? State { self = wrap(state) }
      return result
    }
    return switch self {
    case .list(let state): changed(state, Screen.list)
    case .quotations(let state): changed(state, Screen.quotations)
    case .statements(let state): changed(state, Screen.statements)
    case .speakers(let state): changed(state, Screen.speakers)
    case .bookmarks(let state): changed(state, Screen.bookmarks)
    case .search(let state): changed(state, Screen.search)
    case .article, .help: nil
    }
  }
}
