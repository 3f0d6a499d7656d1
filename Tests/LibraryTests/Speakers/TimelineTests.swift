import Articles
import Catalogue
import TestSupport
import Testing

@testable import Library

/// When a speaker said how much, and how much of it is new.
@Suite struct TimelineTests {
  let folder: TemporaryFolder
  let store: LibraryStore

  init() throws {
    folder = try TemporaryFolder()
    store = try folder.store()
  }

  private func add(_ words: String..., date: String) throws {
    let lines: [(person: String?, words: String)] = words.map { ("Ada", $0) }
    _ = try store.add(new(spoken(lines, title: words.joined(), date: date)), now: now)
  }

  private func ada() throws -> SpeakerID { try #require(try store.speaker(named: "Ada")).id }

  @Test func `statements are counted by the day of their article`() throws {
    try add("One", "Two", date: "2024-02-29")
    try add("Three", date: "2024-12-31")
    let days = try store.timeline(of: try ada()).days
    #expect(days.map { "\($0.date.iso8601) \($0.count)" } == ["2024-02-29 2", "2024-12-31 1"])
  }

  @Test func `what came since the last visit is new, and nothing at the first`() throws {
    try add("One", date: "2024-05-01")
    #expect(try store.timeline(of: try ada()).seen == nil)
    try store.visit(try ada())
    #expect(try store.timeline(of: try ada()).newCount == 0)
    try add("Two", "Three", date: "2023-01-01")
    let timeline = try store.timeline(of: try ada())
    #expect((timeline.newCount, timeline.seen) == (2, ArticleID(1)))
    try store.visit(try ada())
    #expect(try store.timeline(of: try ada()).newCount == 0)
  }
}
