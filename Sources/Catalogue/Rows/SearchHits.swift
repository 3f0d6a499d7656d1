/// What a search of the library found.
package struct SearchHits: Hashable, Sendable, ExpressibleByArrayLiteral {
  /// The hits, in the order that was asked for.
  package var rows: [SearchHit]
  /// Whether there may be others.
  ///
  /// If very many articles have the words, only those added last were examined.
  package var isCut: Bool
  /// How many there are, including those beyond the limit; `nil` if not all were examined.
  package var total: Int?

  /// Makes the hits.
  package init(_ rows: [SearchHit], isCut: Bool = false, total: Int?) {
    self.rows = rows
    self.isCut = isCut
    self.total = total
  }

  /// Makes the complete hits of a search.
  package init(arrayLiteral hits: SearchHit...) { self.init(hits, total: hits.count) }

  /// The order of hits.
  package enum Order: String, Hashable, Sendable, CaseIterable {
    /// The best match comes first.
    case best
    /// By date, newest first; undated articles come last.
    case newest
  }
}
