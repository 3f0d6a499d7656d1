import Articles
import Reader
import Testing

@testable import verbatim

/// What is kept track of for effects that are performed in the background.
@Suite struct LongWorkTests {
  private let work = LongWork()

  private func begin(_ article: Int64, _ purpose: OpenPurpose) -> LongWork.Ticket? {
    let effect = Effect.open(ArticleID(article), purpose)
    work.note(effect)
    return work.begin(effect)
  }

  @Test func `an article is opened once for the same purpose`() throws {
    let first = try #require(begin(1, .preview))
    #expect(begin(1, .preview) == nil)
    #expect(begin(2, .preview) != nil && begin(1, .read) != nil)
    work.run(first)
    #expect(begin(1, .preview) == nil)
    _ = work.end(first)
    #expect(begin(1, .preview) != nil)
  }

  @Test func `a refresh that is under way may have missed the last change`() throws {
    let first = try #require(begin(1, .refresh))
    #expect(begin(1, .refresh) == nil)
    work.run(first)
    #expect(begin(1, .refresh) != nil)
  }

  @Test func `an article is not shown over one that was asked for later`() throws {
    let first = try #require(begin(1, .read))
    let refresh = try #require(begin(1, .refresh))
    let second = try #require(begin(2, .read))
    #expect(work.isBusy)
    #expect(!work.end(first).isWanted)
    #expect(work.end(refresh).isWanted)
    let last = work.end(second)
    #expect(last.isWanted && last.isLast)
    #expect(!work.isBusy)
  }
}
