import Articles

/// A search of the library and what it found.
struct SearchState: EntryScreen {
  /// What was typed.
  var query = ""
  /// What the library found for it; nil until it has answered.
  var hits: [SearchHit]? { didSet { find() } }
  /// The selected hit.
  var cursor = RowCursor()
  /// The words typed to narrow the hits.
  var filter = "" { didSet { find() } }
  /// The hits that fit the narrowing.
  private(set) var shown: [SearchHit] = []

  var total: Int { shown.count }

  func entry(_ row: Int, isFirst: Bool) -> Entry? {
    shown.indices.contains(row) ? Entry(shown[row]) : nil
  }

  mutating func narrow(to filter: String) {
    self.filter = filter
    cursor = RowCursor()
  }

  private mutating func find() {
    let narrowing = Narrowing(filter)
    shown = (hits ?? []).filter {
      filter.isEmpty
        || narrowing.accepts([$0.snippet, $0.article.fields.title, $0.article.fields.source ?? ""])
    }
  }

  /// How many hits the library is asked for.
  static let limit = 200
}
