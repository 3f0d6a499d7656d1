import Articles
import TestSupport
import Testing

@Suite struct SpokenWordsTests {
  @Test(arguments: [
    ("⟦“yes”⟧", "“yes”"), ("a ⟦ “yes,\n\n  of\tcourse” ⟧ b", "“yes, of course”"),
    ("⟦“yes,”⟧ he said, ⟦“no”⟧", "“yes,” … “no”"), ("⟦“yes\n\n⟧ \n⟦“no”⟧", "“yes “no”"),
    ("⟦a\u{A0}b\u{202F}c\u{2009}d\u{3000}e\u{85}f\u{2028}g⟧", "a\u{A0}b\u{202F}c d e f g"), ("⟦  ⟧", ""),
    ("⟦é—👍 …⟧", "é—👍 …"),
  ])
  func `parts are joined on one line`(marked: String, line: String) {
    let example = MarkedText(marked)
    let (text, parts) = (example.text, example.ranges)
    #expect(SpokenWords.joined(parts, in: text) == line)
    if let first = parts.first, parts.count == 1 { #expect(SpokenWords.line(first, in: text) == line) }
  }

  @Test(arguments: [-1..<2, 0..<9, 5..<7])
  func `what is not in the text has no words`(range: Range<Int>) {
    #expect(SpokenWords.line(range, in: "abc") == "")
    #expect(SpokenWords.joined([range, 0..<1], in: "abc").hasSuffix("a"))
  }
}
