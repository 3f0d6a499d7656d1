import Catalogue

/// A row that can be found by its words.
protocol SoughtRow: Sendable {
  /// The texts that are searched for the words.
  var soughtTexts: [String] { get }
}

/// Rows that are loaded all at once, and those of them that hold the words typed after `/`.
struct LoadedRows<Row: SoughtRow>: Sendable {
  /// All rows; `nil` until the library has answered, and when they may be out of date.
  var all: [Row]? { didSet { find() } }
  /// The rows that hold the words.
  private(set) var shown: [Row] = []
  /// The words; empty for all rows.
  fileprivate(set) var filter = "" { didSet { find() } }
  /// The selected row.
  var cursor = RowCursor()

  /// The selected row; `nil` if there is none.
  var selected: Row? { shown.indices.contains(cursor.selected) ? shown[cursor.selected] : nil }

  private mutating func find() {
    let narrowing = Query(filter, as: .rows)
    shown = (all ?? []).filter { filter.isEmpty || narrowing.matches($0.soughtTexts) }
  }
}

/// A screen of rows that are loaded all at once.
protocol LoadedRowScreen: EntryScreen {
  associatedtype Row: SoughtRow
  var rows: LoadedRows<Row> { get set }
}

extension LoadedRowScreen {
  var total: Int { rows.shown.count }
  var filter: String { rows.filter }
  var cursor: RowCursor {
    get { rows.cursor }
    set { rows.cursor = newValue }
  }

  mutating func narrow(to filter: String) {
    rows.filter = filter
    rows.cursor = RowCursor()
  }
}
