import TestSupport
import Testing

@testable import Bookmarks

@Suite struct AnchorTests {
  @Test func `keeps the words and up to 32 characters around`() throws {
    let marked = MarkedText(
      "She looked up at the gallery and said: ⟦“No.”⟧ Then she left, and nobody followed her home.")
    let anchor = Anchor(of: try #require(marked.ranges.first), in: marked.text)
    #expect(anchor.exact == "“No.”")
    #expect(anchor.prefix == "ked up at the gallery and said: ")
    #expect(anchor.suffix == " Then she left, and nobody follo")
    #expect(anchor.textHash == TextHash.of(marked.text))
  }

  @Test func `the context ends where the text does`() throws {
    let marked = MarkedText("⟦“No”⟧")
    let anchor = Anchor(of: try #require(marked.ranges.first), in: marked.text)
    #expect((anchor.prefix, anchor.suffix) == ("", ""))
  }

  @Test func `counts characters and cuts none`() {
    let family = "👩‍👩‍👧‍👦"
    let text = String(repeating: family, count: 40) + "“é”" + String(repeating: "e\u{301}", count: 40)
    let start = family.utf8.count * 40
    let anchor = Anchor(of: start..<start + "“é”".utf8.count, in: text)
    #expect(anchor.prefix == String(repeating: family, count: 32))
    #expect(anchor.suffix == String(repeating: "e\u{301}", count: 32))
  }

  @Test(arguments: [1..<2, 0..<2, 1..<3, 2..<5])
  func `a range that cuts a character is widened`(range: Range<Int>) {
    // “ takes up bytes 0 to 2, e with its accent 3 to 5.
    let anchor = Anchor(of: range, in: "“e\u{301}”")
    #expect(["“", "“e\u{301}"].contains(anchor.exact))
    #expect(anchor.range.lowerBound == 0)
  }

  @Test func `a range beyond the text is cut to it`() {
    let anchor = Anchor(of: 2..<99, in: "abc")
    #expect(anchor.exact == "c")
    #expect(anchor.range == 2..<3)
    #expect(Anchor(of: 50..<99, in: "abc").exact == "")
  }
}
