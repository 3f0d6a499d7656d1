import Articles
import Library
import Reader

/// Adds files to the library, in growing batches, and reports its progress to the reader.
struct Importing {
  private let runner: EffectRunner
  private let stop: CancellationToken
  private let isListing: Bool
  private let reader: SourceReader

  private var ids: [ArticleID] = []
  private var counts: (added: Int, updated: Int) = (0, 0)
  private var failures: [any Error] = []
  /// How many files of exported bookmarks were left out.
  private var exports = 0
  /// What else was left out of folders.
  private var leftOut = LeftOut()
  /// How many bookmarks without an article have found theirs.
  private var adopted = 0

  /// Prepares to read.
  ///
  /// - Parameter isListing: whether the program was started with these articles, so that the list shows only
  ///   them.
  init(runner: EffectRunner, stop: CancellationToken, isListing: Bool) {
    // What the user says about the files at the start isn't true of those added later.
    reader = SourceReader(runner.settings, asNamed: isListing)
    self.runner = runner
    self.stop = stop
    self.isListing = isListing
  }

  /// Reads all inputs; one that fails doesn't keep the rest from being read.
  mutating func run(_ inputs: InputList) {
    failures = inputs.failures
    do throws(LibraryError) {
      try read(inputs)
    } catch {
      failures.append(error)
    }
    finish()
  }

  private mutating func read(_ inputs: InputList) throws(LibraryError) {
    let library = try runner.library.store()
    var batch = ImportBatch(
      library: library, leftOut: inputs.leftOut, firstSize: 16, isUndoable: !isListing)
    let reading = FileReading(inputs.files, reader: reader, library: library)
    defer { reading.stop() }
    var number = 0
    while !stop.isCancelled, let file = reading.next() {
      if number > 0, number % 64 == 0 { post(.progress("Reading \(number) of \(inputs.files.count)")) }
      number += 1
      do throws(InputError) {
        try batch.take(file)
      } catch {
        if error.reason == .ownExport { exports += 1 } else { failures.append(error) }
      }
      if batch.isFull { note(try batch.write(now: runner.settings.now())) }
    }
    note(try batch.write(now: runner.settings.now()))
    adopted = batch.adopted
    leftOut = batch.leftOut
  }

  /// Tells the reader about articles that are in the library now.
  private mutating func note(_ written: [ImportBatch.Written]) {
    guard !written.isEmpty else { return }
    for result in written.map(\.result) {
      ids.append(result.id)
      switch result {
      case .added: counts.added += 1
      case .updated: counts.updated += 1
      case .unchanged: break
      }
    }
    post(isListing ? .listed(unique(ids)) : .added(written.map(\.result.id)))
  }

  private func finish() {
    post(.progress(nil))
    if isListing { post(.listed(unique(ids))) }
    // A path that was given to the program counts as a failure; of those typed in the reader, the first is
    // reported on the screen.
    runner.failures.add(isListing ? failures : Array(failures.dropFirst()))
    if let first = failures.first {
      let more = failures.count == 1 ? "" : " (and \(failures.count - 1) more)"
      // The user wants to know first which file the message is about.
      post(.problem((first is InputError ? Wording.message(first) : Wording.brief(first)) + more))
    } else if stop.isCancelled {
      post(.notice("Stopped. " + summary))
    } else if !isListing || exports > 0 {
      post(.notice(summary))
    }
  }

  private var summary: String {
    let same = ids.count - counts.added - counts.updated
    let parts = [(counts.added, "added"), (counts.updated, "updated"), (same, "unchanged")]
    let told = parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    let articles = told.isEmpty ? "Nothing was added" : "Articles: " + told.joined(separator: ", ")
    let all = adopted == 0 ? articles : articles + ". " + Wording.attached(adopted)
    let exported = exports == 0 ? all : all + ". Left out: bookmarks that Verbatim exported"
    guard let left = Wording.words(leftOut) else { return exported }
    return "\(exported). \(left.prefix(1).uppercased())\(left.dropFirst())"
  }

  /// Returns each article once, at its first place, since two paths may lead to the same one.
  private func unique(_ ids: [ArticleID]) -> [ArticleID] {
    var seen: Set<ArticleID> = []
    return ids.filter { seen.insert($0).inserted }
  }

  private func post(_ event: Event) { runner.inbox.post(event) }
}
