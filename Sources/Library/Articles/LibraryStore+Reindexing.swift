import Articles
import Bookmarks
import GRDB
import Quotations

extension LibraryStore {
  /// Reads the documents of some articles of the library again and runs the finder over them, in the order of
  /// their numbers.
  ///
  /// An article whose document is read differently today changes as if its file had changed: its bookmarks
  /// find their places, and its former text is kept. If a document that was read as one article holds several
  /// today, that article becomes the first of them, and the others are added. Corrections, bookmarks and what
  /// the user says about an article stay.
  ///
  /// The library is locked only while the results are written; other articles can be read and changed
  /// meanwhile, and an article that changes in that time is left alone. If the program is stopped, what was
  /// done stays done, and ``reindexingPlace(version:)`` tells where to continue.
  ///
  /// - Parameters:
  ///   - place: the article after which to begin; `nil` for the first.
  ///   - count: how many articles to take.
  ///   - version: the program's version, so that another version doesn't continue in the middle.
  ///   - reader: reads the documents; `nil` to run the finder only.
  package func reindex(
    after place: ArticleID?, count: Int, version: String, reader documents: (any DocumentReader)? = nil,
    now: Timestamp = Timestamp(seconds: 0)
  ) throws(LibraryError) -> ReindexedArticles {
    let ids = try read { db in
      let sql = "SELECT id FROM article WHERE id > ? ORDER BY id LIMIT ?"
      return try Int64.fetchAll(db, sql: sql, arguments: [place?.rawValue ?? 0, count])
    }
    var rereading = Rereading(reader: documents, packer: packer)
    var changes: [ReindexedArticle] = []
    for id in ids {
      if let change = try read({ try rereading.change(of: id, $0) }) { changes.append(change) }
    }
    let (found, last) = (changes, ids.last)
    var result = ReindexedArticles(
      last: last.map(ArticleID.init), count: ids.count, documents: rereading.documents)
    let counts = try write { db in
      let counts = try ArticleWriting.perform(db, now: now) { writing in
        var counts = ReindexedArticles()
        for change in found { try change.write(&writing, &counts) }
        return counts
      }
      try db.execute(sql: "DELETE FROM reindexing")
      if let last {
        try db.execute(
          sql: "INSERT INTO reindexing (id, last, version) VALUES (1, ?, ?)", arguments: [last, version])
      }
      return counts
    }
    (result.changed, result.reworded, result.added) = (counts.changed, counts.reworded, counts.added)
    return result
  }

  /// Returns the article after which to continue a run that was stopped; `nil` if there is none, or if it was
  /// another version of the program that ran.
  package func reindexingPlace(version: String) throws(LibraryError) -> ArticleID? {
    let sql = "SELECT last FROM reindexing WHERE version = ?"
    return try read { try Int64.fetchOne($0, sql: sql, arguments: [version]).map(ArticleID.init) }
  }

  /// Returns how many articles come after a given one; `nil` counts all.
  package func articleCount(after place: ArticleID?) throws(LibraryError) -> Int {
    let sql = "SELECT count(*) FROM article WHERE id > ?"
    return try read { try Int.fetchOne($0, sql: sql, arguments: [place?.rawValue ?? 0]) ?? 0 }
  }
}

/// The result of reading some articles again.
package struct ReindexedArticles: Hashable, Sendable {
  /// The last of the articles; `nil` at the end of the library.
  package var last: ArticleID?
  /// How many articles were examined.
  package var count: Int
  /// How many documents were read again.
  package var documents = 0
  /// How many articles have other quotations, another text or other fields than before.
  package var changed = 0
  /// How many of these have another text or other fields.
  package var reworded = 0
  /// How many articles were added because their document holds several.
  package var added = 0

  /// Makes a result.
  package init(last: ArticleID? = nil, count: Int = 0, documents: Int = 0, changed: Int = 0) {
    self.last = last
    self.count = count
    self.documents = documents
    self.changed = changed
  }
}
