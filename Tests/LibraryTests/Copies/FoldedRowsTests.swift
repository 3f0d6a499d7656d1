import Articles
import Catalogue
import TestSupport
import Testing

@testable import Library

/// Lists in which near-duplicates share a row.
@Suite struct FoldedRowsTests {
  let folder: TemporaryFolder
  let store: LibraryStore

  /// Three copies (1, 3 and 5), two copies of another text (2 and 6), and an article without any (4).
  init() throws {
    folder = try TemporaryFolder()
    store = try folder.store()
    let market = CopyTexts.market(Array(repeating: "7", count: 8))
    for (number, (title, paragraphs)) in [
      ("Ferry", CopyTexts.wire), ("Herring", market), ("Sandbank", CopyTexts.wire),
      ("Blankets", CopyTexts.twin),
      ("Lighthouse", CopyTexts.wire), ("Crab", market),
    ].enumerated() {
      let paragraphs = paragraphs + ["Report number \(number)."]
      let article = CopyTexts.article(paragraphs, title: title, date: "2024-05-\(20 - number)")
      _ = try store.add(new(article), now: now)
    }
  }

  private func rows(
    _ filter: String = "", unfolded: [Int64] = [], order: ArticleQuery.Order = .newest,
    _ range: Range<Int> = 0..<99, most: Int? = nil
  ) throws -> [Int64] {
    let window = try store.rows(query(filter, unfolded, order), in: range, most: most)
    if range == 0..<99 { #expect(window.total == window.rows.count) }
    return window.rows.map(\.id.rawValue)
  }

  private func query(_ filter: String = "", _ unfolded: [Int64] = [], _ order: ArticleQuery.Order = .newest)
    -> ArticleQuery
  {
    var query = ArticleQuery(filter: filter, order: order, isFolded: true)
    query.unfolded = unfolded.map { ArticleID($0) }
    return query
  }

  @Test func `copies share a row, in every order`() throws {
    #expect(try rows() == [1, 2, 4])
    #expect(try rows(order: .title) == [4, 1, 2])
    #expect(try rows(order: .source) == [1, 2, 4])
    #expect(try rows(order: .quotations) == [1, 2, 4])
    #expect(try store.rows(ArticleQuery(), in: 0..<99).rows.count == 6)
  }

  @Test func `a list says how many articles share the rows of others`() throws {
    func folded(_ query: ArticleQuery) throws -> Int { try store.rows(query, in: 0..<9, most: 99).folded }
    #expect(try folded(query()) == 3)
    #expect(try folded(query("", [1])) == 1)
    #expect(try folded(query("lighthouse")) == 2)
    #expect(try folded(ArticleQuery()) == 0)
  }

  @Test func `an unfolded group lists its copies under the row`() throws {
    #expect(try rows(unfolded: [1]) == [1, 3, 5, 2, 4])
    #expect(try rows(unfolded: [2, 1]) == [1, 3, 5, 2, 6, 4])
    #expect(try rows(unfolded: [2], order: .title) == [4, 1, 2, 6])
    #expect(try rows(unfolded: [4, 99]) == [1, 2, 4])
  }

  @Test func `any part of an unfolded list is the same`() throws {
    let all: [Int64] = [1, 3, 5, 2, 6, 4]
    for first in 0...7 {
      for end in first...8 {
        let range = first..<end
        let wanted = range.clamped(to: 0..<6)
        #expect(try rows(unfolded: [1, 2], range) == Array(all[wanted]))
      }
    }
    for (index, id) in all.enumerated() {
      #expect(try store.index(of: ArticleID(id), in: query("", [1, 2])) == index)
    }
  }

  @Test func `a folded article has the row that it shares`() throws {
    #expect(try store.index(of: ArticleID(6), in: query()) == 1)
    #expect(try store.index(of: ArticleID(5), in: query("", [2])) == 0)
  }

  @Test(arguments: [nil, 1_000]) func `a match is not hidden by an article that doesn't match`(most: Int?)
    throws
  {
    #expect(try rows("lighthouse", most: most) == [1])
    #expect(try rows("title:lighthouse", most: most) == [5])
    #expect(try rows("title:lighthouse OR title:sandbank", most: most) == [3])
    #expect(try rows("title:crab", unfolded: [2], most: most) == [6, 2])
    _ = try store.noteRead(ArticleID(1))
    #expect(try rows("is:unread", most: most) == [2, 3, 4])
    #expect(try rows("is:unread -crab", most: most) == [3, 4])
    #expect(try rows("before:2024-05-17", most: most) == [5, 6])
  }

  @Test func `a list of certain articles has them all`() throws {
    var query = query()
    query.scope = .articles([5, 1, 3].map { ArticleID($0) })
    query.order = .given
    #expect(try store.rows(query, in: 0..<9).rows.map(\.id.rawValue) == [5, 1, 3])
  }

  @Test func `changes of several rows and the next unread article go by the rows shown`() throws {
    let unfolded = query("", [1])
    let chosen = ArticleRows(unfolded, 1..<3, selected: (1, ArticleID(3)))
    #expect(try store.articleIDs(chosen) == [ArticleID(3), ArticleID(5)])
    _ = try store.change(.toggleRead, chosen)
    #expect(try store.nextUnread(in: unfolded, after: 0)?.id == ArticleID(2))
    #expect(try store.nextUnread(in: unfolded, after: 0)?.row == 3)
    #expect(try store.nextUnread(in: query(), after: 0)?.row == 1)
  }
}
