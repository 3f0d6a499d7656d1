import Articles
import Formats
import Quotations
import Testing

@Suite struct IngestionTests {
  /// A text with the clutter of copied articles.
  private let dirty = """
    | 3 May 2021, Monday |

    Ferry opens the harbour of Nordvik

    Ferry opens the harbour of Nordvik

    **Mayor Ada Quill calls it “a day to remember”**

    “We waited for the whole winter,” Mayor Ada Quill said on Monday. “It was worth it.”

    The captain, Ben Rowe, spoke of “ice as high as a house”.

    Cy Poe

    Cy Poe is an experienced news author with a focus on ships.

    Related: “Nobody expected a ship”

    Leave a Reply
    """

  @Test func `quotations are found in the text but not in its noise`() throws {
    let article = try Reading.article(dirty)
    let quotations = try #require(article.quotations)
    #expect(
      quotations.map { Reading.words($0.range, of: article.text) } == [
        "“a day to remember”", "“We waited for the whole winter,”", "“It was worth it.”",
        "“ice as high as a house”",
      ])
    #expect(article.fields.byline == "Cy Poe")
    #expect(article.blocks.filter { $0.isNoise }.count == 6)
  }

  @Test func `quotations are left for later where that is asked`() throws {
    let document = Document(bytes: Array(dirty.utf8), name: "ferry")
    let articles = try Ingestion.articles(in: document, by: PlainText(), findingQuotations: false)
    #expect(articles.count == 1)
    #expect(articles[0].quotations == nil)
    var article = articles[0]
    article.findQuotations()
    #expect(try article == Reading.article(dirty))
  }

  @Test func `nothing of the text is lost`() throws {
    let article = try Reading.article(dirty)
    let words = dirty.split(separator: "**").joined().split(whereSeparator: { $0.isWhitespace })
    let kept = (article.fields.title + "\n" + article.text).split(whereSeparator: { $0.isWhitespace })
    #expect(kept.sorted() == words.sorted())
  }
}
