import ArgumentParser
import Articles
import Bookmarks
import JSON
import Library

/// `verbatim corrections export`.
struct CorrectionsExportCommand: Action {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes all corrections as JSON, which “corrections import” reads.",
    discussion: """
      In a folder the file is called verbatim-corrections.json. Nothing is overwritten without --force.

      EXAMPLE:
        verbatim corrections export --output corrections.json
      """)

  @Option(
    parsing: .unconditional, help: ArgumentHelp("The file, instead of standard output.", valueName: "file")
  )
  var output: String?

  @Flag(help: "Overwrite the file.")
  var force = false

  @OptionGroup var options: GlobalOptions

  func perform(in session: Session) throws {
    let library = try session.existingLibrary()
    let corrections = try library?.storedCorrections() ?? []
    let text = JSONValue.array(try library?.json(corrections) ?? []).document
    try session.export(text, to: output, nameInFolder: "verbatim-corrections.json", force: force)
  }
}

/// `verbatim corrections import`.
struct CorrectionsImportCommand: Action {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Imports corrections that “corrections export” wrote.",
    discussion: """
      A damaged file isn't imported at all. Corrections already in the library are not added again; of two \
      corrections of the same words, the later one counts. A correction whose article is not in the library \
      waits for it.

      EXAMPLE:
        verbatim corrections import corrections.json
      """)

  @Argument(help: ArgumentHelp("The file; “-” is standard input.", valueName: "file"))
  var file: String

  @Flag(help: "Print a JSON object.")
  var json = false

  @OptionGroup var options: GlobalOptions

  func perform(in session: Session) throws {
    let corrections = try session.imported(from: file, of: "correction", by: CorrectionImport.corrections)
    let counts = try session.openLibrary().importCorrections(corrections)
    if json {
      let value: JSONValue = [
        "added": .integer(counts.added), "unchanged": .integer(counts.unchanged),
        "alone": .integer(counts.alone),
      ]
      try session.output.write(value.line + "\n")
    } else {
      try session.output.line(Wording.words(counts))
    }
  }
}
