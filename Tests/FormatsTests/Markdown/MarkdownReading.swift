import Articles
import Formats

/// Reads Markdown, and shows the result as lines for tests to compare.
enum MarkdownReading {
  /// Returns the article in a document named `notes.md`.
  static func article(_ text: String, findingQuotations: Bool = false) throws -> Article {
    let document = Document(bytes: Array(text.utf8), name: "notes", fileName: "notes.md")
    return try Ingestion.articles(in: document, by: DocumentFormats(), findingQuotations: findingQuotations)[
      0]
  }

  /// Returns the blocks after a title, one on each line: the abbreviated form, a dot per depth, the words.
  static func outline(_ text: String) throws -> [String] {
    let article = try article("# The harbour\n\n" + text)
    return article.blocks.map { block in
      let words = Reading.words(block.range, of: article.text)
      return String(repeating: ".", count: block.depth) + name(of: block) + " " + words
    }
  }

  /// Returns the spans of a paragraph, as `kind: words`.
  static func spans(_ text: String) throws -> [String] {
    let article = try article("# The harbour\n\n" + text)
    return article.spans.map { "\(name(of: $0.kind)): \(Reading.words($0.range, of: article.text))" }
  }

  private static func name(of block: Block) -> String {
    switch block.form {
    case .heading(let level): "h\(level ?? 0)"
    case .item(let marker): marker ?? "item"
    case .cell(let row, let column): "\(row)/\(column)"
    default: block.kind.rawValue
    }
  }

  private static func name(of kind: Article.Span.Kind) -> String {
    switch kind {
    case .emphasis: "emphasis"
    case .strong: "strong"
    case .code: "code"
    case .link(let address): address
    }
  }
}
