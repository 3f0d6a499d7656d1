import Articles
import Testing

@testable import Catalogue

/// The bars that show how much a speaker said over time.
@Suite struct SpeakerTimelineTests {
  private func timeline(_ days: (String, Int)...) throws -> SpeakerTimeline {
    SpeakerTimeline(
      days: try days.map { SpeakerTimeline.Day(try #require(PublicationDate(iso8601: $0.0)), $0.1) })
  }

  @Test func `a bar is a week, from Monday on, if all weeks fit`() throws {
    // 29 April 2024 was a Monday.
    let bars = try #require(
      try timeline(("2024-04-28", 8), ("2024-04-29", 1), ("2024-05-05", 1), ("2024-05-20", 4)).bars(
        columns: 10))
    #expect(bars.text == "█▂··▄")
    #expect(bars.step == .week)
  }

  @Test func `more than fit are months, quarters or years`() throws {
    let year = try timeline(("2023-01-31", 1), ("2023-02-01", 2), ("2023-12-31", 2))
    #expect(year.bars(columns: 12)?.text == "▄█·········█")
    #expect(year.bars(columns: 11)?.step == .months(3))
    #expect(year.bars(columns: 11)?.text == "█··▆")
    let century = try timeline(("1924-01-31", 1), ("2024-02-01", 2))
    #expect(century.bars(columns: 30)?.step == .months(60))
  }

  @Test func `without room, or with statements of one week only, there are none`() throws {
    #expect(try timeline(("2024-05-01", 3)).bars(columns: 40) == nil)
    #expect(try timeline(("2024-05-01", 3), ("2024-06-01", 3)).bars(columns: 3) == nil)
    #expect(SpeakerTimeline(days: []).bars(columns: 40) == nil)
    #expect(try timeline(("0001-01-01", 1), ("9999-12-31", 1)).bars(columns: 8) == nil)
  }
}
