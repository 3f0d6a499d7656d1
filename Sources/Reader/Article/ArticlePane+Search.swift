extension ArticlePane {
  /// Searches as the user types: marks the matches and shows the first one from a position on.
  mutating func find(_ typed: String, from origin: TextPosition) {
    guard !typed.isEmpty else {
      search = nil
      return
    }
    var found = ArticleSearch(typed, in: article, around: Self.offset(of: origin))
    found.current = found.first(from: origin)
    search = found
    isAtMatch = found.current != nil
    revealCurrentMatch()
  }

  /// Goes to the match `count` further on.
  mutating func findNext(_ count: Int) -> Movement {
    guard count != 0, let step = search?.step(count, from: top) else { return .nothing }
    var wrapped = step.wrapped
    if wrapped, let more = search?.continued(count, in: article) {
      search = more.search
      wrapped = more.wrapped
    } else {
      search?.current = step.index
    }
    isAtMatch = true
    revealCurrentMatch()
    guard wrapped else { return .moved }
    return count > 0 ? .wrappedToFirst : .wrappedToLast
  }

  /// Goes back to a place, as when a search is given up.
  mutating func restore(_ position: TextPosition) {
    setTop(layout.place(of: position))
  }

  /// The UTF-8 offset into the text around which a search begins.
  private static func offset(of position: TextPosition) -> Int {
    if case .block = position.unit { position.offset } else { 0 }
  }

  private mutating func revealCurrentMatch() {
    guard let search, let current = search.current else { return }
    let match = search.matches[current]
    switch match.unit {
    case .title, .facts: setTop(ArticleLayout.start)
    case .block: reveal(match.range)
    }
  }
}
