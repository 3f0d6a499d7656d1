import Articles
import Bookmarks
import Catalogue
import Foundation
import JSON
import Library

/// Adds files to the library, many in one transaction, and prints what became of each.
struct Importer {
  private let session: Session
  private let library: LibraryStore
  private let json: Bool
  private var list: JSONList
  private var progress: ProgressBar
  private var batch: ImportBatch
  private let edits: [FieldEdit]
  private var counts: [String: Int] = [:]
  /// Whether to omit the line for each article, since these lines would hide everything else.
  private let isBrief: Bool

  /// Prepares to add `total` files.
  ///
  /// - Parameter leftOut: what was left out of the folders that the files are in.
  init(
    session: Session, library: LibraryStore, edits: [FieldEdit], total: Int, leftOut: LeftOut, json: Bool
  ) {
    self.session = session
    self.library = library
    self.json = json
    self.edits = edits
    batch = ImportBatch(library: library, leftOut: leftOut, firstSize: 256, isUndoable: true)
    list = JSONList(to: session.output)
    progress = ProgressBar(total: total, isShown: session.problems.isTerminal && total > 1)
    isBrief = !json && session.output.isTerminal && total > 20
  }

  /// Adds files in order until all are done or SIGINT arrives; what was read by then is kept.
  mutating func run(_ files: [FoundFile]) throws {
    let outcome = Result { try add(files) }
    progress.clear()
    // Even if the library fails halfway, what was added is reported and the JSON array is closed.
    if json { try list.end() }
    if isBrief, !counts.isEmpty { try session.output.line(summary) }
    if let words = Wording.words(batch.leftOut) { session.problems.note(words) }
    if batch.adopted > 0 { session.problems.note(Wording.attached(batch.adopted)) }
    try outcome.get()
  }

  private mutating func add(_ files: [FoundFile]) throws {
    let reading = FileReading(files, reader: session.reader, library: library, edits: edits)
    defer { reading.stop() }
    while !Interruption.isPending, let file = reading.next() {
      take(file)
      progress.advance()
      if batch.isFull { try write() }
    }
    try write()
  }

  /// Takes what was read; clears the progress bar before a message about it.
  private mutating func take(_ file: FileReading.ReadFile) {
    do throws(InputError) {
      try batch.take(file)
    } catch {
      guard error.reason != .interrupted else { return }
      progress.clear()
      session.problems.tell(error)
    }
  }

  /// Writes what has been read.
  private mutating func write() throws {
    let written = try batch.write(now: session.settings.now())
    if !isBrief, !written.isEmpty { progress.clear() }
    for article in written { try print(article) }
  }

  private mutating func print(_ article: ImportBatch.Written) throws {
    let result = article.result
    counts[result.name, default: 0] += 1
    if isBrief { return }
    // The library knows what the user said about the title before.
    let title = try article.title ?? library.summary(result.id)?.fields.title ?? article.ownTitle
    if json {
      try list.add([
        "id": .string(result.id.description), "result": .string(result.name), "title": .string(title),
        "path": .text(article.path),
      ])
    } else {
      try session.output.line(
        Columns.right(result.id.description, 5) + "  " + Columns.left(result.name, 9) + "  " + title)
    }
  }

  /// What became of all files, on one line.
  private var summary: String {
    ["added", "updated", "unchanged"].compactMap { name in counts[name].map { "\($0) \(name)" } }
      .joined(separator: ", ")
  }
}

extension AddResult {
  /// What became of the article, as one word.
  var name: String {
    switch self {
    case .added: "added"
    case .unchanged: "unchanged"
    case .updated: "updated"
    }
  }
}
