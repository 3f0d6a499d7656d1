import Articles

/// The one rule by which every filter decides whether a name is meant.
///
/// A name is meant if it has all the words asked for, whole and in any order, or if both are forms of one
/// name. A title before the words asked for isn't needed (``NameTitle``). Case, diacritics and everything else
/// that ``WordFolding`` folds make no difference. A word that ends in `*` matches any
/// word that begins with the part before it.
///
/// ```swift
/// NameFilter("stoltenberg")?.accepts("Jens Stoltenberg")            // true
/// NameFilter("Jens P. Stoltenberg")?.accepts("Jens Stoltenberg")    // true, by SpeakerKey
/// NameFilter("Dr Stoltenberg")?.accepts("Jens Stoltenberg")         // true, by NameTitle
/// NameFilter("stolt")?.accepts("Jens Stoltenberg")                  // false; "stolt*" is true
/// ```
package struct NameFilter: Hashable, Sendable {
  private let words: [Word]
  /// The title that the words begin with.
  private let title: NameTitle
  /// The key that all names of one person share; `nil` if beginnings of words are asked for.
  private let key: SpeakerKey?
  /// The last word of ``key``; a name without it cannot be another form of the same name.
  private let last: [UInt8]

  private struct Word: Hashable, Sendable {
    var letters: [UInt8]
    var isBeginning: Bool

    func fits(_ word: [UInt8]) -> Bool {
      isBeginning ? word.starts(with: letters) : word == letters
    }
  }

  /// Creates the filter for words as typed; `nil` if they have no letter or digit.
  ///
  /// - Parameter areBeginnings: whether each word may be the beginning of a longer one, as on lists.
  package init?(_ typed: String, areBeginnings: Bool = false) {
    var words: [Word] = []
    for piece in typed.split(whereSeparator: \.isWhitespace) {
      let folded = WordFolding.words(of: String(piece)).map {
        Word(letters: $0.letters, isBeginning: areBeginnings)
      }
      words += folded
      if piece.hasSuffix("*"), !folded.isEmpty { words[words.count - 1].isBeginning = true }
    }
    guard !words.isEmpty else { return nil }
    self.words = words
    title = NameTitle(of: words.map { String(decoding: $0.letters, as: UTF8.self) })
    key = words.contains(where: \.isBeginning) ? nil : SpeakerKey(typed)
    last = key.flatMap { WordFolding.words(of: $0.key).last?.letters } ?? []
  }

  /// Returns whether a name is meant; O(n) in its length.
  package func accepts(_ name: String) -> Bool {
    let own = WordFolding.words(of: name).map(\.letters)
    if words.allSatisfy({ word in own.contains(where: word.fits) }) { return true }
    if hasUntitled(own) { return true }
    guard let key, own.contains(last) else { return false }
    return SpeakerKey(name)?.key == key.key
  }

  /// Whether a name has all the words asked for but the title.
  private func hasUntitled(_ own: [[UInt8]]) -> Bool {
    guard title.count > 0, let last = words.last else { return false }
    if title.precedesFamilyName, !(own.last.map(last.fits) ?? false) { return false }
    return words.dropFirst(title.count).allSatisfy { word in own.contains(where: word.fits) }
  }

  /// A word that every matching name has, folded, and whether it may be the beginning of a longer one.
  ///
  /// An index of words can use it to find all names that may match.
  package var neededWord: (letters: String, isBeginning: Bool) {
    guard last.isEmpty, let word = words.last else { return (String(decoding: last, as: UTF8.self), false) }
    return (String(decoding: word.letters, as: UTF8.self), word.isBeginning)
  }

  /// Whether every name that has ``neededWord`` is meant.
  package var isOneWord: Bool { words.count == 1 }

  /// Returns whether any of the names of a speaker is meant.
  package func accepts(anyOf names: String?...) -> Bool {
    names.contains { $0.map(accepts) ?? false }
  }
}
