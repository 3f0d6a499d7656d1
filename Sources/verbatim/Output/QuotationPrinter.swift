import Articles
import Bookmarks
import Catalogue
import Foundation
import JSON
import Quotations
import Reader

/// Prints quotations, article by article.
struct QuotationPrinter {
  /// How they are printed.
  enum Form {
    /// For people.
    case text
    /// A JSON array.
    case array
    /// A JSON object per line.
    case lines
  }

  private let form: Form
  private let includesAll: Bool
  private let speaker: NameFilter?
  private let output: StandardOutput
  private var list: JSONList
  private var isFirst = true
  /// How many quotations have been printed.
  private(set) var count = 0

  /// Begins to print.
  init(form: Form, includesAll: Bool, speaker: NameFilter?, to output: StandardOutput) {
    self.form = form
    self.includesAll = includesAll
    self.speaker = speaker
    self.output = output
    list = JSONList(to: output)
  }

  /// Prints the quotations of an article.
  mutating func print(_ article: Article, id: ArticleID?, path: String?) throws(OutputError) {
    let quotes = (article.quotations ?? []).filter { quote in
      (includesAll || quote.kind.isSpeech) && speaker?.includes(quote, in: article.text) != false
    }
    count += quotes.count
    guard form != .text else {
      if !quotes.isEmpty { try printText(article, quotes, name: id?.description ?? path.map(Paths.name)) }
      return
    }
    func write(_ writer: inout JSONWriter) {
      writer.object { writer in
        writer.member("id") { $0.string(id?.description) }
        writer.member("path") { $0.string(path) }
        writer.member("title") { $0.string(article.fields.title) }
        writer.quotes(quotes, in: article.text)
      }
    }
    if form == .array {
      try list.add(write)
    } else {
      var writer = JSONWriter()
      write(&writer)
      try output.write(writer.bytes + [UInt8(ascii: "\n")])
    }
  }

  /// Ends the output.
  mutating func end() throws(OutputError) {
    if form == .array { try list.end() }
  }

  private mutating func printText(_ article: Article, _ quotes: [Quotation], name: String?)
    throws(OutputError)
  {
    if !isFirst { try output.line() }
    isFirst = false
    try output.line([name, article.fields.title].compactMap(\.self).joined(separator: "  "))
    for quote in quotes {
      try output.line()
      try output.line("  " + article.text.part(quote.range).onOneLine)
      try output.line("      — " + Self.speaker(of: quote, in: article.text))
    }
  }

  /// Returns who speaks, which words say so, and how certain that is, as in the reader.
  static func speaker(of quote: Quotation, in text: String) -> String {
    guard quote.kind.isSpeech else {
      return quote.kind == .title ? "a title or a name" : "nobody in particular"
    }
    return AttributionLine(quote.attribution, in: text).text
  }
}

extension String {
  /// The text with every run of spaces and line breaks replaced by one space.
  var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
