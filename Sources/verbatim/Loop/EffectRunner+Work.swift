import Articles
import Bookmarks
import Catalogue
import Foundation
import Library
import Quotations
import Reader

extension EffectRunner {
  /// Finds the quotations of a long article in the background, and stores them.
  func findQuotations(of stored: StoredArticle) {
    let id = stored.summary.id
    work { () throws(LibraryError) in
      var article = stored.article
      article.findQuotations()
      let quotations = article.quotations ?? []
      try library.store().setQuotations(quotations, of: id, textHash: TextHash.of(article.text))
      guard let found = try self.article(id) else { return }
      inbox.post(.opened(OpenedArticle(found), .refresh))
      inbox.post(.changed(found.summary))
    }
  }

  /// Stores an article that is already shown, and reports what the library knew about it.
  ///
  /// A read-only library is only asked whether it knows the article.
  func store(_ new: NewArticle) {
    queue.perform { _ in
      do throws(LibraryError) {
        let store = try library.store()
        let known = store.isReadOnly ? try store.articleID(document: new.document) : nil
        let id = if let known { known } else { try store.add(new, now: settings.now()).id }
        guard let stored = try article(id) else { return }
        inbox.post(.stored(OpenedArticle(stored)))
        if let warning = library.warning { inbox.post(.problem(warning)) }
        if stored.article.quotations == nil { findQuotations(of: stored) }
      } catch {
        inbox.post(.notStored(Wording.brief(error)))
      }
    }
  }

  /// Adds files and folders to the library in the background.
  func add(_ paths: [String]) -> [Event] {
    let whole = paths.joined(separator: " ")
    if let first = paths.first, paths.count > 1, !Self.isThere(first), Self.isThere(whole) {
      return [.problem(Wording.spaceInPath(whole))]
    }
    queue.perform { stop in
      let inputs = InputList(
        paths.map(PathCompletion.expanded), reader: SourceReader(settings, asNamed: false))
      var importing = Importing(runner: self, stop: stop, isListing: false)
      importing.run(inputs)
    }
    return []
  }

  private static func isThere(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: PathCompletion.expanded(path))
  }

  /// Adds files to the library in the background, and has the list show only them.
  func list(_ inputs: InputList) {
    queue.perform { stop in
      var importing = Importing(runner: self, stop: stop, isListing: true)
      importing.run(inputs)
    }
  }

  /// Waits until the article that is shown is stored, so that a command finds it in the library.
  ///
  /// Keys typed as soon as the first frame appears must not find the article missing.
  func finishStoring(before command: Command, _ count: Int?) -> [Event] {
    queue.wait(milliseconds: 2_000)
    return inbox.takeAll() + [.again(command, count: count)]
  }

  /// Stops the work in the background.
  func stopWork() -> [Event] {
    queue.stop()
    return [.progress(nil)]
  }

  private func work(_ job: @escaping @Sendable () throws(LibraryError) -> Void) {
    let inbox = inbox
    queue.perform { _ in
      do throws(LibraryError) {
        try job()
      } catch {
        inbox.post(.problem(Wording.brief(error)))
      }
    }
  }
}
