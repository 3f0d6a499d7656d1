import Testing

@testable import Bookmarks

@Suite struct OrgTests {
  /// Returns text with a `·` for each zero width space.
  private func dotted(_ text: String) -> String { text.replacing("\u{200B}", with: "·") }

  @Test func `a heading for each article and bookmark`() {
    let bookmark = exported(
      "“One.”\n\n“Two.”", note: "Check\nthis.", tags: ["war", "two words"], title: "*A* Title",
      byline: "Bo Tam")
    #expect(
      dotted(BookmarkExport.org([bookmark])) == """
        #+OPTIONS: ^:nil -:nil ':nil

        * ·*·A* Title
        :PROPERTIES:
        :AUTHOR: Bo Tam
        :URL: https://example.org/a
        :DATE: 2024-05-29
        :END:

        ** Ada Example :war:two_words:
        :PROPERTIES:
        :CUSTOM_ID: \(bookmark.blockID)
        :CREATED: 2023-11-14T22:13:20Z
        :END:

        #+begin_quote
        “One.”

        “Two.”
        #+end_quote

        — [[https://example.org/a#:~:text=%E2%80%9COne.%E2%80%9D,%E2%80%9CTwo.%E2%80%9D][·*·A* Title]], 2024-05-29

        Note: Check\\\\
        this.

        Tags: war, two words

        """)
  }

  @Test(
    arguments: [
      ("* a", "·* a"), ("a * b", "a * b"), ("2*3", "2*3"), ("a/b", "a/b"), ("/a/", "·/·a/"), ("a_b", "a·_·b"),
      ("#+x", "·#·+·x"), ("- x", "·- x"), ("1. x", "·1. x"), ("1987", "1987"), ("5:30", "5:30"),
      ("shell:rm", "shell·:·rm"), ("a: b", "a: b"), ("x :tag:", "x ·:·tag:"), ("[[a]]", "·[·[·a]]"),
      ("TODO x", "·TODO x"), ("$5", "\\dollar{}5"), ("\\alpha", "·\\·alpha"), ("| a |", "·| a |"),
      ("<t>", "·<·t>"),
      ("plain – “words”.", "plain – “words”."),
    ])
  func `nothing in a line is syntax`(text: String, org: String) {
    #expect(dotted(Org.line(text)) == org)
  }

  @Test(arguments: hostileTexts)
  func `no line of ours begins syntax`(text: String) {
    for line in Org.lines(text).split(separator: "\n") {
      let first = line.unicodeScalars.first
      #expect(first.map { !["*", "#", ":", "|", "-", "+"].contains($0) } ?? true, "\(line)")
    }
  }
}
