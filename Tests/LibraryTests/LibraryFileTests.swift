import Articles
import Catalogue
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Library

@Suite struct LibraryFileTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `a new library is private`() throws {
    let path = folder.path + "/data/verbatim/library.sqlite"
    let store = try LibraryStore(path: path)
    _ = try store.add(new(sample("Text.")), now: now)
    #expect(store.access == .full)
    #expect(try folder.mode(folder.path + "/data") == 0o700)
    #expect(try folder.mode(folder.path + "/data/verbatim") == 0o700)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/data/verbatim")
    #expect(Set(files) == ["library.sqlite", "library.sqlite-wal", "library.sqlite-shm"])
    for file in files { #expect(try folder.mode(folder.path + "/data/verbatim/" + file) == 0o600, "\(file)") }
  }

  @Test func `what is kept is on the disk`() throws {
    let store = try folder.store()
    let writer = try #require(store.writer)
    let settings = try writer.inDatabase { db in
      try ["synchronous", "journal_mode", "foreign_keys", "application_id", "user_version"].map {
        try String.fetchOne(db, sql: "PRAGMA \($0)")
      }
    }
    #expect(settings == ["2", "wal", "1", String(Schema.applicationID), String(Schema.version)])
  }

  @Test func `opening a library writes nothing`() throws {
    _ = try folder.store().add(new(sample("Text.")), now: now)
    let before = try folder.contents()
    #expect(Set(before.keys) == ["library.sqlite"])
    #expect(try folder.store().summary(ArticleID(1))?.fields.title == "A Title")
    #expect(try folder.contents() == before)
  }

  @Test func `an empty file becomes a library`() throws {
    try Data().write(to: URL(fileURLWithPath: folder.library))
    #expect(try folder.store().rows(ArticleQuery(), in: 0..<9).total == 0)
    #expect(try folder.mode(folder.library) == 0o600)
  }

  @Test(
    arguments: [
      Data("A letter, not a library.".utf8), Data(repeating: 0, count: 4096), Data("SQLite format 3\0".utf8),
      Data("SQLite format 3\0".utf8) + Data(repeating: 0xFF, count: 100),
    ])
  func `another file is left alone`(bytes: Data) throws {
    try bytes.write(to: URL(fileURLWithPath: folder.library))
    #expect(throws: LibraryError.notADatabase(path: folder.library)) { try folder.store() }
    #expect(try folder.contents() == ["library.sqlite": bytes])
  }

  @Test func `another programs database is left alone`() throws {
    do {
      let queue = try DatabaseQueue(path: folder.library)
      try queue.inDatabase { try $0.execute(sql: "CREATE TABLE place (id INTEGER)") }
    }
    let before = try folder.contents()
    #expect(throws: LibraryError.notADatabase(path: folder.library)) { try folder.store() }
    #expect(try folder.contents() == before)
  }

