import Articles
import Bookmarks
import Catalogue
import Foundation
import TestSupport
import Testing

@testable import Library

@Suite struct BookmarkStoreTests {
  let folder: TemporaryFolder
  let store: LibraryStore
  let later = Timestamp(seconds: now.seconds + 60)

  init() throws {
    folder = try TemporaryFolder()
    store = try folder.store()
  }

  private func add(_ marked: String, title: String = "A Title", source: String? = nil) throws -> StoredArticle
  {
    let id = try store.add(new(sample(marked, title: title, source: source)), now: now).id
    return try #require(try store.article(id))
  }

  @Test func `a bookmark comes back as it was given`() throws {
    let article = try add("Élan: he said ⟦“yes”⟧.", source: "The Example")
    let draft = try #require(article.draft(note: "A “note”\nof two lines", tags: ["b", "a\"]", "b"]))
    let kept = try store.addBookmark(draft, to: article.summary.id, now: now)
    var expected = draft
    expected.tags = ["b", "a\"]"]
    #expect(kept.draft == expected)
    #expect(kept.attachment == .attached(15..<24, now: nil))
    #expect(kept.codePoints == 14..<19)
    #expect((kept.created, kept.updated) == (now, now))
    #expect(kept.source == article.summary.fields)
    #expect(kept.article?.bookmarkCount == 1)
    #expect(try folder.store().bookmark(kept.id) == kept)
    #expect(try store.article(article.summary.id)?.bookmarks == [kept])
  }

