import Articles

/// A name taken apart, so that all forms of one person's name share a key.
///
/// "Jens Stoltenberg", "NATO chief Jens Stoltenberg" and "JENS STOLTENBERG’s" have the same key.
/// "Stoltenberg" alone has another, since only the article can say which Stoltenberg that is. Titles, roles
/// before the name, a single initial, suffixes such as "Jr." and the possessive make no difference, and
/// neither do case and diacritics.
package struct SpeakerKey: Hashable, Sendable {
  /// The key: the folded words of the name, separated by spaces.
  package let key: String
  /// The name as it is shown: without titles and roles, with its initials and suffixes.
  package let name: String

  /// Takes a name apart; `nil` if it has no letter or digit.
  package init?(_ person: String) {
    var words = NameWord.all(in: person)
    Self.dropRole(&words)
    Self.dropTitles(&words)
    guard !words.isEmpty else { return nil }
    words[words.count - 1].sign = nil
    name = words.map { word in word.sign.map { "\(word.shown) \($0)" } ?? word.shown }.joined(separator: " ")
    while words.count > 1, let last = words.last, NameTitle.suffixes.contains(last.folded) {
      words.removeLast()
    }
    key = Self.kept(of: words).joined(separator: " ")
    if key.isEmpty { return nil }
  }

  /// Returns the words that the key is made of.
  ///
  /// An initial between a first and a last name is left out, since "Donald J. Trump" is Donald Trump. Two
  /// initials stay, since they distinguish a person from a namesake: "George H. W. Bush".
  private static func kept(of words: [NameWord]) -> [String] {
    let whole = words.filter { !$0.isInitial }
    if whole.isEmpty || whole.count == 1 && words.count > 1 { return words.map(\.folded) }
    let initials = words.dropFirst().filter(\.isInitial).flatMap(\.folded).map { String($0) }
    guard initials.count > 1, !words[0].isInitial else { return whole.map(\.folded) }
    return [words[0].folded] + initials + whole.dropFirst().map(\.folded)
  }

  /// Returns the words of a name as a filter searches them: folded, with a space before each.
  package static func filterKey(_ name: String) -> String {
    WordFolding.key(name).unicodeScalars.split { !WordFolding.isWord($0) }.map { " " + String($0) }.joined()
  }

  /// Drops what precedes the name itself.
  ///
  /// Examples are "NATO chief" Jens Stoltenberg, "France’s" Emmanuel Macron and "the" Pentagon.
  private static func dropRole(_ words: inout [NameWord]) {
    if words.count > 1, words[0].folded == "the" { words.removeFirst() }
    let role = words.dropLast(2).lastIndex { $0.isPossessive }
    if let role { words.removeFirst(role + 1) }
    // A name typed without capitals is still a name.
    if words.last?.isSmall == true { return }
    let small = words.dropLast().lastIndex { $0.isSmall && !particles.contains($0.folded) }
    if let small { words.removeFirst(small + 1) }
  }

  /// Drops titles: "Prime Minister" Narendra Modi, "Secretary of State" Antony Blinken, "Gen." Mark Milley.
  private static func dropTitles(_ words: inout [NameWord]) {
    let title = words.dropLast().prefix(4).lastIndex {
      NameTitle.titles.contains($0.folded) && !$0.isPossessive
    }
    if let title {
      words.removeFirst(title + 1)
      if words.count > 3, ["of", "for"].contains(words[0].folded) { words.removeFirst(2) }
    }
    // These also begin names of bodies: "General Motors", "Prince George’s County".
    while words.count > 2, NameTitle.ranks.contains(words[0].folded), !words.contains(where: { $0.isBody }) {
      words.removeFirst()
    }
  }

  /// Lower-case words that occur inside a name.
  private static let particles: Set<String> = [
    "of", "the", "and", "for", "in", "on", "at", "de", "del", "della", "di", "da", "do", "dos", "das", "du",
    "la", "le", "les", "van", "von", "der", "den", "des", "ter", "ten", "te", "zu", "zum", "bin", "bint",
    "ibn", "ben", "al", "el", "y", "e", "i", "af", "av", "ap", "und", "et",
  ]
}

/// A word in a name.
private struct NameWord {
  /// The word as written, without surrounding marks and without the possessive.
  let shown: String
  /// The word folded, without full stops.
  let folded: String
  /// Whether it was in the possessive.
  let isPossessive: Bool
  /// The sign for “and” after it, as in a firm's name: `&` or `+`.
  var sign: Substring?

  /// Returns the words of a name, leaving out what has neither letter nor digit unless it means “and”.
  static func all(in name: String) -> [NameWord] {
    var words: [NameWord] = []
    for written in name.split(whereSeparator: \.isWhitespace) {
      if let word = NameWord(written) {
        words.append(word)
      } else if !words.isEmpty, ["&", "+"].contains(written) {
        words[words.count - 1].sign = written
      }
    }
    return words
  }

  init?(_ word: Substring) {
    var scalars = Substring(word).unicodeScalars
    while let first = scalars.first, !WordFolding.isWord(first) { scalars.removeFirst() }
    while let last = scalars.last, !WordFolding.isWord(last), last != "." {
      scalars.removeLast()
      // Only a user who knows the name can tell that "Stoltenbergs’" is a possessive; the mark is dropped in
      // any case.
    }
    guard !scalars.isEmpty else { return nil }
    var shown = String(Substring(scalars))
    let ending = ["'s", "’s", "'S", "’S"].first { shown.hasSuffix($0) }
    isPossessive = ending != nil && shown.utf8.count > 4
    if isPossessive { shown.removeLast(2) }
    self.shown = shown
    folded = WordFolding.key(shown).filter { $0 != "." }
  }

  /// Whether the word begins with a lower-case letter.
  var isSmall: Bool { shown.unicodeScalars.first?.properties.isLowercase ?? false }

  /// Whether it is one or several initials: "J.", "J.K.", "W".
  var isInitial: Bool {
    let letters = shown.unicodeScalars.filter { $0 != "." }
    guard letters.allSatisfy(\.properties.isUppercase) else { return false }
    return letters.count == 1 || shown.hasSuffix(".") && letters.count < 4
  }

  /// Whether the word shows that the name isn't a human being's.
  var isBody: Bool { NameTitle.bodies.contains(folded) }
}
