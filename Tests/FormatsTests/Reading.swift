import Articles
import Formats

/// Reads a text, and shows what was read, as lines that a test can be read by.
enum Reading {
  /// The article in a text.
  static func article(_ text: String, name: String = "file") throws -> Article {
    try article(Array(text.utf8), name: name)
  }

  /// The article in some bytes.
  static func article(_ bytes: [UInt8], name: String = "file") throws -> Article {
    let articles = try Ingestion.articles(in: Document(bytes: bytes, name: name), by: PlainText())
    return articles[0]
  }

  /// The blocks of an article, one a line: `paragraph: Words`, and `~` before the kind of noise.
  static func outline(_ article: Article) -> [String] {
    article.blocks.map { block in
      "\(block.isNoise ? "~" : "")\(block.kind.rawValue): \(words(block.range, of: article.text))"
    }
  }

  /// The words at UTF-8 offsets.
  static func words(_ range: Range<Int>, of text: String) -> String {
    String(decoding: Array(text.utf8)[range], as: UTF8.self)
  }
}
