import Catalogue

/// The remarks on a screen's query: how it was understood, and which of its names the library doesn't have.
struct QueryRemarks: Sendable {
  /// The query that the library's remark is about.
  private var typed = ""
  private var remark: String?

  /// Takes the library's remark.
  mutating func take(_ event: Event) {
    if case .explained(let typed, let remark) = event { (self.typed, self.remark) = (typed, remark) }
  }

  /// Returns the remarks on a query; `nil` if there are none.
  func explanation(of query: Query) -> String? {
    let all = [query.explanation, query.typed == typed ? remark : nil].compactMap(\.self)
    return all.isEmpty ? nil : all.joined(separator: "; ")
  }
}
