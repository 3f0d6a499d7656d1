import Articles
import Testing

@testable import Bookmarks

@Suite struct PositionAndTimeTests {
  @Test(
    arguments: [
      (0, "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"), (1_709_208_000, "2024-02-29T12:00:00Z"),
      (951_868_799, "2000-02-29T23:59:59Z"), (4_107_542_399, "2100-02-28T23:59:59Z"),
      (4_107_542_400, "2100-03-01T00:00:00Z"), (-62_135_596_800, "0001-01-01T00:00:00Z"),
    ])
  func `moments are written in UTC`(seconds: Int, text: String) {
    #expect(Timestamp(seconds: Int64(seconds)).iso8601 == text)
    let day = Timestamp(seconds: Int64(seconds)).date
    #expect(day?.iso8601 == String(text.prefix(10)))
  }

  @Test(arguments: ["2024-05-29", "0099-12-31", "2024-02-29T00:00Z", "2024-05-29T23:59Z"])
  func `dates are read back`(text: String) {
    #expect(PublicationDate(iso8601: text)?.iso8601 == text)
  }

  @Test(
    arguments: [
      "", "2024-5-29", "2023-02-29", "2024-05-29T24:00Z", "2024-05-29T10:60Z", "2024/05/29", "２０２４-05-29",
    ])
  func `other dates are refused`(text: String) { #expect(PublicationDate(iso8601: text) == nil) }

  @Test func `offsets become code points`() {
    let text = "a“é👍e\u{301}”"
    // a is at 0, “ at 1, é at 4, the thumb at 6, e at 10, its accent at 11, ” at 13.
    #expect(
      CodePoints.counts(at: [16, 0, 1, 4, 6, 10, 11, 13, 99], in: text) == [7, 0, 1, 2, 3, 4, 5, 6, 7])
    #expect(CodePoints.range(4..<10, in: text) == 2..<4)
  }
}
