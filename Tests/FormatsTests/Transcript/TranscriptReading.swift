import Articles
import Quotations
import Testing

@testable import Formats

/// Reads transcripts, and shows the turns as lines for tests to compare.
enum TranscriptReading {
  /// Returns the article in a text.
  static func article(_ text: String, name: String = "record") throws -> Article {
    let document = Document(bytes: Array(text.utf8), name: name, fileName: name + ".txt")
    return try #require(try Ingestion.articles(in: document, by: DocumentFormats()).first)
  }

  /// Returns the quotations of an article, one on each line: `turn LUND = Ada Lund: words`.
  ///
  /// There is a `¶` between paragraphs.
  static func lines(_ text: String) throws -> [String] { lines(of: try article(text)) }

  /// Returns the quotations of an article, as ``lines(_:)`` shows them.
  static func lines(of article: Article) -> [String] {
    (article.quotations ?? []).map { quotation in
      let mention = quotation.attribution?.mention.map { Reading.words($0, of: article.text) } ?? "–"
      let words = Reading.words(quotation.range, of: article.text).replacing("\n\n", with: " ¶ ")
      return "\(quotation.kind.rawValue) \(mention) = \(quotation.attribution?.person ?? "–"): \(words)"
    }
  }
}