  @Test func `a folder isn’t a library`() {
    #expect(throws: LibraryError.cannotOpen(path: folder.path, code: EISDIR)) {
      try LibraryStore(path: folder.path)
    }
  }

  @Test func `a file isn’t a folder`() throws {
    try Data("x".utf8).write(to: URL(fileURLWithPath: folder.path + "/file"))
    let path = folder.path + "/file/library.sqlite"
    #expect(throws: LibraryError.cannotOpen(path: path, code: ENOTDIR)) { try LibraryStore(path: path) }
  }

  @Test func `a newer version’s library is left alone`() throws {
    _ = try folder.store().add(new(sample("Text.")), now: now)
    do {
      let queue = try DatabaseQueue(path: folder.library)
      try queue.inDatabase { try $0.execute(sql: "PRAGMA user_version = 99") }
    }
    let before = try folder.contents()
    #expect(throws: LibraryError.newerVersion(path: folder.library, found: 99, supported: Schema.version)) {
      try folder.store()
    }
    #expect(try folder.contents() == before)
  }

  @Test func `a newer version’s work in the log is left alone`() throws {
    // A newer version that was killed: its number is in the log, ours still in the file.
    let other = try TemporaryFolder()
    let store = try other.store()
    try #require(store.writer).inDatabase { try $0.execute(sql: "PRAGMA user_version = 99") }
    for name in ["library.sqlite", "library.sqlite-wal"] {
      try FileManager.default.copyItem(atPath: other.path + "/" + name, toPath: folder.path + "/" + name)
    }
    let before = try folder.contents()
    #expect(throws: LibraryError.newerVersion(path: folder.library, found: 99, supported: Schema.version)) {
      try folder.store()
    }
    let after = try folder.contents().filter { before.keys.contains($0.key) }
    #expect(after == before)
    withExtendedLifetime(store) {}
  }

  @Test func `what a killed instance left in the log is there`() throws {
    let other = try TemporaryFolder()
    let store = try other.store()
    _ = try store.add(new(sample("Text.")), now: now)
    for name in ["library.sqlite", "library.sqlite-wal"] {
      try FileManager.default.copyItem(atPath: other.path + "/" + name, toPath: folder.path + "/" + name)
    }
    withExtendedLifetime(store) {}
    #expect(try folder.store().rows(ArticleQuery(), in: 0..<9).total == 1)
  }

  @Test func `a read only folder is read from`() throws {
    let path = folder.path
    _ = try folder.store().add(new(sample("Text.")), now: now)
    chmod(folder.library, 0o444)
    chmod(path, 0o555)
    defer { chmod(path, 0o755) }
    let before = try folder.contents()
    let tried: Void? = try withoutRights {
      let store = try folder.store()
      #expect(store.isReadOnly)
      #expect(try store.rows(ArticleQuery(), in: 0..<9).rows.map(\.fields.title) == ["A Title"])
      #expect(throws: LibraryError.readOnly(path: folder.library)) {
        try store.add(new(sample("B")), now: now)
      }
      #expect(try store.dataVersion() == store.dataVersion())
    }
    try #require(tried != nil, "cannot give up the rights of root here")
    #expect(try folder.contents() == before)
  }

  @Test func `a folder that cannot be written is read from`() throws {
    let path = folder.path
    _ = try folder.store().add(new(sample("Text.")), now: now)
    chmod(folder.library, 0o666)
    chmod(path, 0o555)
    defer { chmod(path, 0o755) }
    let access = try withoutRights { try folder.store().access }
    #expect(access == .readOnly(.folder))
  }

  @Test func `a file that cannot be read is reported`() throws {
    _ = try folder.store()
    chmod(folder.library, 0o600)
    chmod(folder.path, 0o755)
    let error = withoutRights { #expect(throws: LibraryError.self) { try folder.store() } }
    #expect(error == .cannotOpen(path: folder.library, code: EACCES) || geteuid() != 0)
  }

  @Test func `a folder that cannot be made is reported`() throws {
    let path = folder.path + "/sub/library.sqlite"
    chmod(folder.path, 0o555)
    defer { chmod(folder.path, 0o755) }
    let error = withoutRights { #expect(throws: LibraryError.self) { try LibraryStore(path: path) } }
    #expect(error == .cannotCreate(path: folder.path + "/sub", code: EACCES))
  }

  @Test(arguments: ["a b", "100%", "what?", "a#b", "é;x", "-dash"])
  func `strange names are names in a read only folder too`(name: String) throws {
    let sub = folder.path + "/" + name
    do { _ = try LibraryStore(path: sub + "/l.sqlite").add(new(sample("Text.")), now: now) }
    chmod(sub + "/l.sqlite", 0o444)
    chmod(sub, 0o555)
    defer { chmod(sub, 0o755) }
    let total = try withoutRights {
      try LibraryStore(path: sub + "/l.sqlite").rows(ArticleQuery(), in: 0..<9).total
    }
    #expect(total == 1)
  }
}
