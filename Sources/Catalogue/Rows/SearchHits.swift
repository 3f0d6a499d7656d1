/// What a search of the library found.
package struct SearchHits: Hashable, Sendable, ExpressibleByArrayLiteral {
  /// The hits, in the order that was asked for.
  package var rows: [SearchHit]
  /// Whether there may be others: of words that very many articles have, only what was added last was looked at.
  package var isCut: Bool
  /// How many there are, also beyond the limit; `nil` if they were not all looked at.
  package var total: Int?

  /// Makes the hits.
  package init(_ rows: [SearchHit], isCut: Bool = false, total: Int?) {
    self.rows = rows
    self.isCut = isCut
    self.total = total
  }

  /// Makes the hits of a search that has no others.
  package init(arrayLiteral hits: SearchHit...) { self.init(hits, total: hits.count) }

  /// The order of hits.
  package enum Order: String, Hashable, Sendable, CaseIterable {
    /// What fits best comes first.
    case best
    /// By date, the newest first; undated articles come last.
    case newest
  }
}
