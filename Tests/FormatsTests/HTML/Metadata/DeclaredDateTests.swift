import Articles
import Testing

@Suite struct DeclaredDateTests {
  @Test(arguments: [
    ("2024-05-29", "2024-05-29"),
    ("2024-05-29T14:05:00Z", "2024-05-29T14:05Z"),
    ("2024-05-29T14:05:00.123456+02:00", "2024-05-29T12:05Z"),
    ("2024-05-29 14:05:00 +0200", "2024-05-29T12:05Z"),
    ("2024-05-29T14:05+0000", "2024-05-29T14:05Z"),
    ("2024-05-29 14:05:00.000-0600", "2024-05-29T20:05Z"),
    ("2024-05-29T14:05", "2024-05-29"),
    ("2024-05-29T14", "2024-05-29"),
    ("2024/05/29", "2024-05-29"),
    ("2024.05.29 14:05", "2024-05-29"),
    ("20240529", "2024-05-29"),
    ("20240529T140500", "2024-05-29"),
    ("May 29, 2024", "2024-05-29"),
    ("Wed, 29 May 2024 14:05:00 GMT", "2024-05-29T14:05Z"),
    ("05/29/2024 14:05:00", "2024-05-29"),
    ("Wed May 29 2024 14:05:00 GMT+0200 (Nordvik Summer Time)", "2024-05-29T12:05Z"),
    ("Wed May 29 14:05:00 GMT 2024", "2024-05-29T14:05Z"),
    ("29 mai 2024", "2024-05-29"),
    ("2024年5月29日", "2024-05-29"), ("2024년 5월 29일", "2024-05-29"), ("29 maja 2024", "2024-05-29"),
    ("29 мая 2024 г.", "2024-05-29"), ("29 Mayıs 2024", "2024-05-29"), ("29. května 2024", "2024-05-29"),
  ])
  func `dates of markup`(_ text: String, date: String) {
    #expect(PublicationDate(declared: text)?.iso8601 == date)
  }

  @Test func `the day is the one that is written`() {
    #expect(PublicationDate(declared: "2024-05-29T23:30:00-04:00")?.iso8601 == "2024-05-29")
  }

  @Test(arguments: [
    "", "1716984300", "1716984300000", "2024", "202405", "05/06/2024", "20241399", "May 2024", "today",
  ])
  func `numbers aren’t dates`(_ text: String) {
    #expect(PublicationDate(declared: text) == nil)
  }

  @Test(arguments: [
    ("https://harbour.example/2024/05/29/ferry", "2024-05-29"),
    ("https://harbour.example/news/2024/may/29/ferry", "2024-05-29"),
    ("https://harbour.example/2024-05-29-ferry.html", "2024-05-29"),
    ("https://harbour.example/2024/5/9/ferry?from=2020/01/01", "2024-05-09"),
  ])
  func `dates of addresses`(_ address: String, date: String) {
    #expect(PublicationDate(inAddress: address)?.iso8601 == date)
  }

  @Test(arguments: [
    "https://harbour.example/2024/05/ferry", "https://harbour.example/20240529",
    "https://harbour.example/a?d=2024/05/29",
    "https://harbour.example/1024/05/29/", "https://harbour.example/2024/13/29/", "2024/05/29",
  ])
  func `addresses without a day`(_ address: String) {
    #expect(PublicationDate(inAddress: address) == nil)
  }
}
