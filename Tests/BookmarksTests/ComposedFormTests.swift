import Foundation
import Testing

@testable import Bookmarks

/// A text may come back composed (NFC) or decomposed (NFD).
@Suite struct ComposedFormTests {
  @Test(arguments: [
    "é", "ế", "ộ", "Å", "й", "ά", "أ", "が", "한국", "e\u{323}\u{302}", "q\u{302}", "ก้", "\u{301}",
    "a\u{327}\u{301}",
  ])
  func `folded, both are the same, and every byte knows its letter`(letter: String) {
    let composed = FoldedText("a " + letter.precomposedStringWithCanonicalMapping + " b")
    let text = "a " + letter.decomposedStringWithCanonicalMapping + " b"
    let folded = FoldedText(text)
    #expect(folded.bytes == composed.bytes)
    let end = text.utf8.count
    #expect(folded.source(2..<folded.bytes.count - 2) == 2..<end - 2)
    #expect(folded.index(ofSource: end - 1) == folded.bytes.count - 1)
  }

  @Test func `any number of marks is folded`() {
    let marks = String(repeating: "\u{301}", count: 10_000)
    #expect(FoldedText("e" + marks).bytes.count > 10_000)
  }

  @Test(arguments: [true, false])
  func `a passage is found again in the other form`(isComposed: Bool) throws {
    let text =
      "Am Montag. Der Präsident sagte: „Wir können das für möglich halten“, später mehr.\n\nПутин сказал: «Мой ответ — нет»."
    let composed = text.precomposedStringWithCanonicalMapping
    let decomposed = text.decomposedStringWithCanonicalMapping
    let (old, new) = isComposed ? (composed, decomposed) : (decomposed, composed)
    for words in ["„Wir können das für möglich halten“", "«Мой ответ — нет»", "Präsident"] {
      let place = try #require(old.range(of: words)).utf8Offsets(in: old)
      let expected = try #require(new.range(of: words)).utf8Offsets(in: new)
      let found = Anchor(of: place, in: old).attachment(in: new, hash: TextHash.of(new))
      // The words are the same, even if their bytes aren't.
      #expect(found == .attached(expected, now: nil), "\(words)")
    }
  }
}

extension Range<String.Index> {
  fileprivate func utf8Offsets(in text: String) -> Range<Int> {
    text.utf8.distance(
      from: text.startIndex, to: lowerBound)..<text.utf8.distance(from: text.startIndex, to: upperBound)
  }
}
