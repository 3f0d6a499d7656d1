import Articles
import Formats

/// Reads mail written in tests.
enum MailReading {
  /// Returns the articles in a document.
  static func articles(_ text: String, fileName: String = "letter.eml") throws -> [Article] {
    try articles(Array(text.utf8), fileName: fileName)
  }

  /// Returns the articles in some bytes.
  static func articles(_ bytes: [UInt8], fileName: String = "letter.eml") throws -> [Article] {
    let document = Document(bytes: bytes, name: "letter", fileName: fileName)
    return try Ingestion.articles(in: document, by: DocumentFormats(), findingQuotations: false)
  }

  /// Returns the mail with a body, under a header that mail programs write.
  static func mail(_ fields: String..., body: String) throws -> Article {
    let header = ["Message-ID: <1@harbour.example>"] + fields
    return try articles(header.joined(separator: "\n") + "\n\n" + body)[0]
  }

  /// Returns the blocks, one on each line: `~` before noise, a `>` per quotation depth, and the writer.
  static func outline(_ article: Article) -> [String] {
    article.blocks.map { block in
      let noise = block.isNoise ? "~" : ""
      let depth = block.form == .quote ? String(repeating: ">", count: block.depth) + " " : ""
      let speaker = block.speaker.map { "[\($0)] " } ?? ""
      return noise + depth + speaker + Reading.words(block.range, of: article.text)
    }
  }
}
