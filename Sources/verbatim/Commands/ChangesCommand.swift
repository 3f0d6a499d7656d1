import ArgumentParser
import Articles
import JSON
import Library
import Proof

/// `verbatim changes`: what an article said at each reading.
struct ChangesCommand: Action {
  static let configuration = CommandConfiguration(
    commandName: "changes",
    abstract: "Shows what changed in an article each time its document was read again.",
    discussion: """
      Newest first: quotations that were added, removed, reworded or given to another speaker, then how many other words \
      came or went.

      EXAMPLES:
        verbatim changes 17
        verbatim changes wire.html
        verbatim changes --json 17 | jq '.[].reworded'
      """)

  @Argument(help: ArgumentHelp("The article's number, or its file.", valueName: "id|path"))
  var article: String

  @Flag(help: "Print a JSON array, an object for each reading.")
  var json = false

  @OptionGroup var options: GlobalOptions

  func perform(in session: Session) throws {
    let library = try session.openLibrary()
    let id = try id(in: library)
    guard let readings = try library.readings(of: id) else { throw LibraryError.noSuchArticle(id) }
    var list = JSONList(to: session.output)
    for (index, reading) in readings.enumerated() {
      let older = index + 1 < readings.count ? readings[index + 1] : nil
      let changes = older.map { ArticleChanges(from: $0.article, to: reading.article) }
      if json {
        try list.add(Self.json(reading, changes))
      } else {
        if index > 0 { try session.output.line() }
        try Self.print(reading, changes, to: session.output)
      }
    }
    if json { try list.end() }
  }

  private func id(in library: LibraryStore) throws -> ArticleID {
    if let id = ArticleID(text: article) { return id }
    guard let id = try library.articleID(path: Paths.resolved(article)) else {
      throw Complaint(article, "not in the library: “verbatim add” adds it")
    }
    return id
  }

  private static func json(_ reading: ArticleReading, _ changes: ArticleChanges?) -> JSONValue {
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
      "other_words": .integer(changes?.otherWords ?? 0),
    ]
  }

  private static func print(_ reading: ArticleReading, _ changes: ArticleChanges?, to output: StandardOutput)
    throws
  {
    try output.line("\(reading.seen.iso8601)  \(reading.article.fields.title)")
    guard let changes else { return try output.line("  first reading") }
    if changes.isEmpty { try output.line("  the same words") }
    for quote in changes.added { try output.line("  added       \(quote.text)") }
    for quote in changes.removed { try output.line("  removed     \(quote.text)") }
    for pair in changes.reworded {
      try output.line("  reworded    \(pair.before.text)")
      try output.line("  now         \(pair.after.text)")
    }
    for pair in changes.reassigned {
      let names = (pair.before.person ?? "speaker unknown", pair.after.person ?? "speaker unknown")
      try output.line("  reassigned  \(pair.after.text)")
      try output.line("              \(names.0) → \(names.1)")
    }
    if changes.otherWords > 0 { try output.line("  other words \(changes.otherWords)") }
  }
}
