import Articles
import Catalogue
import TestSupport
import Testing

@testable import Library

/// The places that users mark with letters.
@Suite struct MarkTests {
  private let folder: TemporaryFolder
  private let store: LibraryStore
  private let id: ArticleID

  init() throws {
    folder = try TemporaryFolder()
    store = try folder.store()
    id = try store.add(new(spoken([("Ada", "The glass is falling")])), now: now).id
  }

  @Test func `marks come with the article, one place for a letter`() throws {
    try store.saveMark("a", at: ReadingPlace(offset: 3), in: id)
    try store.saveMark("é", at: ReadingPlace(offset: 5), in: id)
    try store.saveMark("a", at: ReadingPlace(offset: 7), in: id)
    #expect(try store.article(id)?.marks == ["a": ReadingPlace(offset: 7), "é": ReadingPlace(offset: 5)])
  }

  @Test func `an article that is brought back has its marks`() throws {
    try store.saveMark("a", at: ReadingPlace(offset: 3), in: id)
    try store.removeArticle(id)
    _ = try store.undo(now: now)
    #expect(try store.article(id)?.marks == ["a": ReadingPlace(offset: 3)])
  }
}
