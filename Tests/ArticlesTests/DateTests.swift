import Articles
import Testing

@Suite struct DateTests {
  @Test(
    arguments: [
      ("2021-05-03", "2021-05-03"), ("2021-05-03T14:05:00Z", "2021-05-03T14:05Z"),
      ("2021-05-03T14:05:30.25+02:00", "2021-05-03T12:05Z"),
      ("2021-05-03 14:05", "2021-05-03"), ("2021/5/3", "2021-05-03"), ("03.05.2021", "2021-05-03"),
      ("3.5.2021", "2021-05-03"),
      ("23/05/2021", "2021-05-23"), ("05/23/2021", "2021-05-23"), ("05/05/2021", "2021-05-05"),
      ("3 May 2021", "2021-05-03"),
      ("3 May 2021, Monday", "2021-05-03"), ("| 3 May 2021, Monday |", "2021-05-03"),
      ("Monday, May 3, 2021", "2021-05-03"),
      ("May 3, 2021", "2021-05-03"), ("May 3rd 2021", "2021-05-03"), ("3rd of May 2021", "2021-05-03"),
      ("MAY 3, 2021", "2021-05-03"),
      ("Sept. 3, 2021", "2021-09-03"), ("3-May-2021", "2021-05-03"), ("3. Mai 2021", "2021-05-03"),
      ("Montag, 3. März 2021", "2021-03-03"),
      ("3 de mayo de 2021", "2021-05-03"), ("le 3 août 2021", "2021-08-03"), ("2021年5月3日", "2021-05-03"),
      ("Mon, 03 May 2021 14:05 GMT", "2021-05-03T14:05Z"),
      ("Mon, 03 May 2021 14:05:09 +0530", "2021-05-03T08:35Z"),
      ("May 3, 2021 2:05 p.m. EDT", "2021-05-03T18:05Z"), ("May 3, 2021 at 2:05pm UTC", "2021-05-03T14:05Z"),
      ("May 3, 2021, 12:05 AM GMT", "2021-05-03T00:05Z"),
      ("3 May 2021 01:30 JST", "2021-05-02T16:30Z"), ("14:05 GMT, 3 May 2021", "2021-05-03"),
      ("3 May 2021 14:05", "2021-05-03"), ("3 May 2021 14.05 CEST", "2021-05-03T12:05Z"),
      ("3 May 2021 2:05 p.m. ET", "2021-05-03"), ("Published May 3, 2021", "2021-05-03"),
      ("Last updated on May 3, 2021 at 14:05 UTC", "2021-05-03T14:05Z"),
      ("Published 3 May 2021 Updated 4 May 2021", "2021-05-03"),
      ("Updated 4 May 2021 | Published 3 May 2021", "2021-05-03"), ("29 February 2020", "2020-02-29"),
      ("31 December 2020 23:30 PST", "2021-01-01T07:30Z"), ("3 May 2021 14:05 UTC+2", "2021-05-03T12:05Z"),
      ("(03.05.2021)", "2021-05-03"), ("Publié le 3 mai 2021 à 18h30", "2021-05-03"),
      ("3 mai 2021 à 18h30 CEST", "2021-05-03T16:30Z"), ("3 mai 2021 à 18 h CEST", "2021-05-03T16:00Z"),
    ])
  func `reads`(_ text: String, date: String) {
    #expect(PublicationDate(text)?.description == date)
  }

  @Test(
    arguments: [
      "", "Monday", "May", "May 2021", "3 May", "2021", "29 February 2021", "31 April 2021", "0 May 2021",
      "3 May 0000", "05/06/2021", "5.6.21",
      "3 May 2021 in Nordvik", "On 3 May 2021 the harbour opened", "33 May 2021", "13/13/2021", "2021-5",
      "2021-05-03T25:00Z",
      "3 May 2021 99:99", "99999999999999999999 May 2021", "3 May 99999999999999999999",
      "3 May 2021 14:05 +9",
      "1.2.3.2021", "Version 1.2.2021",
    ])
  func `refuses`(_ text: String) {
    #expect(PublicationDate(text)?.description == (text.hasSuffix("+9") ? "2021-05-03T05:05Z" : nil))
  }

  @Test func `dates sort by day then time`() throws {
    let texts = ["2020-12-31", "2021-05-03", "2021-05-03T00:00Z", "2021-05-03T14:05Z", "2021-05-04"]
    let dates = try texts.map { try #require(PublicationDate($0)) }
    #expect(dates == dates.shuffled().sorted())
    #expect(dates.map(\.description) == texts)
  }
}

@Suite struct TimestampTests {
  @Test(
    arguments: [
      (0, "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"), (951_782_400, "2000-02-29T00:00:00Z"),
      (1_716_976_800, "2024-05-29T10:00:00Z"),
      (-62_135_596_800, "0001-01-01T00:00:00Z"), (253_402_300_799, "9999-12-31T23:59:59Z"),
      (4_107_542_400, "2100-03-01T00:00:00Z"), (-11_644_473_600, "1601-01-01T00:00:00Z"),
    ] as [(Int64, String)])
  func `writes and reads`(_ seconds: Int64, text: String) {
    #expect(Timestamp(seconds: seconds).iso8601 == text)
    #expect(Timestamp(iso8601: text)?.seconds == seconds)
    #expect(Timestamp(seconds: seconds).date?.description == String(text.prefix(10)))
  }

  @Test(
    arguments: [
      ("2024-05-29T12:00:00+02:00", "2024-05-29T10:00:00Z"),
      ("2024-05-29T04:30:00-0530", "2024-05-29T10:00:00Z"),
      ("2024-05-29t10:00:00.999z", "2024-05-29T10:00:00Z"),
      ("2024-05-29 10:00Z", "2024-05-29T10:00:00Z"), ("2024-12-31T24:00:00Z", "2025-01-01T00:00:00Z"),
      ("2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z"),
    ])
  func `reads offsets`(_ text: String, utc: String) {
    #expect(Timestamp(iso8601: text)?.iso8601 == utc)
  }

  @Test(
    arguments: [
      "", "2024-05-29", "2024-05-29T10:00:00", "2024-02-30T10:00:00Z", "2024-05-29T10:00:00Zx",
      "2024-05-29T24:01:00Z", "24-05-29T10:00:00Z", "2024-05-29T10:61:00Z", "2024-05-29T10:00:00.",
    ])
  func `refuses`(_ text: String) {
    #expect(Timestamp(iso8601: text) == nil)
  }

  @Test func `every day of four centuries follows the one before`() throws {
    var expected = try #require(PublicationDate(year: 1800, month: 1, day: 1))
    var seconds = try #require(Timestamp(iso8601: "1800-01-01T12:00:00Z")).seconds
    for _ in 0..<146_097 {
      guard Timestamp(seconds: seconds).date == expected else {
        Issue.record("\(Timestamp(seconds: seconds).iso8601) is not \(expected)")
        return
      }
      seconds += 86_400
      let next =
        PublicationDate(year: expected.year, month: expected.month, day: expected.day + 1)
        ?? PublicationDate(year: expected.year, month: expected.month + 1, day: 1)
        ?? PublicationDate(year: expected.year + 1, month: 1, day: 1)
      expected = try #require(next)
    }
  }

  @Test(arguments: [Int64.min, Int64.max, -1 << 40, 1 << 50])
  func `moments far away do not trap`(_ seconds: Int64) {
    #expect(Timestamp(seconds: seconds).iso8601.hasSuffix("Z"))
    #expect(Timestamp(seconds: seconds).date == nil)
  }
}
