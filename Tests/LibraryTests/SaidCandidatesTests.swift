import Articles
import Catalogue
import TestSupport
import Testing

@testable import Library

@Suite struct SaidCandidatesTests {
  let folder: TemporaryFolder
  let store: LibraryStore

  init() throws {
    folder = try TemporaryFolder()
    store = try folder.store()
    for day in 1...6 {
      let lines: [(person: String?, words: String)] = [
        ("Ada Holm", "the tide of day \(day)"), ("Tide Olsen", day > 4 ? "a flood" : "an ebb"),
        ("Ada Holm", "tide"),
      ]
      _ = try store.add(new(spoken(lines, title: "\(day)", date: "2024-05-0\(day)")), now: now)
    }
  }

  /// The titles of the articles that are found, newest first, and `…` if there may be more.
  private func found(_ typed: String, _ reach: SaidCandidates.Reach = .init()) throws -> String? {
    try store.read { db in
      let found = try SaidCandidates.find(db, Query(typed, as: .list).condition, reach: reach)
      return found.map {
        $0.scores.keys.sorted(by: >).map(String.init).joined(separator: " ") + ($0.isCut ? "…" : "")
      }
    }
  }

  @Test(
    arguments: [
      ("quote:flood", "6 5"), ("about:tide", "6 5 4 3 2 1"), ("about:olsen", ""),
      ("quote:tide", "6 5 4 3 2 1"), ("quote:olsen", ""),
      ("speaker:olsen", "6 5 4 3 2 1"),
      ("speaker:olsen quote:\"day 3\"", "3"), ("quote:flood -quote:\"day 6\"", "5"),
      ("quote:ebb after:2024-05-03", "4 3"),
      ("quote:flood OR quote:\"day 1\"", "6 5 1"), ("(quote:flood OR speaker:holm) on:2024-05-06", "6"),
    ])
  func `what is said and who says it`(typed: String, titles: String) throws {
    #expect(try found(typed + " ") == titles)
  }

  @Test(arguments: ["tide", "is:unread", "-quote:flood", "quote:flood OR tide", "title:1"])
  func `other queries are not for the index of statements`(typed: String) throws {
    #expect(try found(typed + " ") == nil)
  }

  @Test func `no more is looked at than asked for`() throws {
    #expect(try found("quote:tide ", .init(most: 2)) == "6 5…")
    #expect(try found("quote:tide ", .init(most: 6)) == "6 5 4 3 2 1…")
    #expect(try found("quote:tide ", .init(most: 7)) == "6 5 4 3 2 1")
    // Each article has three statements with the word, one of them in a name.
    #expect(try found("quote:tide ", .init(mostSeen: 4)) == "6 5…")
    #expect(try found("quote:\"day 1\" ", .init(mostSeen: 4)) == "1")
    #expect(try found("quote:tide on:2024-05-01 ", .init(mostSeen: 4)) == nil)
  }

  @Test func `a search says how many there are, if it knows`() throws {
    let few = try store.hits("quote:flood", limit: 1)
    #expect(few.rows.map(\.article.fields.title) == ["6"])
    #expect(few.total == 2)
    #expect(try store.hits("on:2024-05", limit: 5).total == nil)
    #expect(try store.hits("on:2024-05", limit: 6).total == 6)
    #expect(try store.hits("tide", limit: 2, mostRanked: 5).total == nil)
    #expect(try store.hits("tide", limit: 2).total == 6)
    #expect(try store.hits("tide", limit: 0).total == nil)
  }

  @Test func `a list of statements looks at the newest`() throws {
    func rows(_ typed: String, most: Int) throws -> String {
      let window = try store.statements(StatementQuery(filter: typed + " "), in: 0..<99, most: most)
      #expect(window.total == window.rows.count)
      return window.rows.map(\.article.fields.title).joined(separator: " ") + (window.isCut ? "…" : "")
    }
    #expect(try rows("flood", most: 2) == "6 5")
    #expect(try rows("flood", most: 1) == "6…")
    #expect(try rows("quote:tide", most: 4) == "6 6 5…")
    // If none of the newest is meant, all are looked at; so they are if there are no words.
    #expect(try rows("quote:tide on:2024-05-01", most: 4) == "1 1")
    #expect(try rows("on:2024-05-05", most: 4) == "5 5 5")
    #expect(try rows("", most: 4) == "6 6 6 5 5 5 4 4 4 3 3 3 2 2 2 1 1 1")
  }
}
