import Articles
import Bookmarks
import Catalogue
import Testing

@testable import Reader

/// `*` and `:export` on rows of quotations and of searches.
@Suite struct KeepingShownTests {
  private func reader() -> TestReader { TestReader([Sample.harbour]) }

  @Test func `* keeps the quotations shown of an article`() throws {
    let reader = try reader().typing("<Enter>gq/finch<Enter>*")
    guard case .bookmarkRows(.places(let places), let count)? = reader.effects.first(where: \.keepsRows)
    else {
      Issue.record("nothing was kept")
      return
    }
    #expect(count == 2 && places.count == 2)
    #expect(places.allSatisfy { $0.article == ArticleID(1) && $0.range != nil })
    #expect(reader.status.hasPrefix("Bookmarked 2 quotations. U undoes it"))
  }

  @Test func `* keeps what a list of the library shows, without its rows being loaded`() throws {
    let reader = try reader().typing("gq/marsh<Enter>*")
    #expect(
      reader.effects.first(where: \.keepsRows)
        == .bookmarkRows(.list(StatementQuery(filter: "marsh")), count: 2))
  }

  @Test func `the rows shown are exported, bookmarked or not`() throws {
    let reader = try reader().typing("gq/marsh<Enter>:export marsh.csv<Enter>")
    guard case .export(let request)? = reader.effects.last else {
      Issue.record("nothing was exported")
      return
    }
    #expect(request.scope == .shown(.list(StatementQuery(filter: "marsh"))))
    #expect(request.format == .csv && request.path == "marsh.csv")
  }

  @Test func `without rows there is nothing to keep`() throws {
    let reader = try reader().typing("gq/nowhere<Enter>*")
    #expect(reader.effects.filter(\.keepsRows).isEmpty)
    #expect(reader.status.hasPrefix("No rows are shown"))
  }

  @Test func `too many rows are refused with their number`() throws {
    var reader = try reader().typing("gq")
    let rows = Array(repeating: Sample.statement, count: 60)
    reader.receive(.statements(StatementQuery(), RowWindow(total: 12_000, first: 0, rows: rows)))
    try reader.type("*")
    #expect(reader.effects.filter(\.keepsRows).isEmpty)
    #expect(reader.status.hasPrefix("12000 rows are too many: 10000 can be bookmarked at once"))
  }

  @Test func `the message counts what was left alone`() throws {
    var reader = try reader().typing("gq")
    var rows = BookmarkedRows()
    (rows.added, rows.known, rows.others) = (1, 2, 1)
    reader.receive(.rowsBookmarked(rows))
    #expect(
      reader.status.hasPrefix("Bookmarked 1 quotation, 2 had a bookmark, 1 isn’t a quotation. U undoes it"))
  }
}

extension Effect {
  fileprivate var keepsRows: Bool { if case .bookmarkRows = self { true } else { false } }
}
