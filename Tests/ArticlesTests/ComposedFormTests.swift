import Foundation
import Testing

@testable import Articles

/// It doesn't matter whether a text, or what is typed, is composed (NFC) or decomposed (NFD).
@Suite struct ComposedFormTests {
  static let words = [
    "é", "Résumé", "čas", "ế", "Ḝ", "й", "Зеленский", "ἄνθρωπος", "ναός", "أحمد", "مؤتمر", "が", "ガンバ", "ぱ",
    "한국", "각하", "Å",
  ]

  @Test(arguments: words)
  func `a search finds both`(word: String) throws {
    let forms = [word.precomposedStringWithCanonicalMapping, word.decomposedStringWithCanonicalMapping]
    for typed in forms {
      let pattern = try #require(TextPattern(typed))
      for form in forms {
        let text = "x " + form + ". "
        #expect(
          pattern.matches(in: text) == [2..<2 + form.utf8.count], "\(typed.unicodeScalars.count) \(form)")
      }
    }
  }

  @Test(arguments: [("か", "が"), ("하", "한"), ("ㅎ", "한"), ("é", "e"), ("é", "è"), ("أ", "ا"), ("й", "и")])
  func `another letter is not found`(typed: String, word: String) throws {
    for form in [word.precomposedStringWithCanonicalMapping, word.decomposedStringWithCanonicalMapping] {
      #expect(try #require(TextPattern(typed)).matches(in: form).isEmpty)
    }
  }

  @Test(arguments: words)
  func `keys are the same`(word: String) {
    #expect(
      WordFolding.key(word.precomposedStringWithCanonicalMapping).unicodeScalars.elementsEqual(
        WordFolding.key(word.decomposedStringWithCanonicalMapping).unicodeScalars))
  }

  @Test func `syllables stay whole in keys`() {
    #expect(WordFolding.key("김정은") == "김정은")
    #expect(WordFolding.key("김정은") != WordFolding.key("강주연"))
    #expect(WordFolding.key("ΛΌΓΟΣ") == WordFolding.key("λόγος"))
  }

  @Test func `letters with diacritics are those of Unicode`() {
    for value in UInt32(0xC0)..<0x530 {
      guard let scalar = Unicode.Scalar(value), scalar.properties.isAlphabetic else { continue }
      let parts = String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars
      guard parts.count > 1, let base = parts.first, ComposedLetters.joins(parts.last?.value ?? 0) else {
        continue
      }
      let folded = LetterFolding.shared.fold(value, keepingCase: true)
      let expected = LetterFolding.shared.fold(base.value, keepingCase: true)
      #expect(folded == expected, "\(scalar)")
    }
  }
}
