import Articles
import Formats

/// Reads a text, and shows the result as lines for tests to compare.
enum Reading {
  /// Returns the article in a text.
  static func article(_ text: String, name: String = "file") throws -> Article {
    try article(Array(text.utf8), name: name)
  }

  /// Returns the article in some bytes.
  static func article(_ bytes: [UInt8], name: String = "file") throws -> Article {
    let articles = try Ingestion.articles(in: Document(bytes: bytes, name: name), by: PlainText())
    return articles[0]
  }

  /// Returns the blocks of an article, one on each line: `paragraph: Words`, with `~` before noise.
  static func outline(_ article: Article) -> [String] {
    article.blocks.map { block in
      "\(block.isNoise ? "~" : "")\(block.kind.rawValue): \(words(block.range, of: article.text))"
    }
  }

  /// Returns the words at UTF-8 offsets.
  static func words(_ range: Range<Int>, of text: String) -> String {
    String(decoding: Array(text.utf8)[range], as: UTF8.self)
  }
}
