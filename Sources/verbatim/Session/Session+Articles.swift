import Articles
import Catalogue
import Foundation
import Library

extension Session {
  /// Reads what paths lead to, article by article; what cannot be read is reported, and the rest continues.
  func forEachArticle(in paths: [String], _ body: (LoadedArticle) throws -> Void) throws {
    let inputs = InputList(paths, reader: reader)
    var leftOut = inputs.leftOut
    for failure in inputs.failures { problems.report(failure) }
    for file in inputs.files {
      for article in articles(in: file, leftOut: &leftOut) { try body(article) }
    }
    if let words = Wording.words(leftOut) { problems.note(words) }
  }

  /// Returns the articles in a file; if it cannot be read, reports or counts that and returns none.
  private func articles(in file: FoundFile, leftOut: inout LeftOut) -> [LoadedArticle] {
    do throws(InputError) {
      let articles = try reader.articles(in: file)
      leftOut.count(parts: articles.first?.leftOut ?? [:])
      return articles
    } catch {
      if !leftOut.count(error, of: file) { problems.tell(error) }
      return []
    }
  }

  /// Returns the articles that a number in the library or a path names; at least one.
  ///
  /// A word of digits is a number; a file of that name is `./17`.
  func articles(named name: String) throws -> [NamedArticle] {
    guard let id = ArticleID(text: name) else {
      let articles = try reader.articles(name)
      var leftOut = LeftOut()
      leftOut.count(parts: articles.first?.leftOut ?? [:])
      if let words = Wording.words(leftOut) { problems.note(words) }
      return articles.map(NamedArticle.loaded)
    }
    guard let stored = try existingLibrary()?.article(id) else { throw LibraryError.noSuchArticle(id) }
    return [.stored(stored.withQuotations)]
  }

  /// Returns the first article in a file.
  func firstArticle(in path: String) throws(InputError) -> LoadedArticle {
    guard let article = try reader.articles(path).first else { throw InputError(path: path, .empty) }
    return article
  }
}

/// An article that the user named.
enum NamedArticle: Sendable {
  /// An article of the library.
  case stored(StoredArticle)
  /// An article of a file, as it is now.
  case loaded(LoadedArticle)

  /// The article.
  var article: Article {
    switch self {
    case .stored(let stored): stored.article
    case .loaded(let loaded): loaded.article
    }
  }
}

extension StoredArticle {
  /// The article with its quotations; runs the finder if it hasn't run yet.
  var withQuotations: StoredArticle {
    guard article.quotations == nil else { return self }
    var found = self
    found.article.findQuotations()
    return found
  }
}

extension LibraryStore {
  /// Calls `body` with every row of a list, one window at a time.
  ///
  /// It ends when `body` returns `false`, or after the last row.
  func forEachRow(_ query: ArticleQuery = ArticleQuery(), _ body: (ArticleSummary) throws -> Bool) throws {
    var first = 0
    while true {
      let window = try rows(query, in: first..<first + 4096)
      for row in window.rows {
        guard try body(row) else { return }
      }
      first += window.rows.count
      if window.rows.isEmpty || first >= window.total { return }
    }
  }
}
