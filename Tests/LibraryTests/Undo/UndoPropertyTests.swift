import Articles
import Bookmarks
import Catalogue
import Quotations
import TestSupport
import Testing

@testable import Library

/// Random changes, undone one after the other and redone.
@Suite struct UndoPropertyTests {
  @Test(arguments: 0..<6)
  func `undoing gives back what was there before`(seed: UInt64) throws {
    let folder = try TemporaryFolder()
    var store = try folder.store()
    var user = RandomUser(seed: seed)
    // The library as it was before there was anything to undo.
    for _ in 0..<3 { _ = try store.add(user.article(), now: now) }
    var before = try LibraryContent(store)
    var history: [LibraryContent] = []
    for _ in 0..<20 {
      let last = try store.lastChange
      try user.change(store)
      let after = try LibraryContent(store)
      if try store.lastChange > last { history.append(before) } else { #expect(after == before) }
      before = after
    }
    #expect(history.count > 7)
    history.append(before)
    var place = history.count - 1
    // All the way back, all the way forward, then back and forth, and back again.
    let wanders = (0..<16).map { _ in user.chance(2) ? UndoDirection.undo : .redo }
    let all = Array(repeating: UndoDirection.undo, count: history.count)
    let again = Array(repeating: UndoDirection.redo, count: history.count)
    for direction in all + again + wanders + all {
      if user.chance(8) { store = try folder.store() }
      let undone = direction == .undo ? try store.undo(now: now) : try store.redo(now: now)
      let next = direction == .undo ? place - 1 : place + 1
      guard history.indices.contains(next) else {
        #expect(undone == nil)
        continue
      }
      place = next
      let present = try LibraryContent(store)
      #expect(
        present == history[place],
        "\(direction) \(String(describing: undone)): \(present.differences(history[place]))")
    }
    #expect(place == 0)
    #expect(try store.integrityCheck() == [])
  }
}

/// A user who does anything that can be done with a library.
private struct RandomUser {
  private var random: SplitMix64
  private var clock: Int64 = 1_717_000_000

  init(seed: UInt64) { random = SplitMix64(seed &* 0x9E37_79B9_7F4A_7C15 &+ 1) }

  private mutating func number(_ limit: Int) -> Int { random.below(limit) }

  /// Returns `true` once in this many calls.
  mutating func chance(_ times: Int) -> Bool { number(times) == 0 }

  private mutating func pick<Element>(_ elements: [Element]) -> Element? {
    elements.isEmpty ? nil : elements[number(elements.count)]
  }

  private mutating func now() -> Timestamp {
    clock += 1
    return Timestamp(seconds: clock)
  }

  mutating func article() -> NewArticle {
    let people: [String?] = ["Ada Holm", "ADA HOLM", "Dr. Ada B. Holm", "Eva Lund", "Lund", nil]
    let words = ["The glass is falling", "The sea is rising", "It is late", "Nobody knows", "So it goes"]
    let lines = (0..<number(5)).map { _ in
      (person: pick(people) ?? nil, words: (pick(words) ?? "") + (chance(2) ? " today" : ""))
    }
    let dates: [String?] = ["2024-05-29", "2024-05-29T10:00Z", "2020-01-01", nil]
    var made = spoken(lines, title: "Title \(number(3))", date: pick(dates) ?? nil)
    if chance(6) { made.quotations = nil }
    let edits: [FieldEdit] =
      chance(4)
      ? [.source("User \(number(2))"), .date(pick([PublicationDate(iso8601: "2021-01-01"), nil]) ?? nil)] : []
    return new(made, path: pick(["/nowhere/a", "/nowhere/b", "/nowhere/c", nil]) ?? nil, edits: edits)
  }

  /// Makes a random change.
  mutating func change(_ store: LibraryStore) throws {
    let articles = try store.rows(ArticleQuery(), in: 0..<99).rows
    let bookmarks = try store.bookmarks().rows
    switch number(12) {
    case 0, 1:
      var run = ImportRun()
      for _ in 0...number(2) { _ = try store.add(contentsOf: [article(), article()], now: now(), in: &run) }
    case 2: if let article = pick(articles) { try store.removeArticle(article.id) }
    case 3: if let article = pick(articles) { try store.setRead(chance(2), article.id) }
    case 4: if let article = pick(articles) { try store.setStarred(chance(2), article.id) }
    case 5:
      let edits: [FieldEdit] = [
        .title("Glass"), .title(nil), .date(PublicationDate(iso8601: "2019-01-0\(1 + number(3))")),
        .date(nil), .byline("B"),
      ]
      if let article = pick(articles), let edit = pick(edits) { try store.setField(edit, of: article.id) }
    case 6, 7: try bookmark(pick(articles), in: store)
    case 8: if let bookmark = pick(bookmarks) { try store.removeBookmark(bookmark.id) }
    case 9:
      guard let bookmark = pick(bookmarks) else { return }
      if chance(2) {
        _ = try store.setNote(pick(["a", "b"]), of: bookmark.id, now: now())
      } else {
        _ = try store.setTags(["t\(number(2))"], of: bookmark.id, now: now())
      }
    case 10: try correct(pick(articles), in: store)
    default: try other(articles, bookmarks, store)
    }
  }

  private mutating func bookmark(_ article: ArticleSummary?, in store: LibraryStore) throws {
    guard let id = article?.id, let stored = try store.article(id) else { return }
    guard let quotation = pick(stored.article.quotations ?? []) else { return }
    let draft = BookmarkDraft(quotation: quotation, in: stored.article, note: chance(3) ? "n" : nil)
    _ = try store.addBookmark(draft, to: id, now: now())
  }

  private mutating func correct(_ article: ArticleSummary?, in store: LibraryStore) throws {
    guard let id = article?.id, let stored = try store.article(id) else { return }
    if chance(3), let correction = pick(try store.corrections(in: chance(2) ? id : nil))?.id {
      try store.removeCorrection(correction)
      return
    }
    let text = stored.article.text
    let passage = text.utf8.isEmpty ? 0..<0 : 0..<min(12, text.utf8.count)
    let range = pick(stored.article.quotations ?? [])?.range ?? passage
    let rulings: [Correction.Ruling] = [.speaker("Ivo Tull"), .speaker("Lund"), .nobody, .notSpeech]
    guard let ruling = pick(rulings) else { return }
    let correction = Correction(anchor: Anchor(of: range, in: text), ruling: ruling, created: now())
    _ = try store.correct(correction, in: id, now: correction.created)
  }

  private mutating func other(_ articles: [ArticleSummary], _ bookmarks: [Bookmark], _ store: LibraryStore)
    throws
  {
    if chance(2), let bookmark = pick(bookmarks), let id = pick(articles)?.id,
      let stored = try store.article(id)
    {
      let length = stored.article.text.utf8.count
      _ = try store.attachBookmark(bookmark.id, to: number(length + 1)..<length, in: id, now: now())
      return
    }
    let json = BookmarkExport.json(
      bookmarks.map { bookmark in
        var bookmark = bookmark
        bookmark.draft.note = "imported \(number(3))"
        bookmark.updated = now()
        return bookmark
      })
    let imported = try BookmarkImport.file(in: Array(json.utf8)).bookmarks
    _ = try store.importBookmarks(imported, now: now())
  }
}
