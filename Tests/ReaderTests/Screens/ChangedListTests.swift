import Articles
import Catalogue
import Testing

@testable import Reader

/// The list marks articles that have changed since they were read.
@Suite struct ChangedListTests {
  @Test func `an article that changed has a sign before its title`() throws {
    var reader = TestReader([Sample.harbour])
    var row = ArticleSummary(
      id: ArticleID(1), fields: Sample.harbour.fields, added: Timestamp(seconds: 0), isRead: true)
    row.isChanged = true
    reader.receive(.changed(row))
    #expect(reader.lines.contains { $0.hasPrefix("Δ ") })
    row.isChanged = false
    reader.receive(.changed(row))
    #expect(!reader.lines.contains { $0.hasPrefix("Δ ") })
  }
}
