import Articles
import Catalogue
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Library

@Suite struct BackupTests {
  @Test func `a copy has all of it, also what is still in the log`() throws {
    let folder = try TemporaryFolder()
    let store = try folder.store()
    let id = try store.add(new(spoken([("Ada Holm", "The glass is falling")])), now: now).id
    _ = try store.addBookmark(try #require(store.article(id)?.draft()), to: id, now: now)
    try store.setStarred(true, id)
    let path = folder.path + "/copy.sqlite"
    try store.backup(to: path)
    #expect(try folder.mode(path) == 0o600)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasPrefix("copy") }.count
        == 1)
    let copy = try LibraryStore(path: path)
    #expect(try LibraryContent(copy) == LibraryContent(store))
    #expect(try copy.integrityCheck() == [])
    #expect(try copy.undo(now: now)?.change == .starred(true, title: "A Title"))
    #expect(try copy.reader.read { try String.fetchOne($0, sql: "PRAGMA journal_mode") } == "wal")
  }

  @Test func `nothing is written over`() throws {
    let folder = try TemporaryFolder()
    let store = try folder.store()
    #expect(throws: LibraryError.cannotCreate(path: folder.library, code: EEXIST)) {
      try store.backup(to: folder.library)
    }
    let nowhere = folder.path + "/none/copy.sqlite"
    #expect(throws: LibraryError.cannotCreate(path: nowhere, code: ENOENT)) { try store.backup(to: nowhere) }
    #expect(try store.integrityCheck() == [])
  }
}
