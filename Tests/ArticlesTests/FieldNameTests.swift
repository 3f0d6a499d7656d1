import Articles
import Testing

@Suite struct FieldNameTests {
  @Test func setsWhatIsTyped() throws {
    var fields = ArticleFields(title: "Harbour opens", deck: "A deck")
    try fields.set(.title, to: "  Harbour\n closes ")
    try fields.set(.byline, to: "Ada Quill")
    try fields.set(.source, to: "Harbour Tribune")
    try fields.set(.url, to: "https://harbour.example/")
    try fields.set(.date, to: "3 May 2021")
    #expect(fields.title == "Harbour closes")
    #expect(fields.byline == "Ada Quill")
    #expect(fields.source == "Harbour Tribune")
    #expect(fields.url == "https://harbour.example/")
    #expect(fields.date?.description == "2021-05-03")
    #expect(fields.deck == "A deck")
  }

  @Test func nothingTypedClears() throws {
    var fields = ArticleFields(
      title: "Harbour opens", byline: "Ada Quill", source: "Tribune", url: "https://a.example")
    fields.date = PublicationDate(year: 2021, month: 5, day: 3)
    for name in FieldName.allCases where name != .title { try fields.set(name, to: " ") }
    #expect(fields == ArticleFields(title: "Harbour opens"))
    #expect(throws: FieldError.emptyTitle) { try fields.set(.title, to: " ") }
  }

  @Test(arguments: [
    "ftp://a.example", "javascript:alert(1)", "a.example", "https://", "https:// a", "http://a b",
    "https://a.example/\u{7}",
    "-https://a.example", "https://-a.example", "https://a\u{202E}b", "file:///etc/passwd",
  ])
  func refusesAddresses(_ value: String) {
    var fields = ArticleFields(title: "Harbour opens", url: "https://a.example")
    #expect(throws: FieldError.self) { try fields.set(.url, to: value) }
    #expect(fields.url == "https://a.example")
  }

  @Test(arguments: [
    "tomorrow", "2021-13-01", "31.02.2021", "05/06/2021", "3 May", "2021", "3 May 2021 and 4 May 2021 x",
  ])
  func refusesDates(_ value: String) {
    var fields = ArticleFields(title: "Harbour opens")
    #expect(throws: FieldError.notADate(value)) { try fields.set(.date, to: value) }
  }
}
