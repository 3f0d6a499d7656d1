import Catalogue
import TestSupport
import Testing

@testable import Library

/// Quotations that were checked by hand.
@Suite struct AcceptedTests {
  let folder: TemporaryFolder
  let store: LibraryStore

  init() throws {
    folder = try TemporaryFolder()
    store = try folder.store()
  }

  @Test func `a quotation is known by its words, whatever its marks and capitals`() throws {
    #expect(try store.toggleAccepted("“The gate stays open.”", now: now) == true)
    #expect(try store.accepted(among: ["Other", "«the gate stays open»", "The gate stays"]) == [1])
  }

  @Test func `accepting it again forgets it`() throws {
    try store.toggleAccepted("The gate stays open.", now: now)
    #expect(try store.toggleAccepted("the gate stays open", now: now) == false)
    #expect(try store.accepted(among: ["The gate stays open."]).isEmpty)
  }

  @Test func `it can be undone and redone`() throws {
    try store.toggleAccepted("The gate stays open.", now: now)
    #expect(try store.undo(now: now)?.change == .accepted(true, "The gate stays open."))
    #expect(try store.accepted(among: ["The gate stays open."]).isEmpty)
    _ = try store.redo(now: now)
    #expect(try store.accepted(among: ["The gate stays open."]) == [0])
  }

  @Test func `forgetting it can be undone`() throws {
    try store.toggleAccepted("The gate stays open.", now: now)
    try store.toggleAccepted("The gate stays open.", now: now)
    #expect(try store.undo(now: now)?.change == .accepted(false, "The gate stays open."))
    #expect(try store.accepted(among: ["The gate stays open."]) == [0])
  }

  @Test func `marks alone aren’t a quotation`() throws {
    #expect(try store.toggleAccepted("“ … ”", now: now) == nil)
  }
}
