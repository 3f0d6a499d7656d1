import ArgumentParser
import Articles
import Catalogue
import Foundation
import Library
import Proof

/// `verbatim check`: whether the quotations of a draft were said as they are quoted.
struct CheckCommand: Action {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Compares the quotations of a draft with the library; adds nothing.",
    usage: "verbatim check <path>… | - [--against <path>]… [--accept <file>] [--json | --format github]",
    discussion: """
      Each quotation gets a verdict: exact, typographic, marked (… or [ ] marks every change), unquoted, \
      misattributed, altered or not-found. The worst are printed first; those that differ only by a small word \
      share one line at the end. docs/proof.md has the rules.

      Exit status: 0 if every quotation is as it was said, marks its changes, or was accepted; otherwise 1.

      EXAMPLES:
        verbatim check draft.md
        verbatim check draft.docx --against interview.txt
        pandoc draft.tex -t plain | verbatim check -
        verbatim check --format github articles/
        verbatim check --json draft.md | jq '.[].quotes[] | select(.verdict == "altered")'
      """)

  /// How findings are printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, github
  }

  @Argument(help: ArgumentHelp("Drafts; “-” is standard input.", valueName: "path"))
  var paths: [String]

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp("Your own transcripts and notes, in addition to the library.", valueName: "path"))
  var against: [String] = []

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("A file of quotations that you have checked by hand, one per line.", valueName: "file")
  )
  var accept: String?

  @Option(help: ArgumentHelp("text, or github: one line per finding.", valueName: "format"))
  var format: Format = .text

  @Flag(help: "Print a JSON array, one object per draft.")
  var json = false

  @OptionGroup var options: GlobalOptions

  func perform(in session: Session) throws {
    let accepted = try acceptedWords(session)
    let library = try library(in: session)
    var check = try DraftCheck(library: library)
    try session.forEachArticle(in: against) { check.add($0) }
    guard !check.isEmpty else { throw Complaint("check", Wording.nothingToCheckAgainst) }
    var list = JSONList(to: session.output)
    var isFine = true
    var isFirst = true
    try session.forEachArticle(in: paths) { loaded in
      check.ignored = try Self.ownArticle(at: loaded.path, in: library)
      var quotations = try check.check(loaded.article)
      for index in quotations.indices {
        if accepted.contain(quotations[index].draft.text) { quotations[index].isAccepted = true }
      }
      isFine = isFine && quotations.allSatisfy(\.isFine)
      var lines = DocumentLines(loaded.document)
      let quotes = quotations.map { (quotation: $0, line: lines.line(of: $0.draft.text)) }
      let name = loaded.path.map(Paths.name) ?? Wording.name(ofInput: "-")
      if json {
        let writing = CheckJSON(draft: loaded.article, check: check)
        try list.add { writing.write(quotes, path: loaded.path, to: &$0) }
      } else if quotes.isEmpty {
        session.problems.note(name, Wording.noQuotationsToCheck)
      } else if format == .github {
        try CheckAnnotations.print(quotes, path: loaded.path ?? "-", check: check, to: session.output)
      } else {
        if !isFirst { try session.output.line() }
        try CheckReport(check: check, output: session.output).print(quotes, draft: loaded.article, name: name)
        isFirst = false
      }
    }
    if json { try list.end() }
    if !isFine { throw Ending(status: .someFailed) }
  }

  /// Returns the library if it has articles; otherwise the draft is compared with files alone.
  private func library(in session: Session) throws -> LibraryStore? {
    guard access(session.settings.library, F_OK) == 0 || errno != ENOENT else { return nil }
    let library = try session.openLibrary()
    return try library.rows(ArticleQuery(), in: 0..<1).total > 0 ? library : nil
  }

  /// Returns the draft itself and its near-duplicates, if it was added.
  private static func ownArticle(at path: String?, in library: LibraryStore?) throws -> Set<ArticleID> {
    guard let path, let library, let id = try library.articleID(path: path) else { return [] }
    return try library.group(of: id)
  }

  private func acceptedWords(_ session: Session) throws(InputError) -> AcceptedWords {
    guard let accept else { return AcceptedWords() }
    return AcceptedWords(String(decoding: try session.reader.load(accept).document.bytes, as: UTF8.self))
  }
}
