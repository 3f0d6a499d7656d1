import Articles
import Library
import Reader

/// Reads files into the library, in pieces that grow, and tells the reader how far it is.
struct Importing {
  private let runner: EffectRunner
  private let stop: StopSign
  private let isListing: Bool

  private var batch: [NewArticle] = []
  private var batchBytes = 0
  private var batchLimit = 16
  private var ids: [ArticleID] = []
  private var counts: (added: Int, updated: Int) = (0, 0)
  private var failures: [any Error] = []

  /// Prepares to read.
  ///
  /// - Parameter isListing: whether the list is to show these articles and no others.
  init(runner: EffectRunner, stop: StopSign, isListing: Bool) {
    self.runner = runner
    self.stop = stop
    self.isListing = isListing
  }

  /// Reads all of it; one input that fails does not keep the rest from being read.
  mutating func run(_ inputs: InputList) {
    failures = inputs.failures
    let reader = SourceReader(limit: runner.settings.maximumSize)
    do throws(LibraryError) {
      for (number, file) in inputs.files.enumerated() {
        if stop.isRaised { break }
        if number > 0, number % 64 == 0 { post(.progress("Reading \(number) of \(inputs.files.count)")) }
        try take(file, from: reader)
      }
      try flush()
    } catch {
      failures.append(error)
    }
    finish()
  }

  private mutating func take(_ file: FoundFile, from reader: SourceReader) throws(LibraryError) {
    let loaded: [LoadedArticle]
    do throws(InputError) {
      loaded = try reader.articles(file.path)
    } catch {
      if file.isExpected || !error.isNoText { failures.append(error) }
      return
    }
    for article in loaded {
      batch.append(NewArticle(article: article.article, document: article.document, path: article.path))
      batchBytes += article.document.count
    }
    if batch.count >= batchLimit || batchBytes > 8_000_000 { try flush() }
  }

  /// Keeps what was read, in one transaction.
  private mutating func flush() throws(LibraryError) {
    guard !batch.isEmpty else { return }
    let results = try runner.library.store().add(contentsOf: batch, now: runner.settings.now())
    for result in results {
      ids.append(result.id)
      switch result {
      case .added: counts.added += 1
      case .updated: counts.updated += 1
      case .unchanged: break
      }
    }
    batch = []
    batchBytes = 0
    batchLimit = min(1024, batchLimit * 2)
    post(isListing ? .listed(unique(ids)) : .libraryChanged)
  }

  private func finish() {
    post(.progress(nil))
    if isListing { post(.listed(unique(ids))) }
    runner.failures.add(failures)
    if let first = failures.first {
      let more = failures.count == 1 ? "" : " (and \(failures.count - 1) more)"
      post(.problem(Wording.message(first) + more))
    } else if !isListing {
      post(.notice(summary))
    }
  }

  private var summary: String {
    let same = ids.count - counts.added - counts.updated
    let parts = [(counts.added, "added"), (counts.updated, "updated"), (same, "unchanged")]
    let told = parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return told.isEmpty ? "Nothing was added" : "Articles: " + told.joined(separator: ", ")
  }

  /// Each article once, where it comes first: two of the paths may lead to the same one.
  private func unique(_ ids: [ArticleID]) -> [ArticleID] {
    var seen: Set<ArticleID> = []
    return ids.filter { seen.insert($0).inserted }
  }

  private func post(_ event: Event) { runner.mailbox.post(event) }
}
