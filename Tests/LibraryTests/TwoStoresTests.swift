import Articles
import Catalogue
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Library

@Suite struct TwoStoresTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `each sees what the other does`() throws {
    let first = try folder.store()
    let second = try folder.store()
    let before = (try first.dataVersion(), try second.dataVersion())
    #expect(try first.dataVersion() == before.0)
    let id = try first.add(new(sample("Text.")), now: now).id
    #expect(try second.summary(id) == first.summary(id))
    #expect(try first.dataVersion() != before.0)
    #expect(try second.dataVersion() != before.1)
    let between = (try first.dataVersion(), try second.dataVersion())
    try second.setRead(true, id)
    #expect(try first.summary(id)?.isRead == true)
    #expect(try first.dataVersion() != between.0)
    #expect(try second.dataVersion() != between.1)
  }

  @Test func `both write at once`() async throws {
    let stores = [try folder.store(), try folder.store()]
    try await withThrowingTaskGroup { group in
      for (number, store) in stores.enumerated() {
        group.addTask {
          for article in 0..<50 { _ = try store.add(new(sample("Text \(number) \(article)")), now: now) }
        }
      }
      try await group.waitForAll()
    }
    #expect(try stores[0].rows(ArticleQuery(), in: 0..<1).total == 100)
    #expect(try stores[1].integrityCheck() == [])
  }

  @Test func `many make one library`() async throws {
    let path = folder.library
    try await withThrowingTaskGroup { group in
      for number in 0..<8 {
        group.addTask { _ = try LibraryStore(path: path).add(new(sample("Text \(number)")), now: now) }
      }
      try await group.waitForAll()
    }
    let store = try folder.store()
    #expect(try store.rows(ArticleQuery(), in: 0..<9).total == 8)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.contains(".new-") } == [])
  }

  @Test func `reading goes on while one writes`() throws {
    let store = try folder.store()
    let id = try store.add(new(sample("Text.")), now: now).id
    try #require(store.writer).inTransaction { db in
      try db.execute(sql: "UPDATE article SET is_read = 1")
      #expect(try store.summary(id)?.isRead == false)
      return .rollback
    }
  }
}
