import Articles
import Catalogue
import Frames
import Testing

@testable import Reader

/// Keys for several rows of the article list, and for unread articles.
@Suite struct SeveralRowsTests {
  private func library(_ count: Int, columns: Int = 80) -> TestReader {
    let articles = (0..<count).map { Sample.article("Lamp \($0 + 1)", ["“Light,” said Ann Brook."]) }
    return TestReader(articles, columns: columns, rows: 12)
  }

  private func changes(_ reader: TestReader) -> [ArticleRows.Change: Range<Int>] {
    var found: [ArticleRows.Change: Range<Int>] = [:]
    for case .change(let change, let rows) in reader.effects { found[change] = rows.range }
    return found
  }

  @Test func `v selects rows, which are marked and counted`() throws {
    let reader = try library(6).typing("jvjj")
    #expect(reader.lines[1].hasPrefix("● Lamp 1 "))
    #expect(reader.lines[2].hasPrefix("●▸Lamp 2 "))
    #expect(reader.lines[4].hasPrefix("●▸Lamp 4 "))
    #expect(reader.lines[5].hasPrefix("● Lamp 5 "))
    #expect(reader.status.hasPrefix("3 articles selected"))
  }

  @Test func `Esc ends the selection and leaves the filter`() throws {
    let reader = try library(6).typing("/lamp<Enter>vj<Esc>")
    #expect(reader.lines[0].contains("“lamp”"))
    #expect(!reader.status.contains("selected"))
  }

  @Test func `a count or a selection changes several rows as one step`() throws {
    #expect(try changes(library(6).typing("3r")) == [.toggleRead: 0..<3])
    #expect(try changes(library(6).typing("jvjf")) == [.toggleStar: 1..<3])
    #expect(try changes(library(6).typing("3jvkkx")) == [.remove: 1..<4])
    #expect(try changes(library(6).typing("4j9x")) == [.remove: 4..<6])
  }

  @Test func `one row is changed as before`() throws {
    let reader = try library(3).typing("r1f")
    #expect(changes(reader) == [:])
    #expect(reader.effects.contains(.toggle(.read, ArticleID(1))))
    #expect(reader.effects.contains(.toggle(.star, ArticleID(1))))
  }

  @Test func `a selection ends with the command, and when the rows may be others`() throws {
    var reader = try library(6).typing("vjr")
    #expect(!reader.status.contains("selected"))
    try reader.type("vj")
    reader.receive(.libraryChanged)
    #expect(!reader.status.contains("selected"))
  }

  @Test func `more rows than one step can change are refused`() throws {
    let reader = try library(1_001).typing("vGx")
    #expect(changes(reader) == [:])
    #expect(reader.status.hasPrefix("1001 rows are too many: 1000 can be changed at once"))
  }

  @Test func `:export takes the bookmarks of the selected rows`() throws {
    let reader = try library(4).typing("jvj:export b.md<Enter>")
    let request = try #require(
      reader.effects.compactMap { if case .export(let request) = $0 { request } else { nil } }.first)
    guard case .rows(let rows) = request.scope else {
      Issue.record("\(request.scope)")
      return
    }
    #expect(rows.range == 1..<3)
  }

  @Test func `n goes to the next unread article`() throws {
    var reader = try library(4).typing("jr2jrggn")
    #expect(reader.effects.contains(.nextUnread(ArticleQuery(isFolded: true), after: 0)))
    reader.receive(.nextUnread(ArticleQuery(isFolded: true), NextUnread(id: ArticleID(3), row: 2)))
    #expect(reader.painted(.selected).joined().contains("Lamp 3 "))
    reader.receive(.nextUnread(ArticleQuery(isFolded: true), nil))
    #expect(reader.status.hasPrefix("No unread article further down"))
  }

  @Test func `]u opens the next unread article in place of an open one`() throws {
    var reader = try library(4).typing("<Enter>]u")
    reader.receive(.nextUnread(ArticleQuery(isFolded: true), NextUnread(id: ArticleID(3), row: 2)))
    #expect(reader.pane?.id == ArticleID(3))
    try reader.type("q")
    #expect(reader.painted(.selected).joined().contains("Lamp 3 "))
  }

  @Test func `gr marks all that are shown as read`() throws {
    let reader = try library(4).typing("/lamp<Enter>gr")
    #expect(reader.effects.contains(.markRead(ArticleQuery(filter: "lamp", isFolded: true))))
  }
}
