import Articles
import Catalogue
import Foundation
import GRDB
import Quotations
import TestSupport
import Testing

@testable import Library

/// Turns a library of today into one of a version without a confidence for the person.
let withoutPersonConfidence = """
  ALTER TABLE quotation DROP COLUMN person_confidence;
  ALTER TABLE found_quotation DROP COLUMN person_confidence;
  ALTER TABLE statement DROP COLUMN person_confidence;
  """

/// The confidence for the person, as a library keeps it.
@Suite struct PersonConfidenceTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func article(_ sure: Double?) -> NewArticle {
    var article = spoken([("Greta Voss", "It holds")], title: "The Dam")
    article.quotations?[0].attribution?.personConfidence = sure
    return new(article)
  }

  private func version(before step: String) throws -> Int {
    try #require(Schema.steps.firstIndex(of: step))
  }

  @Test func `it comes back with the quotation and with the row of a list`() throws {
    let store = try folder.store()
    let id = try store.add(article(0.375), now: now).id
    #expect(
      try store.article(id)?.article.quotations?.first?.attribution?.personConfidence == 0.375)
    #expect(try store.statements(StatementQuery(), in: 0..<1).rows.first?.personConfidence == 0.375)
  }

  @Test func `in a library of the version before it is unknown`() throws {
    let store = try folder.store()
    _ = try store.add(article(0.375), now: now)
    let version = try version(before: Schema.personConfidenceColumns)
    try #require(store.writer).writeWithoutTransaction { db in
      try db.execute(
        sql: "\(withoutLoneBookmarks) \(withoutPersonConfidence) PRAGMA user_version = \(version)")
    }
    let row = try #require(try folder.store().statements(StatementQuery(), in: 0..<1).rows.first)
    #expect(row.person == "Greta Voss")
    #expect(row.confidence == 0.75)
    #expect(row.personConfidence == nil)
  }

  @Test func `it comes back with an article whose removal is undone`() throws {
    let store = try folder.store()
    let id = try store.add(article(0.375), now: now).id
    let before = try LibraryContent(store)
    try store.removeArticle(id)
    _ = try store.undo(now: now)
    #expect(try LibraryContent(store).differences(before) == [])
  }

  @Test func `what an older version removed can be brought back`() throws {
    let store = try folder.store()
    let id = try store.add(article(nil), now: now).id
    let before = try LibraryContent(store)
    try store.removeArticle(id)
    let writer = try #require(store.writer)
    // The earlier version kept the quotations like this: under another name, without the last column.
    try writer.write { db in
      for row in try Row.fetchAll(db, sql: "SELECT id, image FROM journal_row WHERE subject = 'found'") {
        let image: Data = row["image"]
        let values = try #require(RowImage.unpack(image))
        #expect(values.count == JournalSubject.quotations.columns.count + 1)
        try db.execute(
          sql: "UPDATE journal_row SET subject = 'quotations', image = ? WHERE id = ?",
          arguments: [RowImage.pack(values.dropLast()), row["id"] as Int64])
      }
    }
    _ = try store.undo(now: now)
    #expect(try LibraryContent(store).differences(before) == [])
  }
}
