import Articles
import Testing

@Suite struct CodePointTests {
  @Test func `counts scalars, not bytes`() {
    // Widths in UTF-8: 1, 2, 3, 4, then e and a combining mark.
    let text = "aß“😀e\u{301}z"
    let utf8 = [0, 1, 3, 6, 10, 11, 13, 14]
    #expect(CodePoints.counts(at: utf8, in: text) == Array(0...7))
  }

  @Test func `any order and any number`() {
    let text = "„ja“ „nein“"
    #expect(CodePoints.counts(at: [8, 0, 3, 8], in: text) == [4, 0, 1, 4])
    #expect(CodePoints.counts(at: [], in: text) == [])
  }

  @Test func `outside means the nearest end`() {
    #expect(CodePoints.counts(at: [-1, 2, 4, 99], in: "ßß") == [0, 1, 2, 2])
    #expect(CodePoints.counts(at: [0, 5], in: "") == [0, 0])
  }

  @Test func `within a code point is that code point`() {
    #expect(CodePoints.counts(at: [1, 2, 3, 4], in: "“”") == [0, 0, 1, 1])
  }
}
