import Articles

/// A search within an article: what was typed, and where it was found.
struct ArticleSearch: Sendable {
  /// What was typed.
  let typed: String
  /// The matches in the order in which they are shown: title first, then the text.
  let matches: [Match]
  /// The match where the reader stands, nil where there is none.
  var current: Int?

  /// Some words found.
  struct Match: Hashable, Sendable {
    /// The title, or the block of the text that holds the words.
    var unit: UnitKey
    /// The words, in UTF-8 offsets into the title or the article's text.
    var range: Range<Int>

    /// Where the words start.
    var position: TextPosition { TextPosition(unit: unit, offset: range.lowerBound) }
  }

  /// Searches the title and the text of an article, noise included.
  init(_ typed: String, in article: Article) {
    self.typed = typed
    guard let pattern = TextPattern(typed) else {
      matches = []
      return
    }
    let title = pattern.matches(in: article.fields.title).map { Match(unit: .title, range: $0) }
    let text = pattern.matches(in: article.text).map { range in
      let block = ArticleLayout.block(holding: range.lowerBound, in: article.blocks) ?? 0
      return Match(unit: .block(block), range: range)
    }
    matches = title + text
  }

  /// The first match at or after a position, the first of all where there is none after it.
  func first(from position: TextPosition) -> Int? {
    if matches.isEmpty { return nil }
    return matches.firstIndex { $0.position >= position } ?? 0
  }

  /// The match `count` matches on, and whether the way there went past an end.
  func step(_ count: Int, from position: TextPosition) -> (index: Int, wrapped: Bool)? {
    guard !matches.isEmpty else { return nil }
    let start: Int
    if let current {
      start = current + count
    } else if count > 0 {
      let next = matches.firstIndex { $0.position >= position } ?? matches.count
      start = next + count - 1
    } else {
      let before = matches.lastIndex { $0.position < position } ?? -1
      start = before + count + 1
    }
    let total = matches.count
    let index = ((start % total) + total) % total
    return (index, !(0..<total).contains(start))
  }

  /// The matches of one kind of text that touch a range.
  func ranges(inTitle: Bool, touching range: Range<Int>) -> [(range: Range<Int>, isCurrent: Bool)] {
    let own = inTitle ? matches.prefix { $0.unit == .title } : matches.drop { $0.unit == .title }
    var low = own.startIndex
    var high = own.endIndex
    while low < high {
      let middle = (low + high) / 2
      if own[middle].range.upperBound > range.lowerBound { high = middle } else { low = middle + 1 }
    }
    return own[low...].prefix { $0.range.lowerBound < range.upperBound }
      .enumerated().map { ($0.element.range, low + $0.offset == current) }
  }
}
