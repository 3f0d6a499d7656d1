import Articles
import Bookmarks
import Catalogue
import Foundation
import Quotations
import TestSupport
import Testing

@testable import Library

@Suite struct AddingTests {
  let folder: TemporaryFolder
  let store: LibraryStore

  init() throws {
    folder = try TemporaryFolder()
    store = try folder.store()
  }

  private func stored(_ id: ArticleID) throws -> StoredArticle { try #require(try store.article(id)) }

  @Test func `an article comes back as it was given`() throws {
    var article = sample(
      "“Gallia”, he said, ⟦“est”⟧.\n\nA second paragraph\u{0}with 👍.", title: "“Title”", byline: "A. Author",
      source: "The Example", date: "2024-05-29T10:00Z")
    article.fields.deck = "A deck."
    article.fields.biography = "A life."
    article.fields.url = "https://example.org"
    article.blocks = [
      Block(kind: .paragraph, range: 0..<29), Block(kind: .credit, range: 31..<40, isNoise: true),
      Block(kind: .heading, range: 40..<40),
    ]
    article.spans = [Article.Span(.strong, 3..<9), Article.Span(.strong, 9..<12)]
    article.quotations?.append(
      Quotation(range: 0..<3, interior: 0..<3, kind: .scare, statement: 9))
    article.quotations?.sort { $0.range.lowerBound < $1.range.lowerBound }
    let new = NewArticle(article: article, document: [0, 0xFF, 0x41], path: "/tmp/ a\n“b”.txt")

    let result = try store.add(new, now: now)
    #expect(result == .added(ArticleID(1)))
    let stored = try stored(result.id)
    #expect(stored.article == article)
    #expect(stored.summary.path == "/tmp/ a\n“b”.txt")
    #expect(stored.summary.added == now)
    #expect(stored.summary.fields.date == article.fields.date)
    #expect((stored.summary.quotationCount, stored.summary.bookmarkCount) == (1, 0))
    #expect((stored.summary.isRead, stored.summary.isStarred, stored.place) == (false, false, nil))
    #expect(try store.document(of: result.id) == [0, 0xFF, 0x41])
    #expect(try store.articleID(path: "/tmp/ a\n“b”.txt") == result.id)
    #expect(try store.articleID(document: [0, 0xFF, 0x41]) == result.id)
    #expect(try store.articleID(path: "/tmp") == nil)
  }

  @Test func `it is there after reopening`() throws {
    let id = try store.add(new(sample("He said ⟦“yes”⟧.")), now: now).id
    #expect(try folder.store().article(id) == store.article(id))
  }

  @Test func `the same again makes no second copy`() throws {
    let first = new(sample("Text."), path: "/a")
    let id = try store.add(first, now: now).id
    #expect(try store.add(first, now: now) == .unchanged(id))
    #expect(try store.add(new(sample("Text.")), now: now) == .unchanged(id))
    #expect(try store.add(new(sample("Text."), path: folder.path), now: now) == .unchanged(id))
    #expect(try store.add(new(sample("Other."), path: "/b"), now: now) == .added(ArticleID(2)))
    #expect(try store.rows(ArticleQuery(), in: 0..<9).total == 2)
  }

  @Test func `a file that moved takes its article along`() throws {
    let file = folder.path + "/a.txt"
    try Data().write(to: URL(fileURLWithPath: file))
    let id = try store.add(new(sample("Text."), path: file), now: now).id
    // A copy elsewhere changes nothing as long as the first file is there.
    _ = try store.add(new(sample("Text."), path: "/copy"), now: now)
    #expect(try store.summary(id)?.path == file)
    try FileManager.default.removeItem(atPath: file)
    _ = try store.add(new(sample("Text."), path: "/copy"), now: now)
    #expect(try store.summary(id)?.path == "/copy")
  }

  @Test func `a file that took another’s place takes its path`() throws {
    let first = try store.add(new(sample("First."), path: "/nowhere/a"), now: now).id
    let second = try store.add(new(sample("Second."), path: "/nowhere/b"), now: now).id
    #expect(try store.add(new(sample("Second."), path: "/nowhere/a"), now: now) == .unchanged(second))
    #expect(try store.summary(first)?.path == nil)
    #expect(try store.summary(second)?.path == "/nowhere/a")
  }

  @Test func `a changed file keeps its article and its bookmarks`() throws {
    let old =
      "He told the council of the town: ⟦“We shall rebuild the old bridge”⟧, and everybody rose from their seats."
    let id = try store.add(new(sample(old), path: "/a"), now: now).id
    let kept = try store.addBookmark(try #require(stored(id).draft(note: "Why?")), to: id, now: now)
    try store.setRead(true, id)
    try store.setStarred(true, id)
    try store.setField(.source("The User"), of: id)
    try store.savePlace(ReadingPlace(offset: 40), in: id)

    let changed = sample("CORRECTED. " + old + " ⟦“Yes”⟧", title: "A New Title", source: "The Document")
    #expect(try store.add(new(changed, path: "/a"), now: now) == .updated(id))
    let stored = try stored(id)
    #expect(stored.article.text == changed.text)
    #expect(stored.article.quotations == changed.quotations)
    #expect(stored.summary.fields.title == "A New Title")
    #expect(stored.summary.fields.source == "The User")
    #expect((stored.summary.isRead, stored.summary.isStarred) == (true, true))
    #expect((stored.summary.quotationCount, stored.summary.bookmarkCount) == (2, 1))
    #expect(stored.place == ReadingPlace(offset: 51))
    let bookmark = try #require(stored.bookmarks.first)
    #expect(bookmark.attachment == .attached(changed.quotations?.first?.range ?? 0..<0, now: nil))
    #expect(bookmark.codePoints == kept.codePoints.map { $0.lowerBound + 11..<$0.upperBound + 11 })
    #expect(bookmark.draft == kept.draft)
    #expect(try store.search("corrected", limit: 9).count == 1)
    #expect(try store.rows(ArticleQuery(filter: "new"), in: 0..<9).total == 1)
  }

  @Test func `a passage that is gone is kept without a place`() throws {
    let id = try store.add(new(sample("He said ⟦“never”⟧ to them."), path: "/a"), now: now).id
    _ = try store.addBookmark(try #require(stored(id).draft()), to: id, now: now)
    _ = try store.add(new(sample("He said nothing."), path: "/a"), now: now)
    let gone = try #require(try stored(id).bookmarks.first)
    #expect(gone.attachment == .detached)
    #expect(gone.codePoints == nil)
    #expect(gone.draft.anchor.exact == "“never”")
    // With the old text, it is back where it was.
    _ = try store.add(new(sample("He said ⟦“never”⟧ to them."), path: "/a"), now: now)
    #expect(try stored(id).bookmarks.first?.attachment == .attached(8..<19, now: nil))
  }

  @Test func `many are added at once or none`() throws {
    let results = try store.add(
      contentsOf: [
        new(sample("A"), path: "/a"), new(sample("B")), new(sample("A")), new(sample("C"), path: "/a"),
      ],
      now: now)
    #expect(
      results == [
        .added(ArticleID(1)), .added(ArticleID(2)), .unchanged(ArticleID(1)), .updated(ArticleID(1)),
      ])
    #expect(try store.add(contentsOf: [], now: now) == [])
  }

  @Test func `quotations may come later`() throws {
    var article = sample("He said ⟦“yes”⟧.")
    let quotations = try #require(article.quotations)
    article.quotations = nil
    let id = try store.add(new(article), now: now).id
    #expect(try stored(id).article.quotations == nil)
    #expect(try !store.setQuotations(quotations, of: id, textHash: TextHash.of("another text")))
    #expect(try stored(id).article.quotations == nil)
    #expect(try store.setQuotations(quotations, of: id, textHash: TextHash.of(article.text)))
    #expect(try stored(id).article.quotations == quotations)
    #expect(try store.summary(id)?.quotationCount == 1)
  }

  @Test func `quotations come with the same again`() throws {
    var article = sample("He said ⟦“yes”⟧.")
    article.quotations = nil
    let id = try store.add(new(article), now: now).id
    #expect(try store.add(new(sample("He said ⟦“yes”⟧.")), now: now) == .unchanged(id))
    #expect(try stored(id).article.quotations?.count == 1)
  }

  @Test func `an article without quotations has none`() throws {
    let id = try store.add(new(sample("Nothing said.")), now: now).id
    #expect(try stored(id).article.quotations == [])
  }

  @Test func `what the user says wins`() throws {
    let id = try store.add(
      new(
        sample("Text.", byline: "Document"),
        edits: [.title("User"), .date(PublicationDate(iso8601: "2020-02-02"))]),
      now: now
    ).id
    #expect(try store.summary(id)?.fields.title == "User")
    #expect(try store.summary(id)?.fields.date?.iso8601 == "2020-02-02")
    #expect(try store.search("user", limit: 9).count == 1)
    _ = try store.add(
      new(sample("Text.", byline: "Document"), edits: [.byline("Me"), .title(nil)]), now: now)
    #expect(try store.summary(id)?.fields.title == "A Title")
    #expect(try store.summary(id)?.fields.byline == "Me")
    try store.setField(.byline("  "), of: id)
    #expect(try store.summary(id)?.fields.byline == "Document")
    try store.setField(.url("https://example.org"), of: id)
    #expect(try stored(id).article.fields.url == "https://example.org")
  }

  @Test func `an article that is not there cannot be changed`() throws {
    let id = ArticleID(9)
    #expect(throws: LibraryError.noSuchArticle(id)) { try store.setRead(true, id) }
    #expect(throws: LibraryError.noSuchArticle(id)) { try store.setField(.title("T"), of: id) }
    #expect(throws: LibraryError.noSuchArticle(id)) { try store.savePlace(ReadingPlace(offset: 1), in: id) }
    #expect(throws: LibraryError.noSuchArticle(id)) { try store.removeArticle(id) }
    #expect(try store.article(id) == nil)
    #expect(try store.summary(id) == nil)
  }

  @Test func `a number is never given twice`() throws {
    let id = try store.add(new(sample("A")), now: now).id
    try store.removeArticle(id)
    #expect(try store.add(new(sample("A")), now: now) == .added(ArticleID(2)))
  }

  @Test(
    arguments: [
      ("One two. ⟦⟧Three four five.", "⟦⟧Three four five."),
      ("One two. ⟦⟧Three four.", "And one two. ⟦⟧Three four. Five."),
      ("⟦⟧One two.", "⟦⟧Another."), ("One two. ⟦⟧Three.", "One two. ⟦⟧Four."),
      ("One two. ⟦⟧Three.", "One ⟦⟧"),
      ("One “two”⟦⟧”.", "One “two”⟦⟧„."), ("One.⟦⟧", "One.⟦⟧ Two."),
    ])
  func `a place stays with its words`(old: String, new: String) throws {
    let (old, new) = (MarkedText(old), MarkedText(new))
    let place = ReadingPlace(offset: try #require(old.ranges.first).lowerBound)
    let moved = place.moved(from: old.text, to: PassageFinder(text: new.text))
    #expect(moved.offset == new.ranges.first?.lowerBound)
  }

  @Test(arguments: [-1, 99, Int.max])
  func `a place outside the text does no harm`(offset: Int) {
    let moved = ReadingPlace(offset: offset).moved(from: "abc", to: PassageFinder(text: "ab“”"))
    #expect((0...8).contains(moved.offset))
  }
}
