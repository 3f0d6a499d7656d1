import ArgumentParser
import Articles
import Bookmarks
import Catalogue
import Foundation
import Library
import Quotations

/// `verbatim quotes`: prints quotations with their speakers.
struct QuotesCommand: Action {
  static let configuration = CommandConfiguration(
    commandName: "quotes",
    abstract: "Prints quotations with their speakers; adds nothing.",
    usage: "verbatim quotes [<path> | -]… [--json | --ndjson] [--speaker <name>] [--all]",
    discussion: """
      Without a path, prints the quotations of the whole library. Positions in JSON are Unicode code points in \
      the text that “verbatim show --json” prints, quotation marks included.

      --ndjson without a path reads lines {"id":"…","text":"…"} from standard input and answers each, in \
      order, with {"id":"…","quotes":[…]}; a bad line gives {"line":7,"id":null,"error":"…"}.

      EXAMPLES:
        verbatim quotes article.txt
        verbatim quotes --speaker 'mao ning'
        verbatim quotes --json press/ | jq '.[].quotes[].text'
        verbatim quotes --ndjson < texts.ndjson > quotes.ndjson
      """)

  @Argument(help: ArgumentHelp("Files and folders; “-” is standard input.", valueName: "path"))
  var paths: [String] = []

  @Flag(help: "Print a JSON array, one object per article.")
  var json = false

  @Flag(help: "Print JSON, one object per line.")
  var ndjson = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Only quotations of a speaker with this name.", valueName: "name"))
  var speaker: String?

  @Flag(help: "Include scare quotes and titles of works.")
  var all = false

  @OptionGroup(title: "How documents are read") var reading: ReadingOptions

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    if json, ndjson { throw ValidationError("--json and --ndjson exclude each other") }
  }

  static var printsForReading: Bool { true }

  func perform(in session: Session) throws {
    let session = session.reading(reading)
    let filter = try speakerFilter()
    if ndjson, paths.isEmpty {
      let texts = TextFilter(includesAll: all, speaker: filter, limit: session.settings.maximumSize)
      let isAnswered = try texts.run(from: ByteSource(descriptor: STDIN_FILENO), to: session.output)
      if !isAnswered { throw Ending(status: .someFailed) }
      return
    }
    var printer = QuotationPrinter(
      form: json ? .array : ndjson ? .lines : .text, includesAll: all, speaker: filter, to: session.output)
    if paths.isEmpty {
      try printLibrary(session, with: &printer)
    } else {
      try session.forEachArticle(in: paths) { try printer.print($0.article, id: nil, path: $0.path) }
    }
    try printer.end()
    if let speaker, printer.count == 0 { session.problems.note("quotes", Wording.noQuotation(by: speaker)) }
  }

  private func printLibrary(_ session: Session, with printer: inout QuotationPrinter) throws {
    guard let library = try session.existingLibrary() else { return }
    try library.forEachRow { row in
      if let stored = try library.article(row.id)?.withQuotations {
        try printer.print(stored.article, id: row.id, path: row.path)
      }
      return true
    }
  }

  private func speakerFilter() throws -> NameFilter? {
    guard let speaker else { return nil }
    guard let filter = NameFilter(speaker) else { throw UsageError("--speaker: the name is missing") }
    return filter
  }
}
