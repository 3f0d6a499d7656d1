import Articles
import Bookmarks
import Catalogue
import Foundation
import Library
import Reader

extension EffectRunner {
  /// Writes bookmarks to a file in the background, and reports what was written or why nothing was.
  func export(_ request: ExportRequest) -> [Event] {
    queue.perform { _ in
      do throws(LibraryError) {
        let rows = try bookmarks(request.scope)
        inbox.post(
          rows.map { write($0, request) } ?? .problem(Wording.tooManyRows(most: ShownStatements.mostExported))
        )
      } catch {
        inbox.post(.problem(Wording.brief(error)))
      }
    }
    return []
  }

  private func bookmarks(_ scope: ExportRequest.Scope) throws(LibraryError) -> [Bookmark]? {
    let store = try library.store()
    if case .shown(let rows) = scope { return try store.bookmarks(of: rows) }
    guard case .rows(let rows) = scope else { return try store.completeBookmarks(BookmarkQuery(scope)) }
    let articles = Set(try store.articleIDs(rows, most: LibraryStore.mostRanked))
    return try store.completeBookmarks().filter { $0.article.map { articles.contains($0.id) } ?? false }
  }

  /// Writes a setting to the settings file.
  func keep(_ setting: Setting, _ value: Setting.Value) -> Event {
    do {
      try SettingsFile.keep(setting, value, in: settings.file.path)
      return .notice(Wording.kept("\(setting.name) = \(value.toml)", in: settings.file.path))
    } catch {
      return .problem(Wording.message(error))
    }
  }

  /// Reads the patterns for dividing the words of a language.
  func hyphenation(_ language: String) -> Event {
    .hyphenation(language, HyphenationPatterns.hyphenator(for: language, Environment.value))
  }

  private func write(_ bookmarks: [Bookmark], _ request: ExportRequest) -> Event {
    guard !bookmarks.isEmpty else { return .problem(Wording.nothingToExport(request.scope)) }
    let path = PathCompletion.expanded(request.path ?? request.format.fileName)
    let file = ExportFile(
      path: path, nameInFolder: request.format.fileName, remedy: ":export! overwrites it")
    do {
      let count = try file.write(
        bookmarks, as: request.format, overwrites: request.overwrites, limit: settings.maximumSize)
      return .notice(Wording.exported(count, of: bookmarks.count, request.scope, to: file.path))
    } catch let complaint as Complaint {
      // The name comes first, and the remedy must still fit.
      return .problem("\(URL(filePath: file.path).lastPathComponent): \(complaint.words)")
    } catch {
      return .problem(Wording.brief(error))
    }
  }
}

extension BookmarkQuery {
  fileprivate init(_ scope: ExportRequest.Scope) {
    switch scope {
    case .all, .rows, .shown: self.init()
    case .article(let id): self.init(article: id)
    case .narrowed(let words): self.init(filter: words)
    }
  }
}
