import Articles
import Bookmarks
import Catalogue
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Library

/// Libraries of every earlier version, upgraded: nothing in them changes.
@Suite struct EarlierVersionTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// An article with every kind of block that earlier versions had.
  private func lamp(_ ending: String, title: String = "The Lamp") -> Article {
    var article = spoken(
      [("Ada Holm", "The sea is glass"), (nil, ending), ("Eva Lund", "It was lit")], title: title,
      date: "2024-05-29")
    article.fields.byline = "Ida Vik"
    article.fields.deck = "A deck"
    article.fields.url = "https://example.org/lamp"
    let length = article.text.utf8.count
    var start = 0
    article.blocks = FormerBlockEncoding.kinds.enumerated().compactMap { index, kind in
      guard start + 3 <= length else { return nil }
      defer { start += 4 }
      return Block(kind: kind, range: start..<start + 3, isNoise: index % 4 == 3)
    }
    article.spans = [Article.Span(.strong, 0..<2), Article.Span(.strong, 4..<7)]
    return article
  }

  private func bookmark(_ quotation: Int, in id: ArticleID, note: String, _ store: LibraryStore) throws {
    let draft = try #require(store.article(id)?.draft(quotation, note: note, tags: ["sea"]))
    _ = try store.addBookmark(draft, to: id, now: now)
  }

  /// Fills a library with all that a version knows.
  private func fill(_ store: LibraryStore, version: Int) throws {
    let first = try store.add(
      new(lamp("before"), path: "/lamp.txt", edits: [.source("The Edited"), .byline("B. Edited")]), now: now
    ).id
    let second = try store.add(new(lamp("elsewhere", title: "Second"), path: "/second.txt"), now: now).id
    let last = try store.add(new(sample("He ⟦“left”⟧.", title: "Last")), now: now).id
    try bookmark(0, in: first, note: "kept", store)
    try bookmark(2, in: second, note: "other", store)
    try store.savePlace(ReadingPlace(offset: 7), in: second)
    if version >= 3 {
      let anchor = try #require(store.article(second)?.draft(2)).anchor
      _ = try store.correct(
        Correction(anchor: anchor, ruling: .nobody, created: now), in: second, now: now)
    }
    // Its number isn't used again.
    try store.removeArticle(last)
  }

  /// Changes that can be undone, in every part of the library that the journal knows.
  private func change(_ store: LibraryStore) throws {
    var run = ImportRun()
    let ids = try store.rows(ArticleQuery(), in: 0..<9).rows.map(\.id).sorted()
    try #require(ids.count == 2)
    try store.setStarred(true, ids[0])
    _ = try store.add(
      contentsOf: [
        new(lamp("after"), path: "/lamp.txt"), new(lamp("more", title: "Third"), path: "/third.txt"),
      ],
      now: now, in: &run)
    try bookmark(1, in: ids[0], note: "late", store)
    try store.removeArticle(ids[1])
  }

  @Test(arguments: 1..<Schema.version)
  func `it holds what it held`(version: Int) throws {
    let store = try folder.store()
    try fill(store, version: version)
    let content = try LibraryContent(store)
    let old = folder.path + "/old.sqlite"
    try OldLibrary.make(version: version, at: old, from: folder.library)
    #expect(LibraryStore.isOld(path: old))
    let upgraded = try LibraryStore(path: old)
    #expect(try differences(upgraded, content, version) == [])
    #expect(try upgraded.speakerRows() == store.speakerRows())
    #expect(try upgraded.words() == store.words())
    #expect(try upgraded.integrityCheck() == [])
    // From now on, both libraries behave the same.
    #expect(try upgraded.writer?.inDatabase { try Bool.fetchOne($0, sql: "PRAGMA foreign_keys") } == true)
    for store in [store, upgraded] {
      let id = try store.add(new(lamp("after"), path: "/lamp.txt"), now: now).id
      #expect(try store.article(id)?.bookmarks.map(\.draft.note) == ["kept"])
      #expect(try store.add(new(sample("New.", title: "New")), now: now) == .added(ArticleID(4)))
    }
    #expect(try differences(upgraded, LibraryContent(store), version) == [])
  }

  /// Returns what differs from `content`; the speakers and statements of the first version get new numbers.
  private func differences(_ store: LibraryStore, _ content: LibraryContent, _ version: Int) throws
    -> [String]
  {
    try LibraryContent(store).differences(content).filter {
      version > 1 || !["speakers", "statements"].contains($0)
    }
  }

  @Test(arguments: 4..<Schema.version)
  func `what was changed can be undone and made again`(version: Int) throws {
    let store = try folder.store()
    try fill(store, version: version)
    let before = try LibraryContent(store)
    let first = try store.lastChange
    try change(store)
    let after = try LibraryContent(store)
    let old = folder.path + "/old.sqlite"
    try OldLibrary.make(version: version, at: old, from: folder.library)
    let upgraded = try LibraryStore(path: old)
    #expect(try changed(upgraded, after, version) == [])
    let count = try Int(upgraded.lastChange - first)
    #expect(count == 4)
    for _ in 0..<count { #expect(try upgraded.undo(now: now) != nil) }
    #expect(try LibraryContent(upgraded).differences(before) == [])
    for _ in 0..<count { #expect(try upgraded.redo(now: now) != nil) }
    #expect(try changed(upgraded, after, version) == [])
    #expect(try upgraded.integrityCheck() == [])
  }

  /// Returns what differs from `content`; versions before the table of readings kept none.
  private func changed(_ store: LibraryStore, _ content: LibraryContent, _ version: Int) throws -> [String] {
    let first = (Schema.steps.firstIndex(of: Schema.readingTable) ?? 0) + 1
    return try LibraryContent(store).differences(content).filter { version >= first || $0 != "readings" }
  }
}
