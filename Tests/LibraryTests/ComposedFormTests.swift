import Articles
import Bookmarks
import Catalogue
import Foundation
import GRDB
import Quotations
import TestSupport
import Testing

@testable import Library

/// Texts, queries and names in composed letters (NFC) and in decomposed ones (NFD).
@Suite struct ComposedFormTests {
  let folder: TemporaryFolder
  let store: LibraryStore

  init() throws {
    folder = try TemporaryFolder()
    store = try folder.store()
  }

  @Test(arguments: [true, false])
  func `a bookmark is found again in the other form`(isComposed: Bool) throws {
    let text = "⟦“Les élèves ont gagné déjà l’été”⟧ dit-elle, après."
    let forms = [text.precomposedStringWithCanonicalMapping, text.decomposedStringWithCanonicalMapping]
    let (old, changed) = isComposed ? (forms[0], forms[1]) : (forms[1], forms[0])
    let id = try store.add(new(sample(old), path: "/nowhere/a"), now: now).id
    let draft = try #require(try store.article(id)?.draft())
    let bookmark = try store.addBookmark(draft, to: id, now: now)
    let other = sample(changed)
    #expect(try store.add(new(other, path: "/nowhere/a"), now: now) == .updated(id))
    let found = try #require(try store.bookmark(bookmark.id))
    #expect(found.attachment == .attached(try #require(other.quotations?.first?.range), now: nil))
    #expect(found.draft.anchor.exact.utf8.elementsEqual(draft.anchor.exact.utf8))
  }

  @Test(arguments: ["café", "Зеленский", "Ёлкин", "ἄνθρωπος", "أحمد", "한국", "ガンバ", "Nguyễn"])
  func `words are found in both forms by both forms`(word: String) throws {
    let forms = [word.precomposedStringWithCanonicalMapping, word.decomposedStringWithCanonicalMapping]
    var ids: [ArticleID] = []
    for (form, number) in zip(forms, 1...) {
      let article = spoken([(form, "Say \(form) and go")], title: "\(form) \(number)")
      ids.append(try store.add(new(article), now: now).id)
    }
    for typed in forms {
      let hits = try store.search(typed, limit: 9)
      #expect(Set(hits.map(\.article.id)) == Set(ids))
      #expect(hits.allSatisfy { $0.range != nil })
      #expect(try store.rows(ArticleQuery(filter: typed), in: 0..<9).total == 2)
      #expect(try store.statements(StatementQuery(filter: typed), in: 0..<9).total == 2)
      #expect(try store.speakers(filter: typed, in: 0..<9).rows.map(\.articles) == [2])
    }
  }

  @Test(arguments: ["हिन्दी", "ไทย", "עִבְרִית", "a\u{19B0}b", "\u{20DD}", "ἄ\u{345}"])
  func `any word can be looked for`(word: String) throws {
    let id = try store.add(new(spoken([(nil, "Say \(word) and go")])), now: now).id
    _ = try store.statements(StatementQuery(filter: word), in: 0..<9)
    _ = try store.search(word, limit: 9)
    _ = try store.rows(ArticleQuery(filter: word), in: 0..<9)
    #expect(try store.summary(id) != nil)
    if word.unicodeScalars.count > 3 {
      #expect(try store.statements(StatementQuery(filter: word), in: 0..<9).total == 1)
    }
  }

  @Test func `people of other syllables are other people`() throws {
    let lines: [(person: String?, words: String)] = [("김정은", "One"), ("강주연", "Two")]
    _ = try store.add(new(spoken(lines)), now: now)
    #expect(try store.speakers(filter: "", in: 0..<9).total == 2)
    #expect(try store.speakers(filter: "김", in: 0..<9).rows.map(\.name) == ["김정은"])
  }

  @Test func `a library of the fifth version gets its keys again`() throws {
    let lines: [(person: String?, words: String)] = [("김정은", "One"), ("강주연", "Two"), ("Ada Holm", "Three")]
    let id = try store.add(new(spoken(lines, title: "한국", date: "2024-05-29")), now: now).id
    let draft = try #require(try store.article(id)?.draft())
    _ = try store.addBookmark(draft, to: id, now: now)
    let expected = try LibraryContent(store)
    let writer = try #require(store.writer)
    // The keys are as the fifth version folded them.
    try writer.writeWithoutTransaction { db in
      try db.execute(
        sql: withoutLoneBookmarks + """
          UPDATE article SET title_key = 'ᄒᄀ';
          UPDATE bookmark SET search_key = 'ᄀᄌᄋ', speaker_key = 'ᄀᄌᄋ';
          UPDATE speaker SET key = 'ᄀᄌᄋ', name_key = ' ᄀᄌᄋ' WHERE name = '김정은';
          UPDATE speaker SET key = 'ᄀᄌᄋ 2', name_key = ' ᄀᄌᄋ' WHERE name = '강주연';
          UPDATE speaker_form SET name_key = ' ᄀᄌᄋ' WHERE name <> 'Ada Holm';
          ALTER TABLE journal DROP COLUMN undone;
          DROP INDEX statement_nobody;
          \(withoutPersonConfidence)
          PRAGMA user_version = 5;
          """)
    }
    let upgraded = try folder.store()
    #expect(
      try LibraryContent(upgraded).speakers.map(\.name).sorted() == expected.speakers.map(\.name).sorted())
    #expect(try upgraded.speakers(filter: "강", in: 0..<9).rows.map(\.name) == ["강주연"])
    #expect(try upgraded.bookmarks(BookmarkQuery(filter: "김정은")).total == 1)
    #expect(try upgraded.read { try String.fetchOne($0, sql: "SELECT title_key FROM article") } == "한국")
    #expect(try upgraded.integrityCheck() == [])
  }
}
