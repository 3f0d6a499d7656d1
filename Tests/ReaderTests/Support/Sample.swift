import Articles
import Catalogue
import Quotations

@testable import Reader

/// Articles for tests, made of plain paragraphs.
enum Sample {
  /// Returns an article with these paragraphs and their quotations.
  ///
  /// - Parameter noise: the numbers of the paragraphs that are marked as noise.
  static func article(
    _ title: String, _ paragraphs: [String], noise: Set<Int> = [], kinds: [Int: Block.Kind] = [:],
    fields change: (inout ArticleFields) -> Void = { _ in }
  ) -> Article {
    var text = ""
    var blocks: [Block] = []
    for (number, paragraph) in paragraphs.enumerated() {
      if !text.isEmpty { text += "\n\n" }
      let start = text.utf8.count
      text += paragraph
      blocks.append(
        Block(
          kind: kinds[number] ?? .paragraph, range: start..<text.utf8.count, isNoise: noise.contains(number)))
    }
    var fields = ArticleFields(title: title)
    change(&fields)
    let quotations = QuotationFinder().quotations(
      in: text, skipping: blocks.filter(\.isNoise).map(\.range), context: [title])
    return Article(fields: fields, text: text, blocks: blocks, quotations: quotations)
  }

  /// A row of a list of statements.
  static let statement = StatementSummary(
    article: ArticleSummary(
      id: ArticleID(1), fields: ArticleFields(title: "T"), added: Timestamp(seconds: 0), isRead: false,
      isStarred: false, quotationCount: 1, bookmarkCount: 0),
    range: 0..<4, words: "“It is late”", mention: nil, person: nil, cue: nil, confidence: nil,
    isBookmarked: false)

  /// News from a harbour: five quotations by two people, two of them with a pronoun for the speaker.
  static let harbour = article(
    "Harbour town votes to keep its lighthouse",
    [
      "PORT AMITY — The council of Port Amity voted on Tuesday to keep the old lighthouse, after a debate that lasted until midnight.",
      "“It is the first thing a sailor sees and the last thing he forgets,” said Mayor Odile Marsh. “We are not going to sell that.”",
      "Harbour master Tobias Finch argued that the tower was “a danger to everyone under it”. He said: “I have asked for repairs for nine years.”",
      "Marsh replied that the town would find the money. “We found it for the bandstand,” she added.",
      "Leave a Reply",
    ],
    noise: [4]
  ) {
    $0.byline = "Ida Quill"
    $0.source = "The Amity Courier"
    $0.date = PublicationDate(year: 2025, month: 3, day: 4)
  }
}
