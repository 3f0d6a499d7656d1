import Articles

/// A search of the library and what it found.
struct SearchState: RowScreen {
  /// What was typed.
  var query = ""
  /// What the library found for it; nil until it has answered.
  var hits: [SearchHit]?
  /// The selected hit.
  var cursor = RowCursor()
  /// The words typed to narrow the hits.
  var filter = ""

  /// The hits that fit the narrowing.
  var shown: [SearchHit] {
    guard let hits else { return [] }
    if filter.isEmpty { return hits }
    let narrowing = Narrowing(filter)
    return hits.filter {
      narrowing.accepts([$0.snippet, $0.article.fields.title, $0.article.fields.source ?? ""])
    }
  }

  var total: Int { shown.count }

  mutating func narrow(to filter: String) {
    self.filter = filter
    cursor = RowCursor()
  }

  /// How many hits the library is asked for.
  static let limit = 200
}
