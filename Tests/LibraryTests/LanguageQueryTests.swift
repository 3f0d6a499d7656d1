import Articles
import Catalogue
import GRDB
import TestSupport
import Testing

@testable import Library

/// Articles that are found by their languages.
@Suite struct LanguageQueryTests {
  let folder: TemporaryFolder
  let store: LibraryStore

  init() throws {
    folder = try TemporaryFolder()
    store = try folder.store()
    for (title, language) in [("One", "de"), ("Two", "de-AT"), ("Three", "en"), ("Four", nil)] {
      var article = sample("He said ⟦“yes”⟧.", title: title)
      article.provenance = Provenance(format: .html, language: language)
      _ = try store.add(new(article), now: now)
    }
  }

  private func titles(_ query: String) throws -> Set<String> {
    try Set(store.rows(ArticleQuery(filter: query), in: 0..<9).rows.map(\.fields.title))
  }

  @Test func `a language is found with those that are more exact`() throws {
    #expect(try titles("lang:de") == ["One", "Two"])
    #expect(try titles("lang:de-AT") == ["Two"])
    #expect(try titles("lang:nl") == [])
  }

  @Test func `what is in no known language isn't in a language`() throws {
    #expect(try titles("-lang:de") == ["Three", "Four"])
    #expect(try titles("-lang:nl") == ["One", "Two", "Three", "Four"])
  }

  @Test func `a language of many articles is found, too`() throws {
    let add = """
      INSERT INTO content (article_id, document_hash, text_hash, packed, blocks, emphasis, title, has_quotations,
        is_unspaced, language)
      SELECT id, id, '', x'', x'', x'', '', 0, 0, 'nl' FROM article WHERE title = ''
      """
    let many = """
      WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 2100)
      INSERT INTO article (title, added, date_key, title_key, source_key) SELECT '', 0, 0, '', '' FROM number
      """
    for sql in [many, add] { try store.writer?.write { try $0.execute(sql: sql) } }
    #expect(try store.rows(ArticleQuery(filter: "lang:nl"), in: 0..<9).total == 2100)
    #expect(try store.rows(ArticleQuery(filter: "-lang:nl"), in: 0..<9).total == 4)
  }
}
