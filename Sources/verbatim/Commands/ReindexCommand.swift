import ArgumentParser
import Articles
import Bookmarks
import JSON
import Library

/// `verbatim reindex`: the present finder over the whole library.
struct ReindexCommand: Action {
  static let configuration = CommandConfiguration(
    commandName: "reindex",
    abstract: "Looks for the quotations of the whole library again, as this version finds them.",
    discussion: """
      For after a new version. Bookmarks, corrections and what you say of an article stay; texts are not \
      touched. The library can be read meanwhile. ^C stops; what was done is kept, and the next run goes on from \
      there.

      EXAMPLE:
        verbatim reindex
      """)

  @Flag(help: "Begin at the first article, though a former run was stopped in the middle.")
  var restart = false

  @Flag(help: "Print a JSON object.")
  var json = false

  @OptionGroup var options: GlobalOptions

  /// How many articles are looked through between two looks at the keyboard.
  private static let batch = 64

  func perform(in session: Session) throws {
    guard let library = try session.existingLibrary() else { return try tell(0, changed: 0, session) }
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
    var counts = (articles: 0, changed: 0)
    while !Interruption.isPending {
      let done = try library.reindex(after: place, count: Self.batch, version: Version.text)
      counts.articles += done.count
      counts.changed += done.changed
      for _ in 0..<done.count { progress.advance() }
      guard let last = done.last else { break }
      place = last
    }
    progress.clear()
    try tell(counts.articles, changed: counts.changed, session)
  }

  private func tell(_ articles: Int, changed: Int, _ session: Session) throws {
    if json {
      let value: JSONValue = ["articles": .integer(articles), "changed": .integer(changed)]
      try session.output.write(value.line + "\n")
    } else {
      let looked = articles == 1 ? "1 article looked through" : "\(articles) articles looked through"
      try session.output.line("\(looked), \(changed) changed")
    }
  }
}
