import Testing

@testable import Articles

@Suite struct CodePointCursorTests {
  /// Letters of one to four bytes, past several marks of the cursor.
  private static let text = String(repeating: "a“é𝄞 — ", count: 700)

  @Test func `it counts what a walk over the text counts, in any order`() {
    let offsets = Array(stride(from: -3, through: Self.text.utf8.count + 3, by: 7))
    let expected = CodePoints.counts(at: offsets, in: Self.text)
    var forward = CodePointCursor(Self.text)
    #expect(offsets.map { forward.count(before: $0) } == expected)
    var backward = CodePointCursor(Self.text)
    #expect(offsets.reversed().map { backward.count(before: $0) } == expected.reversed())
  }

  @Test func `a range of an empty text is empty`() {
    var cursor = CodePointCursor("")
    #expect(cursor.range(0..<5) == 0..<0)
  }
}
