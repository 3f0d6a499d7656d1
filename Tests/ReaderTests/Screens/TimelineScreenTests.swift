import Articles
import Catalogue
import Frames
import Testing

@testable import Reader

/// A speaker's screen: bars over time, and new statements.
@Suite struct TimelineScreenTests {
  private func screen(columns: Int = 80) throws -> TestReader {
    var reader = try TestReader([Sample.harbour], columns: columns).typing("gs<Enter>")
    let days = try ["2024-04-01", "2024-05-01", "2024-05-20"].map {
      SpeakerTimeline.Day(try #require(PublicationDate(iso8601: $0)), 2)
    }
    reader.receive(.timeline(SpeakerID(1), SpeakerTimeline(days: days, seen: ArticleID(0), newCount: 2)))
    return reader
  }

  @Test func `the heading has bars, and counts what is new`() throws {
    let reader = try screen()
    #expect(reader.effects.contains(.visit(SpeakerID(1))))
    #expect(reader.lines[0].hasPrefix("Odile Marsh  █···█··█ a week"))
    #expect(reader.lines[0].hasSuffix("2 new of 2 statements"))
    #expect(reader.painted(.unread).contains("new · "))
  }

  @Test func `a narrow screen has bars as far as there is room`() throws {
    let narrow = try screen(columns: 48).lines[0]
    #expect(narrow.hasPrefix("Odile Marsh  █···█··█ a week") && narrow.hasSuffix("  2 new of 2"))
    let narrower = try screen(columns: 40).lines[0]
    #expect(narrower.hasPrefix("Odile Marsh  ▄█ a month") && narrower.hasSuffix("  2 new of 2"))
    let reader = try screen(columns: 60)
    #expect(reader.lines[0].hasPrefix("Odile Marsh  █···█··█ a week"))
  }

  @Test func `bars give way to the words that narrow the rows`() throws {
    #expect(try screen().typing("/first<Enter>").lines[0].hasPrefix("Odile Marsh: “first”"))
  }
}
