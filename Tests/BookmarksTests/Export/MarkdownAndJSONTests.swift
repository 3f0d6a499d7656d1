import Articles
import Catalogue
import Foundation
import JSON
import Quotations
import Testing

@testable import Bookmarks

@Suite struct MarkdownAndJSONTests {
  private func bookmark(
    _ exact: String, speaker: String? = nil, note: String? = nil, tags: [String] = [],
    fields: ArticleFields = ArticleFields(title: "A Title"), article: Int64? = 1,
    kind: BookmarkDraft.Kind = .quotation(.full),
    attachment: Bookmarks.Attachment = .attached(4..<9, now: nil)
  ) -> Bookmark {
    Bookmark(
      id: BookmarkID(7),
      draft: BookmarkDraft(
        anchor: Anchor(exact: exact, prefix: "before ", suffix: " after", range: 4..<9, textHash: ""),
        kind: kind,
        person: speaker, note: note, tags: tags),
      attachment: attachment, codePoints: attachment.range.map { _ in 3..<7 },
      created: Timestamp(seconds: 1_700_000_000), updated: Timestamp(seconds: 1_700_000_060), source: fields,
      article: article.map { ArticleSummary(id: ArticleID($0), fields: fields, added: Timestamp(seconds: 0)) }
    )
  }

