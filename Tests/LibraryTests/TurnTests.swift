import Articles
import Catalogue
import Quotations
import TestSupport
import Testing

@testable import Library

/// The turns of transcripts, which have other quotations inside them.
@Suite struct TurnTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `a turn and the quotation at its start are both kept`() throws {
    let text = "NORD: “Never,” I said. We stay.\n\nDAHL: Good."
    var article = Article(
      fields: ArticleFields(title: "The Hearing"), text: text,
      blocks: [
        Block(.paragraph, range: 0..<35, speaker: "NORD", time: 1500),
        Block(.paragraph, range: 37..<48, speaker: "DAHL"),
      ])
    article.findQuotations()
    #expect(article.quotations?.map(\.kind) == [.turn, .full, .turn])
    let store = try folder.store()
    let id = try store.add(new(article), now: now).id
    let stored = try #require(try store.article(id))
    #expect(stored.article == article)
    #expect(stored.summary.quotationCount == 3)
  }
}
