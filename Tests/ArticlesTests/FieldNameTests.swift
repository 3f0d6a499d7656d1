import Articles
import Testing

@Suite struct FieldNameTests {
  @Test func `sets what is typed`() throws {
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

  @Test func `nothing typed clears`() throws {
    var fields = ArticleFields(
      title: "Harbour opens", byline: "Ada Quill", source: "Tribune", url: "https://a.example")
    fields.date = PublicationDate(year: 2021, month: 5, day: 3)
    for name in FieldName.allCases where name != .title { try fields.set(name, to: " ") }
    #expect(fields == ArticleFields(title: "Harbour opens"))
    #expect(throws: FieldError.emptyTitle) { try fields.set(.title, to: " ") }
  }

  @Test(
    arguments: [
      "ftp://a.example", "javascript:alert(1)", "https://", "https:// a", "http://a b",
      "https://a.example/\u{7}",
      "-https://a.example", "https://-a.example", "https://a\u{202E}b", "file:///etc/passwd",
      "mailto:ada@a.example", "ada@a.example", "harbour", "harbour news", "/etc/passwd", "--help",
      "-a.example",
      "a..example",
      "https://a.example:99999/", "https://a.example:x/", "data:text/html,x", "https://[::1",
      "https://a%00b.example", "a.-b.example",
      "https://" + String(repeating: "a", count: 64) + ".example", "about:blank", "c:\\harbour.txt", "//",
      "https:///", "..",
    ])
  func `refuses addresses`(_ value: String) {
    var fields = ArticleFields(title: "Harbour opens", url: "https://a.example")
    #expect(throws: FieldError.self) { try fields.set(.url, to: value) }
    #expect(fields.url == "https://a.example")
  }

  /// How a browser reads what is typed into its address bar.
  @Test(
    arguments: [
      ("harbour.example/ferry", "https://harbour.example/ferry"),
      ("  harbour.example \n", "https://harbour.example"),
      ("HTTP://Harbour.Example/Ferry", "http://harbour.example/Ferry"),
      ("//harbour.example/a", "https://harbour.example/a"),
      ("https:/harbour.example", "https://harbour.example"),
      ("https:\\\\harbour.example\\a", "https://harbour.example/a"),
      ("harbour.example:8080/a?b=c d#e f", "https://harbour.example:8080/a?b=c%20d#e%20f"),
      ("localhost:8080", "https://localhost:8080"), ("https://intranet/a", "https://intranet/a"),
      ("münchen.example/straße", "https://xn--mnchen-3ya.example/stra%C3%9Fe"),
      ("https://bücher.example/?q=ä'b", "https://xn--bcher-kva.example/?q=%C3%A4%27b"),
      ("http://例え.テスト/あ", "http://xn--r8jz45g.xn--zckzah/%E3%81%82"),
      ("пример.example", "https://xn--e1afmkfd.example"),
      ("https://ＨＡＲＢＯＵＲ．example/", "https://harbour.example/"),
      ("ma\u{F1}\u{AD}ana.example", "https://xn--maana-pta.example"),
      ("http://[2001:DB8::1]:80/a", "http://[2001:db8::1]:80/a"), ("192.0.2.7/a", "https://192.0.2.7/a"),
      ("https://harbour.example/a%20b?x=%zz", "https://harbour.example/a%20b?x=%zz"),
      ("https://harbour.example/\"<a>\u{202E}", "https://harbour.example/%22%3Ca%3E%E2%80%AE"),
      ("https://harbour.example/a|b^c", "https://harbour.example/a|b%5Ec"),
      ("harbour.example.", "https://harbour.example."),
      ("https://ada:secret@harbour.example/", "https://ada:secret@harbour.example/"),
      ("https://harbour.example/a\tb\nc", "https://harbour.example/abc"),
      ("harbour.example?a", "https://harbour.example?a"),
    ])
  func `takes what a browser takes`(_ typed: String, url: String) throws {
    var fields = ArticleFields(title: "Harbour opens")
    try fields.set(.url, to: typed)
    #expect(fields.url == url)
    // An accepted address is accepted again unchanged.
    try fields.set(.url, to: url)
    #expect(fields.url == url)
  }

  @Test(
    arguments: [
      "tomorrow", "2021-13-01", "31.02.2021", "05/06/2021", "3 May", "2021", "3 May 2021 and 4 May 2021 x",
    ])
  func `refuses dates`(_ value: String) {
    var fields = ArticleFields(title: "Harbour opens")
    #expect(throws: FieldError.notADate(value)) { try fields.set(.date, to: value) }
  }
}

/// The table of fields.
@Suite struct ArticleFieldTests {
  private let fields = ArticleFields(
    title: "Harbour opens", byline: "Ada Quill", source: "Sund Post", url: "https://a.example/1",
    date: PublicationDate(iso8601: "2021-05-03T10:20Z"))

  @Test func `every field has names of its own and words for messages`() {
    let all = ArticleField.all
    #expect(all.count == FieldName.allCases.count)
    #expect(Set(all.map(\.member)).count == all.count)
    #expect(Set(all.map(\.column)).count == all.count)
    #expect(all.allSatisfy { !$0.noun.isEmpty })
    // Edits and a library's journal use these names.
    #expect(all.map(\.column) == FieldName.allCases.map(\.rawValue))
  }

  @Test(arguments: FieldName.allCases) func `a value comes back as it was stored`(name: FieldName) throws {
    let value = try #require(fields[name])
    var copy = ArticleFields(title: "")
    name.field.store(&copy, value)
    #expect(copy[name] == value)
    for other in FieldName.allCases where other != name { #expect(copy[other] ?? "" == "") }
  }

  @Test(arguments: FieldName.allCases) func `what is typed is what is stored`(name: FieldName) throws {
    var copy = ArticleFields(title: "")
    try copy.set(name, to: try #require(fields[name]))
    #expect(copy[name] == fields[name])
  }

  @Test(arguments: FieldName.allCases) func `a field is cleared`(name: FieldName) {
    var copy = fields
    name.field.store(&copy, nil)
    #expect(copy[name] == (name == .title ? "" : nil))
  }

  @Test func `a date that cannot be read is none`() {
    var copy = fields
    FieldName.date.field.store(&copy, "soon")
    #expect(copy.date == nil)
  }
}
