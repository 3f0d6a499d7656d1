import ArgumentParser
import Articles
import Catalogue
import Foundation
import JSON
import Library
import Proof

/// `verbatim changes`: what an article said at each reading.
struct ChangesCommand: Action {
  static let configuration = CommandConfiguration(
    commandName: "changes",
    abstract: "Shows what changed in an article each time its document was read again.",
    discussion: """
      Newest first: quotations that were added, removed, reworded or attributed to another speaker, then the \
      other words, paragraph by paragraph: [-removed-] {+added+}.

      EXAMPLES:
        verbatim changes 17
        verbatim changes wire.html
        verbatim changes --json 17 | jq '.[].reworded'
      """)

  @Argument(help: ArgumentHelp("The article's number, or its file.", valueName: "id|path"))
  var article: String

  @Flag(help: "Print a JSON array, one object per reading.")
  var json = false

  @OptionGroup var options: GlobalOptions

  func perform(in session: Session) throws {
    let library = try session.openLibrary()
    let id = try id(in: library)
    guard let readings = try library.readings(of: id) else { throw LibraryError.noSuchArticle(id) }
    if json {
      var list = JSONList(to: session.output)
      for (index, reading) in readings.enumerated() {
        let older = index + 1 < readings.count ? readings[index + 1].article : nil
        try list.add(Self.json(reading, since: older))
      }
      return try list.end()
    }
    for (index, reading) in ChangeList(readings).readings.enumerated() {
      if index > 0 { try session.output.line() }
      try Self.print(reading, to: session.output)
    }
  }

  private func id(in library: LibraryStore) throws -> ArticleID {
    if let id = ArticleID(text: article) { return id }
    guard let id = try library.articleID(path: Paths.resolved(article)) else {
      throw Complaint(article, "not in the library: “verbatim add” adds it")
    }
    return id
  }

  private static func json(_ reading: ArticleReading, since older: Article?) -> JSONValue {
    let changes = older.map { ArticleChanges(from: $0, to: reading.article) }
    func value(_ quote: ArticleChanges.Quote) -> JSONValue {
      ["text": .string(quote.text), "resolved": .text(quote.person)]
    }
    return [
      "seen": .string(reading.seen.iso8601), "title": .string(reading.article.fields.title),
      "added": .array(changes?.added.map(value) ?? []), "removed": .array(changes?.removed.map(value) ?? []),
      "reworded": .array(
        changes?.reworded.map { ["before": value($0.before), "after": value($0.after)] } ?? []),
      "reassigned": .array(
        changes?.reassigned.map {
          [
            "text": .string($0.after.text), "before": .text($0.before.person),
            "after": .text($0.after.person),
          ]
        } ?? []),
      "other": .array(
        changes?.paragraphs.map { paragraph in
          [
            "before": .text(paragraph.older.map { SpokenWords.line($0, in: older?.text ?? "") }),
            "after": .text(paragraph.newer.map { SpokenWords.line($0, in: reading.article.text) }),
          ]
        } ?? []),
      "other_words": .integer(changes?.otherWords ?? 0),
    ]
  }

  private static func print(_ reading: ChangeList.Reading, to output: StandardOutput) throws {
    try output.line("\(reading.seen.iso8601)  \(reading.title)")
    for row in reading.rows {
      switch row.kind {
      case .first: try output.line("  first reading")
      case .nothing: try output.line("  the same words")
      case .added, .removed: try output.line("  \(label(row.kind)) \(row.words.map(\.text).joined())")
      case .reworded, .title, .text:
        let words = MarkedDifferences(row.words).line(output)
        try output.write("  \(label(row.kind)) \(words)\n")
      case .reassigned:
        let names = (row.formerSpeaker ?? "speaker unknown", row.speaker ?? "speaker unknown")
        try output.line("  \(label(row.kind)) \(row.words.map(\.text).joined())")
        try output.line("              \(names.0) → \(names.1)")
      }
    }
    let count = reading.changes?.otherWords ?? 0
    if count > 0 { try output.line("  other words \(count)") }
  }

  /// Returns the kind, padded to the width of its column.
  private static func label(_ kind: ChangeRow.Kind) -> String {
    kind.rawValue.padding(toLength: 11, withPad: " ", startingAt: 0)
  }
}
