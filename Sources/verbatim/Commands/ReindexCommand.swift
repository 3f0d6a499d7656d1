import ArgumentParser
import Articles
import JSON
import Library

/// `verbatim reindex`: runs this version's readers and finder over the whole library.
struct ReindexCommand: Action {
  static let configuration = CommandConfiguration(
    commandName: "reindex",
    abstract:
      "Reads the documents of the whole library again and finds their quotations, as this version does.",
    discussion: """
      Run it after an upgrade. A page that an older version kept as HTML becomes an article. Bookmarks, \
      corrections and fields that you set stay. The library can be read meanwhile. ^C stops; what was done is \
      kept, and the next run continues from there.

      EXAMPLE:
        verbatim reindex
      """)

  @Flag(help: "Begin at the first article, even if an earlier run was interrupted.")
  var restart = false

  @Flag(help: "Print a JSON object.")
  var json = false

  @OptionGroup var options: GlobalOptions

  /// The number of articles that are looked through between two checks for SIGINT.
  private static let batch = 64

  func perform(in session: Session) throws {
    guard let library = try session.existingLibrary() else {
      return try tell(ReindexedArticles(), session)
    }
    try Interruption.held {
      let outcome = Result { try run(library, session) }
      try session.output.flush()
      try outcome.get()
      if Interruption.isPending { throw Ending(status: .interrupted) }
    }
  }

  private func run(_ library: LibraryStore, _ session: Session) throws {
    var place = restart ? nil : try library.reindexingPlace(version: Version.text)
    let total = try library.articleCount(after: place)
    var progress = ProgressBar(total: total, isShown: session.problems.isTerminal && total > 1)
    defer { progress.clear() }
    var sum = ReindexedArticles()
    while !Interruption.isPending {
      let done = try library.reindex(
        after: place, count: Self.batch, version: Version.text, reader: session.reader.documents,
        now: session.settings.now())
      sum += done
      for _ in 0..<done.count { progress.advance() }
      guard let last = done.last else { break }
      place = last
    }
    progress.clear()
    try tell(sum, session)
  }

  private func tell(_ sum: ReindexedArticles, _ session: Session) throws {
    if json {
      let value: JSONValue = [
        "articles": .integer(sum.count), "changed": .integer(sum.changed),
        "documents": .integer(sum.documents),
        "reworded": .integer(sum.reworded), "added": .integer(sum.added),
      ]
      return try session.output.write(value.line + "\n")
    }
    let looked = sum.count == 1 ? "1 article looked through" : "\(sum.count) articles looked through"
    var parts = [looked, "\(sum.changed) changed"]
    if sum.reworded > 0 { parts.append("\(sum.reworded) of them with another text or other fields") }
    if sum.added > 0 { parts.append("\(sum.added) added") }
    try session.output.line(parts.joined(separator: ", "))
  }
}

extension ReindexedArticles {
  /// Adds the results for more articles.
  fileprivate static func += (sum: inout Self, more: Self) {
    sum.count += more.count
    sum.documents += more.documents
    sum.changed += more.changed
    sum.reworded += more.reworded
    sum.added += more.added
  }
}
