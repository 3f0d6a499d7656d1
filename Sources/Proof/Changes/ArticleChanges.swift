import Articles
import Quotations

/// What changed from one reading of an article to the next: the quotations first, then how many other words.
package struct ArticleChanges: Sendable {
  /// A quotation of either reading.
  package struct Quote: Hashable, Sendable {
    /// The words on one line, marks included.
    package var text: String
    /// Who says it.
    package var person: String?
  }

  /// Quotations that only the newer reading has.
  package private(set) var added: [Quote] = []
  /// Quotations that only the older reading has.
  package private(set) var removed: [Quote] = []
  /// Quotations whose words changed.
  package private(set) var reworded: [(before: Quote, after: Quote)] = []
  /// Quotations with the same words that are another person's now.
  package private(set) var reassigned: [(before: Quote, after: Quote)] = []
  /// How many words outside of quotations came or went.
  package private(set) var otherWords = 0

  /// Whether nothing changed.
  package var isEmpty: Bool {
    added.isEmpty && removed.isEmpty && reworded.isEmpty && reassigned.isEmpty && otherWords == 0
  }

  /// Compares two readings, both with their quotations.
  package init(from older: Article, to newer: Article) {
    var numbers = WordNumbers()
    let before = Self.quotes(of: older, &numbers)
    let after = Self.quotes(of: newer, &numbers)
    pair(before, after, numbers)
    otherWords = Self.difference(Self.other(older, &numbers), Self.other(newer, &numbers))
  }

  private struct ReadQuote {
    let quote: Quote
    let words: [ProofWord]
    let key: [Int32]
  }

  private static func quotes(of article: Article, _ numbers: inout WordNumbers) -> [ReadQuote] {
    let bytes = Array(article.text.utf8)
    return Statement.statements(of: article.quotations ?? []).map { statement in
      let words = QuotedWording(statement.parts.map(\.interior), of: bytes, numbers: &numbers).words
      return ReadQuote(
        quote: Quote(
          text: SpokenWords.joined(statement.parts.map(\.range), in: article.text),
          person: statement.attribution?.person),
        words: words, key: words.map(\.number))
    }
  }

  /// Pairs quotations: those with the same words first, then those that are one statement in other words.
  private mutating func pair(_ before: [ReadQuote], _ after: [ReadQuote], _ numbers: WordNumbers) {
    var waiting: [[Int32]: [ReadQuote]] = [:]
    for quote in before.reversed() { waiting[quote.key, default: []].append(quote) }
    var new: [ReadQuote] = []
    for quote in after {
      guard let same = waiting[quote.key]?.popLast() else {
        new.append(quote)
        continue
      }
      if same.quote.person != quote.quote.person { reassigned.append((same.quote, quote.quote)) }
    }
    var gone = before.filter { quote in
      guard let index = waiting[quote.key]?.lastIndex(where: { $0.quote == quote.quote }) else {
        return false
      }
      waiting[quote.key]?.remove(at: index)
      return true
    }
    let same = SameStatement(numbers: numbers)
    for quote in new {
      let near = gone.prefix(200)
      let former =
        near.firstIndex { same.relation($0.words, quote.words, least: 4) != nil }
        ?? near.firstIndex { Self.isLike($0, quote, numbers) }
      if let former {
        reworded.append((gone.remove(at: former).quote, quote.quote))
      } else {
        added.append(quote.quote)
      }
    }
    removed = gone.map(\.quote)
  }

  /// Whether one person says at least half of the same words, two of them in a row.
  private static func isLike(_ first: ReadQuote, _ second: ReadQuote, _ numbers: WordNumbers) -> Bool {
    guard first.quote.person == second.quote.person else { return false }
    let alignment = ProofAligner(first.words, on: second.words, numbers: numbers).alignment()
    var wording = QuotedWording()
    wording.add(first.words)
    let measure = AlignmentMeasure(alignment, draft: wording, source: second.words)
    return measure.share >= 0.5 && measure.run >= 2
  }

  /// The words outside of quotations and noise.
  private static func other(_ article: Article, _ numbers: inout WordNumbers) -> [Int32] {
    let taken =
      (article.quotations ?? []).filter { $0.kind.isSpeech }.map(\.range)
      + article.blocks.filter(\.isNoise).map(\.range)
    var end = 0
    var words = WordFolding.words(of: article.fields.title).map { numbers.number(of: $0.letters) }
    var ranges = taken.sorted { $0.lowerBound < $1.lowerBound }[...]
    for word in WordFolding.words(of: article.text) {
      while let range = ranges.first, range.lowerBound <= word.place.lowerBound {
        end = max(end, range.upperBound)
        ranges.removeFirst()
      }
      if word.place.lowerBound >= end { words.append(numbers.number(of: word.letters)) }
    }
    return words
  }

  /// As many words are compared in order; what is longer is counted word by word, in any order.
  private static let mostWords = 2_000

  /// How many words must come and go to make one of the other.
  private static func difference(_ first: [Int32], _ second: [Int32]) -> Int {
    var (first, second) = (first[...], second[...])
    while let one = first.first, one == second.first {
      (first, second) = (first.dropFirst(), second.dropFirst())
    }
    while let one = first.last, one == second.last { (first, second) = (first.dropLast(), second.dropLast()) }
    guard !first.isEmpty, !second.isEmpty else { return first.count + second.count }
    guard first.count <= mostWords, second.count <= mostWords else {
      var counts: [Int32: Int] = [:]
      for word in first { counts[word, default: 0] += 1 }
      for word in second { counts[word, default: 0] -= 1 }
      return counts.values.reduce(0) { $0 + abs($1) }
    }
    var last = [Int](repeating: 0, count: second.count + 1)
    for one in first {
      var diagonal = 0
      for (column, other) in second.enumerated() {
        let above = last[column + 1]
        last[column + 1] = one == other ? diagonal + 1 : max(above, last[column])
        diagonal = above
      }
    }
    return first.count + second.count - 2 * (last.last ?? 0)
  }
}
