import ArgumentParser
import Articles
import Catalogue
import Foundation
import JSON
import Library
import Reader

/// `verbatim show`: prints articles to standard output.
struct ShowCommand: Action {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Prints an article; adds nothing.",
    usage: """
      verbatim show <id|path> [--json | --former] [--all] [--width <n>]
      verbatim show --ndjson [<id|path>…] [--files-from <file>] [--all]
      """,
    discussion: """
      A number is an article in the library; write ./17 for a file of that name. Paragraphs are wrapped at 72 \
      columns, or at the terminal's width. What is not the article's own (a repeated title, “Leave a Reply”) is left out of the \
      text, and marked in JSON. --former prints what the article said before its file changed, if a bookmark \
      was made on it.

      --ndjson prints one object per line for every article in files and folders, in order, or in the library \
      if none are named. A file that cannot be read gives {"path":"…","error":"…"}.

      EXAMPLES:
        verbatim show 17
        verbatim show --former 17
        verbatim show --width 0 article.txt | grep -n ceasefire
        verbatim show --json article.txt | jq -r .byline
        find . -name '*.html' | verbatim show --ndjson --files-from - > pages.ndjson
      """)

  @Argument(
    help: ArgumentHelp("An article's number, or a file; “-” is standard input.", valueName: "id|path"))
  var names: [String] = []

  @Flag(help: "Print a JSON object with text, blocks and quotations.")
  var json = false

  @Flag(help: "Print JSON, one object per line, for every article in files and folders.")
  var ndjson = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("A file with one path per line; “-” is standard input.", valueName: "file"))
  var filesFrom: String?

  @Option(help: ArgumentHelp("Columns per line; 0 for one line per paragraph.", valueName: "n"))
  var width: Int?

  @Flag(help: "Include what is not the article's own; in JSON, scare quotes and titles of works.")
  var all = false

  @Flag(help: "Print what the article said before, newest first.")
  var former = false

  @OptionGroup(title: "How documents are read") var reading: ReadingOptions

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    if json, ndjson { throw ValidationError("--json and --ndjson exclude each other") }
    if former, json || ndjson {
      throw ValidationError("--former prints text: JSON always has “former”")
    }
    if filesFrom != nil, !ndjson { throw ValidationError("--files-from needs --ndjson") }
    if let width, width < 0 { throw ValidationError("--width cannot be less than 0") }
    guard !ndjson else { return }
    if names.isEmpty { throw ValidationError("Missing expected argument '<id|path>'") }
    if names.count > 1 { throw ValidationError("show prints one article: --ndjson takes several") }
  }

  static var printsForReading: Bool { true }

  func perform(in session: Session) throws {
    let session = session.reading(reading)
    if ndjson { return try ArticleLines(all: all, session: session).print(names, filesFrom: filesFrom) }
    let found = try session.articles(named: names[0])
    if json, found.count > 1 {
      throw Complaint(names[0], "holds \(found.count) articles: --ndjson prints them, one a line")
    }
    for (index, named) in found.enumerated() {
      if index > 0 { for line in ["", "* * *", ""] { try session.output.line(line) } }
      try print(named, in: session)
    }
  }

  private func print(_ named: NamedArticle, in session: Session) throws {
    if json {
      var writer = JSONWriter()
      ArticleJSON.write(named, formers: try formerTexts(of: named, in: session), all: all, to: &writer)
      try session.output.write(writer.bytes + [UInt8(ascii: "\n")])
    } else if former {
      for text in try formerTexts(of: named, in: session) {
        try session.output.line("== " + text.replaced.iso8601)
        try session.output.line()
        try print(text.article, in: session)
      }
    } else {
      try print(named.article, in: session)
    }
  }

  private func print(_ article: Article, in session: Session) throws {
    let columns = width == 0 ? nil : width ?? min(72, Columns.available ?? 72)
    let hasLinks = session.output.isTerminal && TerminalLinks.areShown(Environment.value)
    for line in PrintedArticle.lines(of: article, columns: columns, showsNoise: all) {
      if hasLinks, !line.links.isEmpty {
        try session.output.write(TerminalLinks.text(line) + "\n")
      } else {
        try session.output.line(line.text)
      }
    }
  }

  /// Returns the former texts that the library keeps of an article; a file has none.
  private func formerTexts(of named: NamedArticle, in session: Session) throws -> [FormerText] {
    guard case .stored(let stored) = named else { return [] }
    return try session.existingLibrary()?.formerTexts(of: stored.summary.id) ?? []
  }
}

extension FormerText {
  /// The text as an article made of paragraphs.
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
}
