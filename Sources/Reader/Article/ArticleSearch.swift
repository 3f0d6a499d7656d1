import Articles

/// A search within an article: what was typed, and where it was found.
struct ArticleSearch: Sendable {
  /// What is looked for.
  let sought: SoughtWords
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

  /// What was typed.
  var typed: String { sought.typed }

  /// Searches the title and the text of an article, noise included; O(n) in its length.
  init(_ sought: SoughtWords, in article: Article) {
    self.sought = sought
    let places = sought.places(in: [article.fields.title, article.text])
    let title = places[0].map { Match(unit: .title, range: $0) }
    let text = places[1].map { range in
      let block = ArticleLayout.block(holding: range.lowerBound, in: article.blocks) ?? 0
      return Match(unit: .block(block), range: range)
    }
    matches = title + text
  }

  /// The first match at or after a position, the first of all where there is none after it.
  func first(from position: TextPosition) -> Int? {
    if matches.isEmpty { return nil }
    return next(from: position) % matches.count
  }

  /// The match `count` matches on, and whether the way there went past an end.
  func step(_ count: Int, from position: TextPosition) -> (index: Int, wrapped: Bool)? {
    guard !matches.isEmpty else { return nil }
    let target: Int
    if let current {
      target = current + count
    } else {
      target = count > 0 ? next(from: position) + count - 1 : next(from: position) + count
    }
    let total = matches.count
    return (((target % total) + total) % total, !(0..<total).contains(target))
  }

  /// The matches in the title, or in the text, that touch a range of it; in order.
  func matches(inTitle: Bool, touching range: Range<Int>) -> [(range: Range<Int>, isCurrent: Bool)] {
    let text = matches.partitionPoint { $0.unit != .title }
    let own = inTitle ? matches[..<text] : matches[text...]
    let touching = own.touching(range) { $0.range }
    return touching.indices.map { (matches[$0].range, $0 == current) }
  }

  /// The number of the first match at or after a position; how many there are where there is none.
  private func next(from position: TextPosition) -> Int {
    matches.partitionPoint { $0.position >= position }
  }
}
