import Catalogue
import GRDB

/// Articles of an undone addition that are in the library again, because the user has opened their files
/// since.
///
/// If the addition is redone, it leaves them as they are; if it is undone once more, it removes them.
struct ReturnedArticles {
  /// Their present numbers, by their former ones.
  private let numbers: [Int64: Int64]

  /// Finds the returned articles of a change that is being redone.
  ///
  /// - Parameter change: what is being redone; only articles of additions return.
  init(_ change: LibraryChange, _ rows: [JournalRow], _ db: Database) throws {
    guard case .articlesAdded = change else {
      numbers = [:]
      return
    }
    var restored = Set(rows.lazy.filter { $0.subject == .article && $0.values != nil }.map(\.key))
    // An article to which bookmarks or corrections refer has to come back itself.
    for row in rows where row.subject.thing != .article {
      if let article: Int64 = row.value(of: "article_id") { restored.remove(article) }
    }
    let find = "SELECT article_id FROM content WHERE document_hash = ? AND article_id <> ?"
    var numbers: [Int64: Int64] = [:]
    for row in rows where row.subject == .content && restored.contains(row.key) {
      guard let hash: String = row.value(of: "document_hash") else { continue }
      let statement = try db.cachedStatement(sql: find)
      numbers[row.key] = try Int64.fetchOne(statement, arguments: [hash, row.key])
    }
    self.numbers = numbers
  }

  /// Their present numbers, in order.
  var present: [Int64] { numbers.values.sorted() }

  /// Returns the rows of all other parts of the library.
  func others(_ rows: [JournalRow]) -> [JournalRow] {
    rows.filter { $0.subject.thing != .article || numbers[$0.key] == nil }
  }
}
