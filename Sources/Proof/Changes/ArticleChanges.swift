import Articles
import Quotations

/// What changed from one reading of an article to the next: the quotations first, then the other words.
package struct ArticleChanges: Sendable {
  /// A quotation of either reading.
  package struct Quote: Hashable, Sendable {
    /// The words on one line, marks included.
    package var text: String
    /// Who says it.
    package var person: String?
    /// Its range in its reading, from the first mark to the last, in `UTF-8 offsets`.
    package var range: Range<Int>
  }

  /// Quotations that only the newer reading has.
  package private(set) var added: [Quote] = []
  /// Quotations that only the older reading has.
  package private(set) var removed: [Quote] = []
  /// Quotations with changed words.
  package private(set) var reworded: [(before: Quote, after: Quote)] = []
  /// Quotations with the same words that are now another person's.
  package private(set) var reassigned: [(before: Quote, after: Quote)] = []
  /// The title, if its words changed.
  package private(set) var title: ChangedParagraph?
  /// The paragraphs in which words outside of quotations changed, in the order of the newer text.
  package private(set) var paragraphs: [ChangedParagraph] = []
  /// How many words outside of quotations were added or removed.
  package private(set) var otherWords = 0

  private let places: ParagraphPlaces

  /// How many paragraphs are reported; the words of the others are only counted.
  private static let mostParagraphs = 1_000

  /// Whether nothing changed.
  package var isEmpty: Bool {
    added.isEmpty && removed.isEmpty && reworded.isEmpty && reassigned.isEmpty && otherWords == 0
  }

  /// Compares two readings, both with their quotations, in the time that ``SequenceMatches`` takes.
  package init(from older: Article, to newer: Article) {
    var numbers = WordNumbers()
    let comparison = TextComparison(
      from: ReadingWords(older, numbers: &numbers), to: ReadingWords(newer, numbers: &numbers))
    places = comparison.places
    let before = Self.quotes(of: older, &numbers)
    let after = Self.quotes(of: newer, &numbers)
    pair(before, after, numbers)
    compareTitles((older.fields.title, newer.fields.title), &numbers)
    tell(comparison)
  }

  private mutating func compareTitles(_ titles: (String, String), _ numbers: inout WordNumbers) {
    let change = ChangedParagraph(
      from: ReadingWords(line: titles.0, numbers: &numbers),
      to: ReadingWords(line: titles.1, numbers: &numbers))
    guard !change.isEmpty else { return }
    title = change
    otherWords += change.words
  }

  private mutating func tell(_ comparison: TextComparison) {
    for pair in comparison.changed {
      guard paragraphs.count < Self.mostParagraphs else {
        otherWords += comparison.words(of: pair).count
        continue
      }
      let change = ChangedParagraph(pair, in: comparison)
      guard !change.isEmpty else { continue }
      paragraphs.append(change)
      otherWords += change.words
    }
  }

  /// Returns the words of a reworded quotation on one line, with added and removed words marked.
  package func words(from before: Quote, to after: Quote) -> [ComparedPieces.Piece] {
    var numbers = WordNumbers()
    return ChangedParagraph(
      from: ReadingWords(line: before.text, numbers: &numbers),
      to: ReadingWords(line: after.text, numbers: &numbers)
    ).pieces
  }

  /// Returns where words of the older text are in the newer one, or would be, as a `UTF-8 offset`.
  package func place(of offset: Int) -> Int { places.place(of: offset) }

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
          person: statement.attribution?.person, range: statement.range),
        words: words, key: words.map(\.number))
    }
  }

  /// Pairs quotations: first those with the same words, then those that are one statement in other words.
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

  /// Whether the same person says both, with at least half of the words the same, two of them in a row.
  private static func isLike(_ first: ReadQuote, _ second: ReadQuote, _ numbers: WordNumbers) -> Bool {
    guard first.quote.person == second.quote.person else { return false }
    let alignment = ProofAligner(first.words, on: second.words, numbers: numbers).alignment()
    var wording = QuotedWording()
    wording.add(first.words)
    let measure = AlignmentMeasure(alignment, draft: wording, source: second.words)
    return measure.share >= 0.5 && measure.run >= 2
  }
}
