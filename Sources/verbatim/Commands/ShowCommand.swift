import ArgumentParser
import Articles
import Bookmarks
import Catalogue
import Foundation
import JSON
import Library
import Reader

/// `verbatim show`: an article, to standard output.
struct ShowCommand: Action {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Prints an article; adds nothing.",
    discussion: """
      A word of digits is an article's number in the library; a file of that name is ./17. Paragraphs are \
      broken at 72 columns, or as many as the terminal has. What is not the article's own (a repeated \
      title, “Leave a Reply”) is left out of the text, and marked in JSON. --former prints what the article \
      said before its file changed, as far as a bookmark was made on it.

      EXAMPLES:
        verbatim show 17
        verbatim show --former 17
        verbatim show --width 0 article.txt | grep -n ceasefire
        verbatim show --json article.txt | jq -r .byline
      """)

  @Argument(
    help: ArgumentHelp("An article's number, or a file; “-” is standard input.", valueName: "id|path"))
  var name: String

  @Flag(help: "Print a JSON object with text, blocks and quotations.")
  var json = false

  @Option(help: ArgumentHelp("Columns of a line; 0 for one line a paragraph.", valueName: "n"))
  var width: Int?

  @Flag(help: "In text what is not the article's own, in JSON scare quotes and titles of works, too.")
  var all = false

  @Flag(help: "What the article said before, newest first, in the place of what it says.")
  var former = false

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    if former, json { throw ValidationError("--former is for text: --json has “former” in any case") }
    if let width, width < 0 { throw ValidationError("--width cannot be less than 0") }
  }

  func perform(in session: Session) throws {
    let named = try session.article(named: name)
    let formers = try formerTexts(of: named, in: session)
    guard json else {
      guard former else { return try print(named.article, in: session) }
      for text in formers {
        try session.output.line("== " + text.replaced.iso8601)
        try session.output.line()
        try print(text.article, in: session)
      }
      return
    }
    let article = named.article
    var writer = JSONWriter()
    writer.object { writer in
      writer.members(ArticleJSON.members(of: named) + ArticleJSON.details(of: article))
      writer.members([JSONValue.Member("former", .array(formers.map(\.json)))])
      writer.quotes(all ? article.quotations ?? [] : article.spoken, in: article.text)
    }
    try session.output.write(writer.bytes + [UInt8(ascii: "\n")])
  }

  private func print(_ article: Article, in session: Session) throws {
    let columns = width == 0 ? nil : width ?? min(72, Columns.available ?? 72)
    for line in PrintedArticle.lines(of: article, columns: columns, showsNoise: all) {
      try session.output.line(line)
    }
  }

  /// What the library keeps of an article's former texts; that of a file is its article's.
  private func formerTexts(of named: NamedArticle, in session: Session) throws -> [FormerText] {
    guard case .stored(let stored) = named, former || json else { return [] }
    return try session.existingLibrary()?.formerTexts(of: stored.summary.id) ?? []
  }
}

extension FormerText {
  /// The text as an article of paragraphs.
  fileprivate var article: Article {
    var blocks: [Block] = []
    var start = 0
    for paragraph in text.components(separatedBy: "\n\n") {
      let end = start + paragraph.utf8.count
      if start < end { blocks.append(Block(kind: .paragraph, range: start..<end)) }
      start = end + 2
    }
    return Article(fields: fields, text: text, blocks: blocks)
  }

  /// The text as an object of the `former` of `show --json`.
  fileprivate var json: JSONValue {
    .object(
      [.init("replaced", .string(replaced.iso8601)), .init("text_hash", .string(textHash))] + fields.members
        + [.init("text", .string(text))])
  }
}
