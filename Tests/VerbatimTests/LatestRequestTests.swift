import Articles
import Reader
import Testing

@testable import verbatim

/// Counting appearances while the selection moves on, and other work of which only the last counts.
@Suite struct LatestRequestTests {
  private func place(_ start: Int) -> Effect { .appearanceCount(ArticleID(1), start..<start + 9) }

  @Test func `what is being counted isn’t begun again, and can be once it is done`() {
    let counting = LatestRequest()
    #expect(counting.begin(place(0)))
    #expect(!counting.begin(place(0)))
    counting.end(place(0))
    #expect(counting.begin(place(0)))
  }

  @Test func `a count is dropped once another statement is selected`() {
    let counting = LatestRequest()
    _ = counting.begin(place(0))
    #expect(counting.begin(place(20)))
    #expect(!counting.isLatest(place(0)))
    #expect(counting.isLatest(place(20)))
    counting.end(place(0))
    #expect(counting.isLatest(place(20)))
  }
}
