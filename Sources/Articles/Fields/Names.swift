/// Distinguishes the names of people from other words, by their form.
enum Names {
  /// Whether this is one person's name, of two to five words.
  ///
  /// `Bessie Schrimsher`, `J. R. de la Cruz`, `MARY O’NEIL`.
  static func isPerson(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard (2...5).contains(words.count), text.utf8.count <= 60 else { return false }
    guard let first = words.first, let last = words.last, isNameWord(first), isNameWord(last) else {
      return false
    }
    return words.allSatisfy { isNameWord($0) || particles.contains(String($0)) }
  }

  /// Returns how many words at the start of a text are a person's name; 0 if none are.
  static func leadingWords(of words: [Substring]) -> Int {
    let most = words.prefix(5).prefix { isNameWord($0) || particles.contains(String($0)) }.count
    for count in stride(from: most, through: 2, by: -1) where isPerson(words[..<count].joined(separator: " "))
    {
      return count
    }
    return 0
  }

  private static func isNameWord(_ word: Substring) -> Bool {
    guard let first = word.first, first.isUppercase, !common.contains(word.lowercased()) else { return false }
    return word.allSatisfy { $0.isLetter || ".-’'‑".contains($0) }
  }

  private static let particles: Set<String> = [
    "de", "la", "del", "der", "den", "van", "von", "da", "di", "du", "dos", "bin", "bint", "al", "el", "le",
    "ten",
    "ter", "ibn", "ben", "af", "av", "zu",
  ]

  /// Capitalised words that occur in no name: roles, days, months, and words that begin a sentence.
  private static let common: Set<String> = Set(
    """
    the a an this that these those his her their our my your it its he she they we you i in on at by for from with and
    or but as if when while after before since until how why what who where there here not no all some more most
    monday tuesday wednesday thursday friday saturday sunday january february april june july august september october
    november december editor editors reporter correspondent writer writers staff bureau chief senior political
    international foreign special contributor columnist journalist author analyst agency news press desk team service
    associate assistant managing deputy executive digital national business sports science health economics diplomatic
    leave read share continue reply comments related advertisement updated published source photo image
    """.parts(between: " \n"))
}
