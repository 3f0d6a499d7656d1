import Articles
import Bookmarks
import Catalogue
import TestSupport
import Testing

@testable import Library

@Suite struct SpeakerListTests {
  let folder: TemporaryFolder
  let store: LibraryStore

  init() throws {
    folder = try TemporaryFolder()
    store = try folder.store()
  }

  @discardableResult
  private func add(_ lines: [(person: String?, words: String)], path: String? = nil) throws -> ArticleID {
    try store.add(new(spoken(lines), path: path), now: now).id
  }

  @Test func `the names of one person are one speaker`() throws {
    try add([
      ("Jens Stoltenberg", "one"), ("Jens Stoltenberg", "two"), ("NATO chief Jens Stoltenberg", "three"),
    ])
    try add([("Jens Stoltenberg", "four"), ("Ada Holm", "five"), (nil, "six")])
    try add([("Stoltenberg", "seven"), ("Eva Holm", "eight")])
    #expect(
      try store.speakerRows() == [
        "Jens Stoltenberg 4/2", "Ada Holm 1/1", "Eva Holm 1/1", "Stoltenberg 1/1",
      ])
    #expect(try store.speaker(named: "MR. JENS STOLTENBERG")?.statements == 4)
    #expect(try store.speaker(named: "Jens") == nil)
    #expect(try store.speaker(named: "") == nil)
  }

  @Test func `the form that most articles have is shown`() throws {
    try add([("JOHN HOLM", "one")])
    #expect(try store.speakerRows() == ["JOHN HOLM 1/1"])
    let second = try add([("John F. Holm", "two")])
    #expect(try store.speakerRows() == ["John F. Holm 2/2"])
    try add([("John Holm", "three")])
    try add([("John Holm", "four")])
    #expect(try store.speakerRows() == ["John Holm 4/4"])
    try store.removeArticle(second)
    #expect(try store.speakerRows() == ["John Holm 3/3"])
  }

  @Test func `articles that are added together count as those that are added one by one`() throws {
    let articles = [
      [("JOHN HOLM", "one"), ("Ada Lund", "two")], [("John Holm", "three")],
      [("John F. Holm", "four"), ("John Holm", "five")], [("John Holm", "six"), ("Ada Lund", "seven")],
    ].map { new(spoken($0)) }
    _ = try store.add(contentsOf: articles, now: now)
    let other = try TemporaryFolder()
    let oneByOne = try other.store()
    for article in articles { _ = try oneByOne.add(article, now: now) }
    #expect(try store.speakerRows() == ["John Holm 5/4", "Ada Lund 2/2"])
    #expect(try oneByOne.speakerRows() == store.speakerRows())
  }

  @Test func `who says nothing any more is not listed`() throws {
    let id = try add([("Ada Holm", "one"), ("Ada Holm", "two")], path: "/a")
    try add([("Ada Holm", "three")])
    try add([("Eva Lund", "four")], path: "/a")
    #expect(try store.speakerRows() == ["Ada Holm 1/1", "Eva Lund 1/1"])
    try store.removeArticle(id)
    #expect(try store.speakerRows() == ["Ada Holm 1/1"])
    #expect(try store.speaker(named: "Eva Lund") == nil)
    #expect(try store.integrityCheck() == [])
  }

  @Test(arguments: [
    ("", 4), ("ho", 2), ("HOLM", 2), ("a ho", 1), ("nun", 1), ("ñ", 1), ("olm", 0), ("holm ada", 1), ("宁", 1),
    ("%", 4), ("'", 4), ("pi", 1), ("dr ho", 2), ("Prof. Nun", 1), ("mayor", 0),
  ])
  func `a filter narrows by the beginnings of words`(filter: String, count: Int) throws {
    try add([("Ada Holm", "1"), ("Eva Holm", "2"), ("Jean-Pierre Núñez", "3"), ("毛宁", "4")])
    #expect(try store.speakers(filter: filter, in: 0..<9).total == count)
    #expect(try store.speakers(filter: filter, in: 0..<9).rows.count == count)
  }

  @Test func `a window is a part of the list`() throws {
    try add([("Ada Holm", "1"), ("Eva Holm", "2"), ("Eva Holm", "3"), ("Ivo Lund", "4")])
    let window = try store.speakers(filter: "", in: 1..<2)
    #expect((window.total, window.first, window.rows.map(\.name)) == (3, 1, ["Ada Holm"]))
    #expect(try store.speakers(filter: "", in: 5..<9).rows == [])
  }

  @Test func `names are completed, the most frequent first`() throws {
    try add([("Ada Holm", "1"), ("Eva Holm", "2"), ("Eva Holm", "3"), ("Hal Lund", "4")])
    #expect(try store.speakerNames(beginning: "h", limit: 9) == ["Eva Holm", "Ada Holm", "Hal Lund"])
    #expect(try store.speakerNames(beginning: "eva h", limit: 9) == ["Eva Holm"])
    #expect(try store.speakerNames(beginning: "", limit: 2) == ["Eva Holm", "Ada Holm"])
    #expect(try store.speakerNames(beginning: "olm", limit: 9) == [])
  }

  @Test func `tags are completed, the most used first`() throws {
    let article = try #require(try store.article(add([("Ada", "1"), ("Ada", "2"), ("Ada", "3")])))
    for (quotation, tags) in [(0, ["sea", "Song"]), (1, ["sun", "Song"]), (2, ["éclair"])] {
      let draft = try #require(article.draft(quotation, tags: tags))
      _ = try store.addBookmark(draft, to: article.summary.id, now: now)
    }
    #expect(try store.tagNames(beginning: "s", limit: 9) == ["Song", "sea", "sun"])
    #expect(try store.tagNames(beginning: "E", limit: 9) == ["éclair"])
    #expect(try store.tagNames(beginning: "", limit: 1) == ["Song"])
  }
}
