import Articles

/// Finds a person's name in what is said.
///
/// A quotation mentions a person if it contains the last word of the name, unless another given name precedes
/// it. A title doesn't count as a given name, nor does a word that begins a sentence.
///
/// ```swift
/// NameMention("Olga Wren")?.isFound(in: "I told Captain Wren so.")  // true
/// NameMention("Olga Wren")?.isFound(in: "I told Ida Wren so.")      // false
/// ```
package struct NameMention: Hashable, Sendable {
  private let words: [[UInt8]]
  /// Whether the last word may be the beginning of a longer one.
  package let isBeginning: Bool

  /// Creates a name to find from what was typed, with a `*` if it may continue; `nil` if there is no letter
  /// or digit.
  package init?(_ typed: String) {
    words = WordFolding.words(of: typed).map(\.letters)
    isBeginning = typed.hasSuffix("*")
    if words.isEmpty { return nil }
  }

  /// The word that every mention contains, folded.
  package var neededWord: String { String(decoding: words[words.count - 1], as: UTF8.self) }

  /// Returns whether a text mentions the person; O(n) in the length of the text.
  package func isFound(in text: String) -> Bool {
    let (all, bytes) = (WordFolding.words(of: text), Array(text.utf8))
    func isOneBlank(from end: Int, to start: Int) -> Bool { start == end + 1 && bytes[end] == 0x20 }
    return all.indices.contains { index in
      let word = all[index].letters
      guard isBeginning ? word.starts(with: neededLetters) : word == neededLetters else { return false }
      // The first word of a sentence has a capital whatever it is.
      guard words.count > 1, index > 1 else { return true }
      let (first, before) = (all[index - 2].place, all[index - 1].place)
      guard isOneBlank(from: first.upperBound, to: before.lowerBound),
        isOneBlank(from: before.upperBound, to: all[index].place.lowerBound)
      else { return true }
      return !isOtherName(all[index - 1].letters, String(decoding: bytes[before], as: UTF8.self))
    }
  }

  private var neededLetters: [UInt8] { words[words.count - 1] }

  /// Whether a word before the last name is another given name.
  private func isOtherName(_ letters: [UInt8], _ shown: String) -> Bool {
    guard shown.unicodeScalars.first?.properties.isUppercase == true, !words.contains(letters) else {
      return false
    }
    // A title or role isn't part of the key.
    return SpeakerKey("\(shown) Given Name")?.key != "given name"
  }
}
