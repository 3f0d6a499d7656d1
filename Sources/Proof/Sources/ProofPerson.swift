import Articles

/// A person, identified by a name.
///
/// “Finch” and “Orla Finch” may be one person; “Jonas Finch” and “Orla Finch” aren't.
package struct ProofPerson: Hashable, Sendable {
  /// The name to show.
  package let name: String
  private let words: [String]

  /// Reads a name; `nil` if it has no letter.
  ///
  /// - Parameter key: the folded name without titles, if the caller has a better rule for titles.
  package init?(_ name: String, key: String? = nil) {
    let words = WordFolding.key(key ?? name).unicodeScalars.split { !WordFolding.isWord($0) }.map(String.init)
      .filter { !Self.titles.contains($0) }
    guard !words.isEmpty else { return nil }
    (self.name, self.words) = (name, words)
  }

  /// Whether the name is one word, and so may mean several people.
  package var isPartial: Bool { words.count == 1 }

  /// Returns whether two names can be one person's.
  ///
  /// Either both have the same last word, and the longer has the other words or initials of the shorter; or
  /// the shorter is only the given name, of four letters or more, in a name of two words.
  package func mayBe(_ other: ProofPerson) -> Bool {
    guard let last = words.last, let otherLast = other.words.last else { return false }
    if words == other.words { return true }
    let (short, long) = words.count <= other.words.count ? (words, other.words) : (other.words, words)
    if last != otherLast {
      return short.count == 1 && long.first == short[0] && long.count == 2 && short[0].count > 3
    }
    return short.allSatisfy { long.contains($0) || $0.unicodeScalars.count == 1 && hasInitial($0, in: long) }
  }

  private func hasInitial(_ initial: String, in words: [String]) -> Bool {
    words.dropLast().contains { $0.hasPrefix(initial) }
  }

  package static func == (first: Self, second: Self) -> Bool { first.words == second.words }
  package func hash(into hasher: inout Hasher) { hasher.combine(words) }

  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "dr", "prof", "sen", "rep", "gov", "sir", "president", "senator", "minister", "prime",
    "secretary", "mayor", "chancellor", "herr", "frau", "general", "judge", "justice", "governor",
  ]
}