  @Test func `Markdown has a heading for each article`() throws {
    let fields = ArticleFields(
      title: "A Title", source: "The Example", url: "https://example.org/a",
      date: PublicationDate(year: 2024, month: 5, day: 29))
    let first = bookmark("“One.”", speaker: "Ada Example", note: "Check.", tags: ["a", "b"], fields: fields)
    let second = bookmark("Two", article: 2, kind: .passage)
    let third = bookmark("“Three.”\n\n“Four.”", fields: fields)
    #expect(
      BookmarkExport.markdown([first, second, third]) == """
        ## A Title

        > “One.”
        >
        > — Ada Example, [A Title](<https://example.org/a#:~:text=before-,%E2%80%9COne.%E2%80%9D,-after>), The Example, 2024-05-29

        ^\(first.blockID)

        Note: Check.

        Tags: a, b

        > “Three.”
        >
        > “Four.”
        >
        > — speaker unknown, [A Title](<https://example.org/a#:~:text=%E2%80%9CThree.%E2%80%9D,%E2%80%9CFour.%E2%80%9D>), The Example, 2024-05-29

        ^\(third.blockID)

        ## A Title

        > Two
        >
        > — A Title

        ^\(second.blockID)

        """)
  }

  @Test func `Markdown says what became of the words`() {
    let changed = BookmarkExport.markdown([bookmark("old", attachment: .attached(0..<3, now: "new"))])
    #expect(changed.contains("The article has now:\n\n> new"))
    let gone = BookmarkExport.markdown([bookmark("old", attachment: .detached)])
    #expect(gone.contains("These words were not found in the article again."))
  }

  @Test func `nothing is empty Markdown`() { #expect(BookmarkExport.markdown([]) == "") }

  @Test func `a block ID stays the same`() {
    let one = bookmark("“One.”")
    var other = bookmark("“One.”", note: "A note", tags: ["tag"], attachment: .detached)
    other.id = BookmarkID(99)
    #expect(one.blockID == other.blockID)
    #expect(one.blockID != bookmark("“Two.”").blockID)
    #expect(one.blockID.wholeMatch(of: /vb-[0-9a-f]{12}/) != nil)
  }

  @Test(
    arguments: [
      ("# head", "\\# head"), ("a # b", "a \\# b"), ("- item", "\\- item"), ("a-b", "a-b"),
      ("+ item", "\\+ item"),
      ("1. item", "1\\. item"), ("1987) item", "1987\\) item"), ("(a) 1.5", "(a) 1.5"), ("---", "\\---"),
      ("===", "\\=\\=\\="), ("a=b", "a=b"), ("==mark==", "\\=\\=mark\\=\\="), ("***", "\\*\\*\\*"),
      ("[a](http://b)", "\\[a\\](http\\://b)"), ("[[wiki]]", "\\[\\[wiki\\]\\]"),
      ("![[a]]", "!\\[\\[a\\]\\]"),
      ("<script>", "\\<script\\>"), ("&lt;", "\\&lt;"), ("`code`", "\\`code\\`"), ("a_b_", "a\\_b\\_"),
      ("www.example.org", "www\\.example.org"), ("me@example.org", "me\\@example.org"),
      ("$x$ ^id", "\\$x\\$ \\^id"),
      ("%%hidden%%", "\\%\\%hidden\\%\\%"), ("5%", "5%"), ("key:: value", "key\\:\\: value"),
      ("at 5:30", "at 5:30"),
      ("~~a~~ |b|", "\\~\\~a\\~\\~ \\|b\\|"), ("{{a}}", "\\{\\{a\\}\\}"), ("a\\b", "a\\\\b"),
      ("    code", "code"),
      ("> quote", "\\> quote"), ("\u{1B}[31m", "\u{FFFD}\\[31m"), ("a\tb", "a b"), ("a\nb", "a b"),
      ("a\r\nb", "a b"),
      ("a\u{2028}b", "a b"), ("“Né” – 中", "“Né” – 中"), ("- - -", "\\- - -"),
    ])
  func `nothing in a line is markup`(text: String, markdown: String) {
    #expect(MarkdownText.line(text) == markdown)
  }

  @Test func `a quote keeps its lines and paragraphs`() {
    #expect(MarkdownText.quote("a  \r\n    b\n\n---\n# c") == "> a\\\n> b\n>\n> \\---\\\n> \\# c")
  }

  @Test(
    arguments: [
      ("https://example.org/a?b=c#d", "https://example.org/a?b=c#d"), ("HTTP://e.org", "HTTP://e.org"),
      ("http://e.org/a b>c\n<d\\", "http://e.org/a%20b%3Ec%0A%3Cd%5C"), ("javascript:alert(1)", nil),
      ("", nil),
      ("https:e.org", nil), ("/a", nil), (nil, nil), ("http://é.org", "http://%C3%A9.org"),
    ])
  func `only web addresses are links`(url: String?, destination: String?) {
    #expect(WebLink.escaped(url) == destination)
  }

  @Test func `json has everything in the promised order`() {
    let fields = ArticleFields(
      title: "T", url: "u", date: PublicationDate(year: 2024, month: 5, day: 9, minute: 61))
    let json = BookmarkExport.json([bookmark("“é”", speaker: "Ada", note: "n", tags: ["t"], fields: fields)])
    #expect(
      json == """
        [
        {"id":"7","exact":"“é”","now":null,"prefix":"before ","suffix":" after","start":3,"end":7,"state":"attached",\
        "kind":"full","speaker":null,"resolved":"Ada","cue":null,"note":"n","tags":["t"],\
        "created":"2023-11-14T22:13:20Z","updated":"2023-11-14T22:14:20Z","article":{"id":"1","title":"T",\
        "byline":null,"source":null,"url":"u","path":null,"date":"2024-05-09T01:01Z",\
        "added":"1970-01-01T00:00:00Z","read":false,"starred":false,"quotations":0,"bookmarks":0},\
        "saved":{"title":"T","byline":null,"source":null,"url":"u","date":"2024-05-09T01:01Z","text_hash":"",\
        "start_byte":4,"end_byte":9},"given":null}
        ]

        """)
  }

  @Test func `json of what left the library keeps its source`() {
    let json = BookmarkExport.json([bookmark("a", article: nil, kind: .passage, attachment: .detached)])
    #expect(json.contains("\"start\":null,\"end\":null,\"state\":\"detached\",\"kind\":\"passage\""))
    #expect(json.contains("\"article\":{\"id\":null,\"title\":\"A Title\""))
    #expect(BookmarkExport.json([]) == "[]\n")
  }

  @Test(
    arguments: [
      "\"\\/", "\u{0}\u{1B}[2J\u{7F}\u{9B}\u{A0}", "\u{61C}\u{200E}\u{202E}\u{2069}\u{2028}", "é中👍\u{E000}ؠ؜",
      "\n\r\t", "â\u{2030}\u{206A}",
    ])
  func `json strings are read back unchanged`(text: String) throws {
    let line = JSONValue.array([.string(text)]).line
    #expect(try JSONDecoder().decode([String].self, from: Data(line.utf8)) == [text])
    for scalar in line.unicodeScalars {
      #expect(scalar.properties.generalCategory != .control && !(0x202A...0x202E).contains(scalar.value))
    }
  }

  @Test func `json numbers and constants`() {
    let value: JSONValue = [
      "a": .number(0.5), "b": .number(.nan), "c": .bool(true), "d": [], "e": .integer(-3),
    ]
    #expect(value.line == #"{"a":0.5,"b":null,"c":true,"d":[],"e":-3}"#)
  }
}
