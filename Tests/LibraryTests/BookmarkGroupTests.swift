import Articles
import Bookmarks
import Catalogue
import GRDB
import TestSupport
import Testing

@testable import Library

@Suite struct BookmarkGroupTests {
  let folder: TemporaryFolder
  let store: LibraryStore

  init() throws {
    folder = try TemporaryFolder()
    store = try folder.store()
    try keep(
      ["⟦“one”⟧ said Ada. ⟦“two”⟧ he said."], title: "beacon", tags: [["sea", "Money"], []], speaker: "Ada")
    try keep(["⟦“three”⟧ said Bo."], title: "Anchor", tags: [["sea"]], speaker: nil)
  }

  /// Adds an article and bookmarks its quotations, one a day, the last one first.
  private func keep(_ texts: [String], title: String, tags: [[String]], speaker: String?) throws {
    let article = sample(texts.joined(), title: title)
    let id = try store.add(new(article), now: now).id
    let stored = try #require(try store.article(id))
    for (number, tags) in tags.enumerated() {
      var draft = try #require(stored.draft(number, tags: tags))
      draft.person = speaker
      draft.mention = nil
      _ = try store.addBookmark(draft, to: id, now: Timestamp(seconds: now.seconds - Int64(number) * 86_400))
    }
  }

  private func rows(_ grouping: BookmarkQuery.Grouping, filter: String = "", _ range: Range<Int> = 0..<10)
    throws
    -> [String]
  {
    try store.bookmarkRows(BookmarkQuery(filter: filter, grouping: grouping), in: range).rows.map {
      "\($0.group ?? "-"): \($0.bookmark.draft.anchor.exact)"
    }
  }

  @Test func `each grouping has its order`() throws {
    #expect(try rows(.none) == ["-: “three”", "-: “one”", "-: “two”"])
    #expect(try rows(.article) == ["Anchor: “three”", "beacon: “one”", "beacon: “two”"])
    #expect(try rows(.speaker) == ["Ada: “one”", "Ada: “two”", "-: “three”"])
    #expect(try rows(.tag) == ["Money: “one”", "sea: “three”", "sea: “one”", "-: “two”"])
    #expect(try rows(.date) == ["2024-05-29: “three”", "2024-05-29: “one”", "2024-05-28: “two”"])
  }

  @Test func `bookmarks whose words have changed come first`() throws {
    let sql = "UPDATE bookmark SET now = ? WHERE exact = ?"
    try store.write { try $0.execute(sql: sql, arguments: ["“second”", "“two”"]) }
    #expect(try rows(.none) == ["-: “two”", "-: “three”", "-: “one”"])
    try store.write { try $0.execute(sql: "UPDATE bookmark SET start = NULL WHERE exact = '“one”'") }
    #expect(try rows(.none) == ["-: “one”", "-: “two”", "-: “three”"])
  }

  @Test func `a filter and a window take a part`() throws {
    #expect(try rows(.tag, filter: "ada ONE") == ["Money: “one”", "sea: “one”"])
    #expect(try rows(.tag, filter: "sea") == ["Money: “one”", "sea: “three”", "sea: “one”"])
    #expect(try rows(.tag, 1..<3) == ["sea: “three”", "sea: “one”"])
    let window = try store.bookmarkRows(BookmarkQuery(grouping: .tag), in: 3..<9)
    #expect((window.total, window.first, window.rows.count) == (4, 3, 1))
  }

  @Test func `a column that isn’t a list of tags has none`() throws {
    try #require(store.writer).write { try $0.execute(sql: "UPDATE bookmark SET tags = 'sea'") }
    #expect(try rows(.tag).allSatisfy { $0.hasPrefix("-: ") })
  }
}
