import Articles
import Catalogue

/// A search within an article: the words and their matches.
///
/// The number of matches kept is limited. If a text has more, those around the reader's place are kept and
/// the rest are found when the reader moves there: a letter that occurs ten million times is found as fast as
/// a rare word.
struct ArticleSearch: Sendable {
  /// The maximum number of matches that are kept.
  static let limit = 100_000
  /// How many bytes before the reader's place are searched if there are more matches.
  private static let reach = 1 << 16

  /// How many characters of a phrase are searched for first.
  private static let longest = 128

  /// The words to find.
  let sought: SoughtWords
  /// The matches in the order shown, those in the title first.
  let matches: [Match]
  /// The number of the current match; `nil` if there is none.
  var current: Int?
  /// The searched part of the text, in `UTF-8 offsets`: all of it, unless there are too many matches.
  let searched: Range<Int>
  /// Whether the text has more matches than are kept.
  let isPartial: Bool
  private let pattern: TextPattern?

  /// A place where the words were found.
  struct Match: Hashable, Sendable {
    /// The title, or the block of the text that has the words.
    var unit: UnitKey
    /// The words, in `UTF-8 offsets` into the title or the article's text.
    var range: Range<Int>

    /// Where the words start.
    var position: TextPosition { TextPosition(unit: unit, offset: range.lowerBound) }
  }

  /// What was typed.
  var typed: String { sought.typed }

  /// Searches the title and the text of an article, noise included; O(n) in the length of the text.
  ///
  /// - Parameter place: the `UTF-8 offset` around which matches are kept if there are too many.
  init(_ sought: SoughtWords, in article: Article, around place: Int = 0) {
    self.sought = sought
    let text = article.text
    var start = 0
    var places: (title: [Range<Int>], text: [Range<Int>]) = ([], [])
    if case .phrase(let typed) = sought {
      pattern = Self.pattern(typed, in: article)
      places.title = pattern?.matches(in: article.fields.title, limit: Self.limit) ?? []
      places.text = pattern?.matches(in: text, limit: Self.limit + 1) ?? []
    } else {
      pattern = nil
      let found = sought.places(in: [article.fields.title, text])
      places = (found[0], found[1])
    }
    isPartial = pattern != nil && places.text.count > Self.limit
    if isPartial {
      start = max(0, place - Self.reach)
      places.text = pattern?.matches(in: text, from: start, limit: Self.limit) ?? []
    }
    let end = isPartial && places.text.count == Self.limit ? places.text.last?.upperBound : nil
    searched = start..<(end ?? text.utf8.count)
    matches =
      places.title.map { Match(unit: .title, range: $0) }
      + places.text.map { Match(unit: Self.unit(of: $0, in: article), range: $0) }
  }

  /// Returns the pattern of a phrase; `nil` if not even its beginning is found.
  ///
  /// So a key typed after thousands of characters, which hardly any article contains, takes no longer than
  /// one typed after a few.
  private static func pattern(_ typed: String, in article: Article) -> TextPattern? {
    let beginning = typed.prefix(longest)
    // Marks may belong to what follows: three full stops are an ellipsis.
    let end = beginning.lastIndex { $0.isLetter || $0.isNumber }
    if let end, beginning.endIndex < typed.endIndex, let beginning = TextPattern(String(beginning[...end])),
      !beginning.isFound(in: article.fields.title), !beginning.isFound(in: article.text)
    {
      return nil
    }
    return TextPattern(typed)
  }

  private static func unit(of range: Range<Int>, in article: Article) -> UnitKey {
    .block(ArticleLayout.block(holding: range.lowerBound, in: article.blocks) ?? 0)
  }

  /// Returns the number of the first match at or after a position; the first of all if none follows.
  func first(from position: TextPosition) -> Int? {
    if matches.isEmpty { return nil }
    return next(from: position) % matches.count
  }

  /// Returns the number of the match `count` further on, and whether the search went past an end of the text.
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

  /// Continues a search beyond the first or the last match kept; returns `nil` if all matches are kept.
  ///
  /// - Parameter direction: forward if it is positive, otherwise backward.
  /// - Returns: the search at the next match, and whether it went past an end of the text.
  func continued(_ direction: Int, in article: Article) -> (search: ArticleSearch, wrapped: Bool)? {
    guard isPartial, let last = matches.last, let first = matches.first(where: { $0.unit != .title }) else {
      return nil
    }
    let isForward = direction > 0
    let end = article.text.utf8.count
    let wrapped = isForward ? searched.upperBound == end : searched.lowerBound == 0
    let edge = isForward ? last : first
    let place = wrapped ? (isForward ? 0 : end) : edge.range.lowerBound
    var more = ArticleSearch(sought, in: article, around: place)
    if wrapped {
      more.current = isForward ? 0 : more.matches.count - 1
    } else if isForward {
      more.current = min(more.matches.count - 1, more.matches.partitionPoint { $0.position > edge.position })
    } else {
      more.current = max(0, more.next(from: edge.position) - 1)
    }
    return (more, wrapped)
  }

  /// Returns the matches in the title, or in the text of the article, that touch a range of it, in order.
  func matches(inTitle: Bool, of article: Article, touching range: Range<Int>)
    -> [(range: Range<Int>, isCurrent: Bool)]
  {
    if !inTitle, range.clamped(to: searched) != range {
      let found =
        pattern?.matches(in: article.text, from: max(0, range.lowerBound - 64), limit: range.count + 64) ?? []
      return found.touching(range) { $0 }.map { ($0, false) }
    }
    let text = matches.partitionPoint { $0.unit != .title }
    let own = inTitle ? matches[..<text] : matches[text...]
    let touching = own.touching(range) { $0.range }
    return touching.indices.map { (matches[$0].range, $0 == current) }
  }

  /// Returns the number of the first match at or after a position; the number of matches if none follows.
  private func next(from position: TextPosition) -> Int {
    matches.partitionPoint { $0.position >= position }
  }
}
