import Articles
import Testing

@testable import verbatim

/// Counting appearances while the selection moves on.
@Suite struct LatestCountTests {
  private func place(_ start: Int) -> LatestCount.Place {
    LatestCount.Place(article: ArticleID(1), range: start..<start + 9)
  }

  @Test func `what is being counted isn’t begun again, and can be once it is done`() {
    let counting = LatestCount()
    #expect(counting.begin(place(0)))
    #expect(!counting.begin(place(0)))
    counting.end(place(0))
    #expect(counting.begin(place(0)))
  }

  @Test func `a count is dropped once another statement is selected`() {
    let counting = LatestCount()
    _ = counting.begin(place(0))
    #expect(counting.begin(place(20)))
    #expect(!counting.isLatest(place(0)))
    #expect(counting.isLatest(place(20)))
    counting.end(place(0))
    #expect(counting.isLatest(place(20)))
  }
}
