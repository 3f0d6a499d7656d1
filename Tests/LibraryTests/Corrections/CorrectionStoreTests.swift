import Articles
import Bookmarks
import Catalogue
import Quotations
import TestSupport
import Testing

@testable import Library

@Suite struct CorrectionStoreTests {
  let folder: TemporaryFolder
  let store: LibraryStore
  private let lines: [(person: String?, words: String)] = [
    ("Ada Holm", "The glass is falling"), ("Eva Lund", "The wind is rising"),
  ]

  init() throws {
    folder = try TemporaryFolder()
    store = try folder.store()
  }

  private func add(_ lines: [(person: String?, words: String)], path: String? = "/a", url: String? = nil)
    throws
    -> ArticleID
  {
    var article = spoken(lines)
    article.fields.url = url
    return try store.add(new(article, path: path), now: now).id
  }

  private func stored(_ id: ArticleID) throws -> StoredArticle { try #require(try store.article(id)) }

  /// Corrects the article's quotation with this number.
  @discardableResult
  private func correct(_ id: ArticleID, _ quotation: Int, _ ruling: Correction.Ruling) throws -> Correction {
    let article = try stored(id).article
    let anchor = Anchor(of: try #require(article.quotations?[quotation].range), in: article.text)
    return try store.correct(Correction(anchor: anchor, ruling: ruling, created: now), in: id, now: now)
  }

  private func people(_ id: ArticleID) throws -> [String] {
    try stored(id).article.quotations?.map { "\($0.attribution?.person ?? "-") \($0.kind.rawValue)" } ?? ["?"]
  }

  @Test func `a correction holds everywhere, and until it is taken back`() throws {
    let id = try add(lines)
    let before = try stored(id)
    let correction = try correct(id, 0, .speaker("Eva Lund"))
    #expect(try people(id) == ["Eva Lund full", "Eva Lund full"])
    #expect(try store.speakerRows() == ["Eva Lund 2/1"])
    #expect(try store.words(StatementQuery(filter: "eva glass")) == ["The glass is falling"])
    #expect(try store.corrections(in: id) == [correction])
    #expect(try folder.store().corrections(in: nil) == [correction])
    #expect(try store.removeCorrection(#require(correction.id)) == correction)
    #expect(try store.removeCorrection(#require(correction.id)) == nil)
    #expect(try stored(id) == before)
    #expect(try store.speakerRows() == ["Ada Holm 1/1", "Eva Lund 1/1"])
    #expect(try store.corrections(in: nil) == [])
  }

  @Test func `no speech is not counted and not listed`() throws {
    let id = try add(lines)
    try correct(id, 0, .notSpeech)
    #expect(try people(id) == ["- scare", "Eva Lund full"])
    #expect(try store.summary(id)?.quotationCount == 1)
    #expect(try store.words() == ["The wind is rising"])
  }

  @Test func `one at the same place replaces the former one`() throws {
    let id = try add(lines)
    try correct(id, 0, .nobody)
    let second = try correct(id, 0, .speaker("Ivo"))
    #expect(try store.corrections(in: id) == [second])
    #expect(try people(id).first == "Ivo full")
  }

  @Test func `bookmarks know the corrected speaker, and the found one when it is taken back`() throws {
    let id = try add(lines)
    let article = try stored(id)
    var first = try store.addBookmark(try #require(article.draft(0, note: "n")), to: id, now: now)
    let second = try store.addBookmark(try #require(article.draft(1)), to: id, now: now)
    first = try #require(try store.bookmark(first.id))
    let correction = try correct(id, 0, .speaker("Ivo Tull"))
    let changed = try #require(try store.bookmark(first.id))
    #expect((changed.draft.person, changed.draft.mention, changed.draft.note) == ("Ivo Tull", nil, "n"))
    #expect(changed.draft.anchor == first.draft.anchor)
    #expect(try store.bookmarks(BookmarkQuery(Query().and(.speaker("ivo tull")))).total == 1)
    #expect(try store.bookmark(second.id) == second)
    try correct(id, 0, .notSpeech)
    #expect(try store.bookmark(first.id)?.draft.kind == .quotation(.scare))
    for correction in try store.corrections(in: id) { try store.removeCorrection(#require(correction.id)) }
    #expect(try store.bookmark(first.id) == first)
    #expect(correction.id != nil)
  }

  @Test func `a correction survives another text and another finder`() throws {
    let id = try add(lines)
    try correct(id, 0, .speaker("Ivo"))
    _ = try add([(nil, "Now this is new"), ("Ada Holm", "The glass is falling"), (nil, "And this")])
    #expect(try people(id) == ["- full", "Ivo full", "- full"])
    let article = try stored(id).article
    let other = Quotation(range: 0..<22, interior: 3..<19, kind: .full, statement: 0)
    try store.setQuotations([other], of: id, textHash: TextHash.of(article.text))
    #expect(try people(id) == ["- full", "Ivo partial"])
    let made = try #require(try stored(id).article.quotations?.last)
    #expect(SpokenWords.line(made.range, in: article.text) == "“The glass is falling”")
  }

  @Test func `words that are gone are waited for`() throws {
    let id = try add(lines)
    let correction = try correct(id, 0, .speaker("Ivo"))
    _ = try add([("Eva Lund", "Nothing of it is left")])
    #expect(try people(id) == ["Eva Lund full"])
    #expect(try store.corrections(in: id) == [correction])
    #expect(try store.storedCorrections().map(\.range) == [nil])
    _ = try add(lines)
    #expect(try people(id) == ["Ivo full", "Eva Lund full"])
  }

  @Test func `an article without quotations waits for them`() throws {
    var article = spoken(lines)
    let found = try #require(article.quotations)
    article.quotations = nil
    let id = try store.add(new(article), now: now).id
    let anchor = Anchor(of: found[0].range, in: article.text)
    _ = try store.correct(Correction(anchor: anchor, ruling: .nobody, created: now), in: id, now: now)
    #expect(try stored(id).article.quotations == nil)
    try store.setQuotations(found, of: id, textHash: TextHash.of(article.text))
    #expect(try people(id) == ["- full", "Eva Lund full"])
  }

  @Test(
    arguments: [
      (path: "/a", url: nil), (path: "/b", url: "https://example.org/1"), (path: nil, url: nil),
    ] as [(path: String?, url: String?)])
  func `an article that comes back has its corrections`(path: String?, url: String?) throws {
    let id = try add(lines, path: "/a", url: url)
    let correction = try correct(id, 0, .speaker("Ivo"))
    try store.removeArticle(id)
    #expect(try store.corrections(in: id) == [])
    #expect(try store.corrections(in: nil) == [correction])
    #expect(try store.storedCorrections().first?.source.title == "A Title")
    let again = try add(lines, path: path, url: url)
    #expect(again != id)
    #expect(try people(again) == ["Ivo full", "Eva Lund full"])
    #expect(try store.integrityCheck() == [])
  }

  @Test func `another article has none of it`() throws {
    let id = try add(lines)
    try correct(id, 0, .speaker("Ivo"))
    try store.removeArticle(id)
    let other = try store.add(new(spoken(lines, title: "Other"), path: "/other"), now: now).id
    #expect(try people(other) == ["Ada Holm full", "Eva Lund full"])
    #expect(throws: LibraryError.noSuchArticle(id)) { try correct(other, .nobody, in: id) }
  }

  private func correct(_ article: ArticleID, _ ruling: Correction.Ruling, in id: ArticleID) throws {
    let text = try stored(article).article.text
    let correction = Correction(anchor: Anchor(of: 0..<3, in: text), ruling: ruling, created: now)
    _ = try store.correct(correction, in: id, now: now)
  }
}
