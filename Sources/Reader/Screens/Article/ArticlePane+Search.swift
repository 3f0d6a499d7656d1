import Articles
import Catalogue

extension ArticlePane {
  /// Searches for a phrase as it is typed: marks the matches and shows the first one after a position.
  mutating func find(_ typed: String, from origin: TextPosition) {
    guard !typed.isEmpty else {
      search = nil
      return
    }
    var found = ArticleSearch(.phrase(typed), in: article, around: Self.offset(of: origin))
    found.current = found.first(from: origin)
    search = found
    isAtMatch = found.current != nil
    revealCurrentMatch()
  }

  /// Goes to the match `count` further on, or back if it is negative.
  mutating func findNext(_ count: Int) -> Movement {
    guard count != 0, let step = search?.step(count, from: searchOrigin) else { return .nothing }
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

  /// Marks words as a search does; the match in a range of the text becomes the current one.
  ///
  /// If the article doesn't have the words, the search stays as it is.
  ///
  /// - Parameter range: `UTF-8 offsets`; `nil` for the title.
  mutating func mark(_ words: SoughtWords, at range: Range<Int>?) {
    var found = ArticleSearch(words, in: article, around: range?.lowerBound ?? 0)
    guard !found.matches.isEmpty else { return }
    found.current = found.matches.firstIndex { match in
      if let range { match.unit != .title && match.range.overlaps(range) } else { match.unit == .title }
    }
    search = found
  }

  /// Where a search without a current match continues: at the selected quotation, or else at the first line.
  private var searchOrigin: TextPosition {
    guard let selected, case let range = statements[selected].range, range.overlaps(visibleRange),
      let block = ArticleLayout.block(holding: range.lowerBound, in: article.blocks)
    else { return top }
    return TextPosition(unit: .block(block), offset: range.lowerBound)
  }

  /// Goes back to a position, for instance when the user gives up a search.
  mutating func restore(_ position: TextPosition) {
    setTop(layout.place(of: position))
  }

  /// Goes to a place that was kept.
  mutating func goTo(_ place: ReadingPlace) { restore(Self.position(of: place, in: article)) }

  /// Returns the `UTF-8 offset` into the text around which a search begins.
  private static func offset(of position: TextPosition) -> Int {
    if case .block = position.unit { position.offset } else { 0 }
  }

  /// Brings the current match into view, if there is one.
  mutating func revealCurrentMatch() {
    guard let search, let current = search.current else { return }
    let match = search.matches[current]
    switch match.unit {
    case .title, .facts, .note: setTop(ArticleLayout.start)
    case .block: reveal(match.range)
    }
  }
}
