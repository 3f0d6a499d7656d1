import Articles
import Bookmarks
import Catalogue
import Quotations
import TestSupport
import Testing

@testable import Library

@Suite struct StatementListTests {
  let folder: TemporaryFolder
  let store: LibraryStore

  init() throws {
    folder = try TemporaryFolder()
    store = try folder.store()
  }

  @discardableResult
  private func add(_ lines: [(person: String?, words: String)], date: String? = nil, path: String? = nil)
    throws
    -> ArticleID
  {
    try store.add(new(spoken(lines, date: date), path: path), now: now).id
  }

  @Test func `newest article first, and then in the order of the text`() throws {
    try add([("Ada", "one"), ("Ada", "two")], date: "2024-05-29")
    try add([("Ada", "three")], date: "2023-01-01")
    try add([("Eva", "four"), (nil, "five")], date: "2024-05-29T10:00Z")
    try add([("Eva", "six")], date: "2024-05-29")
    try add([("Eva", "seven")], date: "2024-05-29T09:59Z")
    #expect(try store.words() == ["four", "five", "seven", "six", "one", "two", "three"])
    #expect(try store.words(in: 2..<4) == ["seven", "six"])
    #expect(try store.statements(StatementQuery(), in: 2..<4).total == 7)
    let eva = try #require(try store.speaker(named: "Eva"))
    #expect(try store.words(StatementQuery(speaker: eva.id)) == ["four", "seven", "six"])
    #expect(try store.words(StatementQuery(speaker: eva.id, filter: "s")) == ["seven", "six"])
    #expect(try store.statements(StatementQuery(speaker: eva.id), in: 0..<1).total == 3)
  }

  @Test func `a row says who, where and how sure`() throws {
    let id = try add([("Ada Holm", "yes,\n of  course"), (nil, "no")])
    let article = try #require(try store.article(id))
    _ = try store.addBookmark(try #require(article.draft()), to: id, now: now)
    let rows = try store.statements(StatementQuery(), in: 0..<9).rows
    let first = try #require(rows.first), last = try #require(rows.last)
    #expect(first.words == "“yes, of course”")
    #expect((first.mention, first.person, first.cue) == ("Ada Holm", "Ada Holm", "said"))
    #expect((first.confidence, first.range) == (0.75, 14..<36))
    #expect((first.isBookmarked, last.isBookmarked) == (true, false))
    #expect(first.article == (try store.summary(id)))
    #expect((last.mention, last.person, last.cue, last.confidence) == (nil, nil, nil, nil))
  }

  @Test func `the parts of a statement are one row`() throws {
    var article = spoken([("Ada", "one"), (nil, "two"), ("Ada", "three")])
    article.quotations?[2].statement = 0
    article.quotations?[1].kind = .scare
    _ = try store.add(new(article), now: now)
    #expect(try store.words() == ["one … three"])
    #expect(try store.speakerRows() == ["Ada 1/1"])
  }

  @Test(arguments: [
    ("", 4), ("rebuild", 1), ("reb", 1), ("build", 0), ("REB bri", 1), ("holm", 2), ("ada reb", 1),
    ("holm t", 2),
    ("nunez", 1), ("o'b", 1), ("宁", 1), ("桥", 1), ("桥 we", 0), ("宁 we", 1), ("%", 4), ("\"", 4),
    ("\" OR x", 0),
    ("1", 0), ("x", 0),
  ])
  func `every word typed begins a word`(filter: String, count: Int) throws {
    try add([
      ("Ada Holm", "We rebuild the bridge"), ("Eva Holm", "Not this time"), ("Núñez O’Brien", "She said 桥梁"),
      ("毛宁", "We hear"),
    ])
    #expect(try store.statements(StatementQuery(filter: filter), in: 0..<9).total == count)
    #expect(try store.words(StatementQuery(filter: filter)).count == count)
  }

  @Test func `statements follow their article`() throws {
    let id = try add([("Ada", "one")], date: "2024-05-29", path: "/a")
    try add([("Eva", "two")], date: "2024-05-30")
    #expect(try store.words() == ["two", "one"])
    try store.setField(.date(PublicationDate(iso8601: "2024-06-01")), of: id)
    #expect(try store.words() == ["one", "two"])
    #expect(try store.words(StatementQuery(filter: "ada")) == ["one"])
    try store.setField(.date(nil), of: id)
    #expect(try store.words() == ["two", "one"])
    try add([("Ada", "three"), ("Ada", "four")], date: "2024-05-29", path: "/a")
    #expect(try store.words() == ["two", "three", "four"])
    #expect(try store.words(StatementQuery(filter: "one")) == [])
    try store.removeArticle(id)
    #expect(try store.words() == ["two"])
    #expect(try store.words(StatementQuery(filter: "four")) == [])
    #expect(try store.integrityCheck() == [])
  }

  @Test func `an article that gets a few more keeps its place`() throws {
    var article = spoken([("Ada", "one"), ("Ada", "two"), ("Ada", "three")])
    let all = try #require(article.quotations)
    article.quotations = [all[0]]
    let id = try store.add(new(article), now: now).id
    try add([("Eva", "four")])
    try store.setQuotations(all, of: id, textHash: TextHash.of(article.text))
    #expect(try store.words() == ["four", "one", "two", "three"])
  }

  @Test func `a place is found for any number of statements`() throws {
    let many = spoken((0..<300).map { (nil, "number \($0)") })
    var few = many
    few.quotations = []
    let id = try store.add(new(few), now: now).id
    try add([("Eva", "last")])
    for quotations in [many.quotations, Array((many.quotations ?? []).prefix(40)), many.quotations] {
      try store.setQuotations(quotations ?? [], of: id, textHash: TextHash.of(few.text))
      let words = try store.words(StatementQuery(filter: "number"), in: 0..<999)
      #expect(words == (quotations ?? []).indices.map { "number \($0)" })
    }
    #expect(try store.integrityCheck() == [])
  }

  @Test(arguments: [0, 1, 10_101_0000, 2024_05_29_0000, 2024_05_29_1440, 2024_05_30_0000, 9999_12_31_1440])
  func `later moments have greater numbers`(key: Int) {
    let moment = StatementPlaces.moment(key)
    #expect(moment >= 0 && moment < 1 << 33)
    for later in [10_101_0000, 2024_05_29_0000, 2024_05_29_1440, 2024_05_30_0000, 9999_12_31_1440]
    where later > key {
      #expect(StatementPlaces.moment(later) > moment)
    }
  }
}
