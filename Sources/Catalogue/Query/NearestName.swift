import Articles

/// Finds the name that a user may have meant.
package enum NearestName {
  /// Returns the name that differs in the fewest letters, after folding, from what was typed.
  ///
  /// The result is `nil` if all differ in more than a third of them. O(n · m) in the lengths, for each name.
  package static func of(_ typed: String, among names: [String]) -> String? {
    let letters = Self.letters(typed)
    guard !letters.isEmpty, letters.count <= longest else { return nil }
    var best: (name: String, distance: Int)?
    for name in names {
      let own = Self.letters(name)
      guard own.count <= longest else { continue }
      let most = max(1, min(letters.count, own.count) / 3)
      let distance = distance(letters, own)
      if distance <= most, distance < best?.distance ?? .max { best = (name, distance) }
    }
    return best?.name
  }

  /// The length limit in letters; longer names are not compared.
  private static let longest = 60

  private static func letters(_ name: String) -> [Character] { Array(WordFolding.key(name)) }

  /// Returns the number of letters to insert, delete or replace (Levenshtein 1966).
  private static func distance(_ one: [Character], _ other: [Character]) -> Int {
    var row = Array(0...other.count)
    for (line, letter) in one.enumerated() {
      var diagonal = row[0]
      row[0] = line + 1
      for (column, otherLetter) in other.enumerated() {
        let replaced = diagonal + (letter == otherLetter ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(replaced, diagonal + 1, row[column] + 1)
      }
    }
    return row[other.count]
  }
}