  @Test func `the same place is kept once`() throws {
    let article = try add("He said ⟦“yes”⟧.")
    let first = try store.addBookmark(
      try #require(article.draft(note: "n")), to: article.summary.id, now: now)
    let again = try store.addBookmark(try #require(article.draft()), to: article.summary.id, now: later)
    #expect(again == first)
    let more = try store.addBookmark(
      try #require(article.draft(note: "m", tags: ["t"])), to: article.summary.id, now: later)
    #expect(more.id == first.id)
    #expect((more.draft.note, more.draft.tags) == ("n\n\nm", ["t"]))
    #expect((more.created, more.updated) == (now, later))
    #expect(try store.bookmarks().total == 1)
  }

  @Test(
    arguments: [
      // What is there, what is added, and the result.
      (nil, "a", "a"), ("a", nil, "a"), ("a", "", "a"), ("", "a", "a"), ("a", "a", "a"),
      ("airport", "port", "airport\n\nport"),
      ("a\n\nb", "b", "a\n\nb"), ("a\n\nb", "a", "a\n\nb"), ("a\n\nb\n\nc", "b", "a\n\nb\n\nc"),
      ("a\nb", "b", "a\nb\n\nb"), ("a", "b\n\nc", "a\n\nb\n\nc"), ("b ", "b", "b \n\nb"),
      ("A", "a", "A\n\na"),
    ] as [(String?, String?, String?)])
  func `a second note is added to the first`(first: String?, second: String?, both: String?) throws {
    let article = try add("He said ⟦“yes”⟧.")
    let id = article.summary.id
    _ = try store.addBookmark(try #require(article.draft(note: first, tags: ["x"])), to: id, now: now)
    let draft = try #require(article.draft(note: second, tags: ["y", "x"]))
    let kept = try store.addBookmark(draft, to: id, now: later)
    #expect(kept.draft.note == both)
    #expect(kept.draft.tags == ["x", "y"])
  }

  @Test(
    arguments: [
      ("b", ["y"], "b", ["y"]), (nil, ["y"], "a", ["y"]), ("b", [], "b", ["x"]), ("", [], nil, ["x"]),
      (nil, [], "a", ["x"]),
    ] as [(String?, [String], String?, [String])])
  func `or replaces it`(note: String?, tags: [String], newNote: String?, newTags: [String]) throws {
    let article = try add("He said ⟦“yes”⟧.")
    let id = article.summary.id
    _ = try store.addBookmark(try #require(article.draft(note: "a", tags: ["x"])), to: id, now: now)
    let draft = try #require(article.draft(note: note, tags: tags))
    let kept = try store.addBookmark(draft, to: id, replaces: true, now: later)
    #expect((kept.draft.note, kept.draft.tags) == (newNote, newTags))
    #expect(try store.bookmarks().total == 1)
  }

  @Test(
    arguments: [
      ("#sea", ["One"]), ("#SEA", ["One"]), ("#se", ["One"]), ("sea", ["One", "a sea"]), ("#one", []),
      ("#elan", ["One"]),
      ("#élan", ["One"]), ("#cold", ["a sea"]), ("#cold sea", ["a sea"]), ("#sea #élan", ["One"]),
      ("#sea #cold", []), ("#ea", []), ("#1", ["three"]),
    ])
  func `a word that begins with a number sign finds a tag`(filter: String, found: [String]) throws {
    let article = try add("⟦“One”⟧ and ⟦“a sea”⟧ and ⟦“three”⟧.")
    let id = article.summary.id
    for (index, tags) in [["sea", "Élan"], ["cold war"], []].enumerated() {
      let note = index == 2 ? "we are #1" : nil
      _ = try store.addBookmark(
        try #require(article.draft(index, note: note, tags: tags)), to: id, now: now)
    }
    let rows = try store.bookmarks(BookmarkQuery(filter: filter, article: id)).rows
    #expect(rows.map { $0.draft.anchor.exact.trimmingCharacters(in: ["“", "”"]) } == found)
    #expect(try store.bookmarks(BookmarkQuery(filter: filter), in: 0..<9).total == rows.count)
  }

  @Test func `a draft of an old text finds its place`() throws {
    let draft = try #require(add("He said ⟦“yes, of course we will”⟧.").draft())
    let changed = try add("Then he said ⟦“yes, of course we will”⟧ twice.")
    let kept = try store.addBookmark(draft, to: changed.summary.id, now: now)
    #expect(kept.attachment == .attached(13..<41, now: nil))
    let other = try add("Nothing.")
    #expect(try store.addBookmark(draft, to: other.summary.id, now: now).attachment == .detached)
  }

  @Test func `removing counts down`() throws {
    let article = try add("He said ⟦“yes”⟧ and ⟦“no”⟧.")
    let id = article.summary.id
    let first = try store.addBookmark(try #require(article.draft(0)), to: id, now: now)
    _ = try store.addBookmark(try #require(article.draft(1)), to: id, now: now)
    #expect(try store.summary(id)?.bookmarkCount == 2)
    #expect(try store.removeBookmark(first.id)?.draft == first.draft)
    #expect(try store.removeBookmark(first.id) == nil)
    #expect(try store.summary(id)?.bookmarkCount == 1)
    #expect(try store.bookmarks().rows.map(\.draft.anchor.exact) == ["“no”"])
  }

  @Test func `notes and tags are changed`() throws {
    let article = try add("He said ⟦“yes”⟧.")
    let kept = try store.addBookmark(try #require(article.draft()), to: article.summary.id, now: now)
    let noted = try store.setNote("Why?", of: kept.id, now: later)
    #expect((noted.draft.note, noted.updated) == ("Why?", later))
    #expect(try store.setTags(["a", "a"], of: kept.id, now: later).draft.tags == ["a"])
    #expect(try store.bookmarks(BookmarkQuery(filter: "why a")).total == 1)
    #expect(try store.setNote(nil, of: kept.id, now: later).draft.note == nil)
    #expect(try store.bookmarks(BookmarkQuery(filter: "why")).total == 0)
    let none = BookmarkID(99)
    #expect(throws: LibraryError.noSuchBookmark(none)) { try store.setNote("x", of: none, now: now) }
    #expect(throws: LibraryError.noSuchArticle(ArticleID(9))) {
      try store.addBookmark(kept.draft, to: ArticleID(9), now: now)
    }
  }

  @Test func `a bookmark outlives its article`() throws {
    let article = try add("He said ⟦“yes”⟧.", title: "Gone", source: "The Example")
    let kept = try store.addBookmark(try #require(article.draft()), to: article.summary.id, now: now)
    try store.removeArticle(article.summary.id)
    let left = try #require(try store.bookmark(kept.id))
    #expect((left.article, left.attachment, left.codePoints) == (nil, .detached, nil))
    #expect((left.source.title, left.source.source) == ("Gone", "The Example"))
    #expect(left.draft == kept.draft)
    #expect(try store.bookmarks().total == 1)
  }

  @Test(
    arguments: [
      ("", 3), ("yes", 2), ("YES bridge", 1), ("rebuil", 1), ("\"yes", 2), ("“yes", 2), ("ada", 3),
      ("zurich", 1),
      ("my note", 1), ("tagged", 1), ("example", 1), ("nothing", 0), ("%", 0), ("' OR 1", 0), ("北", 1),
    ])
  func `a filter narrows`(text: String, count: Int) throws {
    let first = try add(
      "⟦“Yes, a bridge”⟧ is what he said. ⟦“We rebuild 北京”⟧ too.", title: "Zürich", source: "The Example")
    let second = try add("⟦“yes”⟧ she said.")
    _ = try store.addBookmark(try #require(first.draft(0)), to: first.summary.id, now: now)
    _ = try store.addBookmark(
      try #require(second.draft(0, note: "My  note", tags: ["tagged"])), to: second.summary.id, now: now)
    let third = try add("⟦“We rebuild 北京”⟧ he said.")
    _ = try store.addBookmark(try #require(third.draft(0)), to: third.summary.id, now: now)
    #expect(try store.bookmarks(BookmarkQuery(filter: text)).rows.count == count)
  }

  @Test func `of an article in its order else newest first`() throws {
    let first = try add("⟦“One”⟧ ⟦“two”⟧ ⟦“three”⟧")
    let second = try add("⟦“Four”⟧")
    for (article, index, seconds) in [(first, 2, 1), (second, 0, 2), (first, 0, 3), (first, 1, 3)] {
      _ = try store.addBookmark(
        try #require(article.draft(index)), to: article.summary.id, now: Timestamp(seconds: Int64(seconds)))
    }
    func words(_ filter: BookmarkQuery, _ range: Range<Int> = 0..<9) throws -> [String] {
      try store.bookmarks(filter, in: range).rows.map(\.draft.anchor.exact)
    }
    #expect(try words(BookmarkQuery()) == ["“two”", "“One”", "“Four”", "“three”"])
    #expect(try words(BookmarkQuery(), 1..<3) == ["“One”", "“Four”"])
    #expect(try words(BookmarkQuery(article: first.summary.id)) == ["“One”", "“two”", "“three”"])
    #expect(try words(BookmarkQuery(filter: "t", article: first.summary.id)).count == 3)
    #expect(
      try store.bookmarks(in: 3..<99) == RowWindow(total: 4, first: 3, rows: store.bookmarks().rows.suffix(1))
    )
  }

  @Test(arguments: [("Ada", 2), ("ADA", 2), ("he", 1), ("Ad", 0), ("", 0), ("%", 0)])
  func `of a speaker`(speaker: String, count: Int) throws {
    let article = try add("he said ⟦“One”⟧.")
    let other = try add("she said ⟦“two”⟧.")
    _ = try store.addBookmark(try #require(article.draft()), to: article.summary.id, now: now)
    _ = try store.addBookmark(try #require(other.draft()), to: other.summary.id, now: now)
    #expect(try store.bookmarks(BookmarkQuery(Query().and(.speaker(speaker)))).total == count)
  }
}
