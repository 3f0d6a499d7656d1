import Articles
import Bookmarks
import GRDB
import Quotations

extension LibraryStore {
  /// Adds an article, or updates the one that the library has, in one transaction.
  ///
  /// An article is known by its path and its part of the document there; a document that was moved or copied
  /// is known by its bytes. If the document has changed, text and quotations are replaced, and bookmarks and
  /// reading place find their places in the new text; read mark, star and what the user said about the
  /// article stay. An article whose file is gone takes the path of the one with the same bytes. Bookmarks
  /// without an article that belong to this one are attached to it.
  package func add(_ new: NewArticle, now: Timestamp) throws(LibraryError) -> AddResult {
    let prepared = PreparedArticle(new, packer: packer)
    let result = try write { try ArticleWriting.perform($0, now: now) { try $0.add(prepared) } }
    learnWords(after: [result])
    return result
  }

  /// Adds articles in one transaction: all of them, or none if one fails.
  ///
  /// - Returns: a result for each, in order.
  package func add(contentsOf new: [NewArticle], now: Timestamp) throws(LibraryError) -> [AddResult] {
    try add(prepared: PreparedArticle.all(new, packer: packer), now: now)
  }

  /// Adds prepared articles, as ``add(contentsOf:now:)`` does.
  package func add(prepared: [PreparedArticle], now: Timestamp) throws(LibraryError)
    -> [AddResult]
  {
    let results = try write { db in
      try ArticleWriting.perform(db, now: now) { writing in try prepared.map { try writing.add($0) } }
    }
    learnWords(after: results)
    return results
  }

  /// Adds articles for a user; everything that is added in the same run can be undone together.
  ///
  /// - Parameter run: the run to which this belongs; the same for all its transactions.
  package func add(contentsOf new: [NewArticle], now: Timestamp, in run: inout ImportRun)
    throws(LibraryError) -> [AddResult]
  {
    try add(prepared: PreparedArticle.all(new, packer: packer), now: now, in: &run)
  }

  /// Adds prepared articles for a user, as ``add(contentsOf:now:in:)`` does.
  package func add(prepared: [PreparedArticle], now: Timestamp, in run: inout ImportRun)
    throws(LibraryError) -> [AddResult]
  {
    var number = run.number
    var adopted = 0
    let results = try write { db in
      try JournalEntry.perform(&number, db) { (results: [AddResult]) in
        let added = results.count { if case .added = $0 { true } else { false } }
        let updated = results.count { if case .updated = $0 { true } else { false } }
        return (added, added + updated == 0 && adopted > 0 ? 1 : updated)
      } _: { entry in
        try ArticleWriting.perform(db, now: now, entry: entry) { writing -> [AddResult] in
          let results = try prepared.map { try writing.add($0) }
          adopted = writing.adopted
          return results
        }
      }
    }
    run.number = number
    run.adopted += adopted
    learnWords(after: results)
    return results
  }

  /// Keeps the quotations of an article that was added without them.
  ///
  /// - Parameter textHash: ``TextHash`` of the text in which they were found; if the article has a different
  ///   text by now, nothing is kept.
  /// - Returns: whether they were kept.
  @discardableResult
  package func setQuotations(_ quotations: [Quotation], of id: ArticleID, textHash: String)
    throws(LibraryError) -> Bool
  {
    try write { db in
      let sql = "SELECT text FROM content WHERE article_id = ? AND text_hash = ?"
      guard let row = try Row.fetchOne(db, sql: sql, arguments: [id.rawValue, textHash]) else { return false }
      let text = try row.text("text")
      try ArticleWriting.perform(db) { try $0.replaceQuotations(quotations, of: id.rawValue, in: text) }
      try BookmarkWriting(db: db, now: Timestamp(seconds: 0)).nameSpeakers(in: id.rawValue)
      return true
    }
  }
}

/// Articles that are added in several transactions and undone as one change.
package struct ImportRun: Sendable {
  /// The number of the change in the journal; `nil` until something was added.
  var number: Int64?
  /// How many bookmarks without an article have been attached to one.
  package fileprivate(set) var adopted = 0

  /// Begins a run.
  package init() {}
}
