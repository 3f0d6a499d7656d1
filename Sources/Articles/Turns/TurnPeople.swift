/// Determines which people the labels of turns mean.
///
/// A label that shortens a name given in full by another label or the text means that person. A label that
/// only says what a person does in the conversation means none.
struct TurnPeople {
  /// Full names by their last word in capitals, and by their first; `nil` for words that several share.
  private var byLast: [String: String?] = [:]
  private var byFirst: [String: String?] = [:]
  /// Who holds an office, by the key of the label.
  private var bearers: [String: String] = [:]
  /// Words as the text writes them outside labels, by their form in capitals.
  private var spellings: [String: String] = [:]
  /// The words of `byLast` and `byFirst` that labels give.
  private var labelled: Set<String> = []
  /// The words of all names in labels, in capitals.
  private var wanted: Set<String> = []

  /// Reads the labels of a text, and the text.
  init(_ turns: [Turn], in text: String) {
    var seen: Set<String> = []
    var names: [String] = []
    for speaker in turns.lazy.flatMap({ [$0.speaker, $0.examiner].compactMap(\.self) })
    where seen.insert(speaker).inserted {
      names.append(speaker)
      wanted.formUnion(Self.nameWords(speaker).map { $0.uppercased() })
    }
    for turn in turns {
      guard let bearer = turn.bearer, Self.isOffice(turn.speaker) else { continue }
      bearers[TurnLabel.key(of: turn.speaker)] = bearer
    }
    let found = NamesInText(text, wanted: wanted)
    spellings = found.spellings
    for name in names {
      let words = Self.nameWords(name)
      if words.count > 1, !TurnLabelWords.isRole(words.map { $0.lowercased() }) {
        enter(words.map(spelled).joined(separator: " "), isLabel: true)
      }
    }
    labelled = Set(byLast.keys).union(byFirst.keys)
    for name in found.names { enter(name, isLabel: false) }
  }

  /// Returns the person that each turn's label means; `nil` if it names none.
  ///
  /// O(n) in the number of turns; each label is examined once.
  func people(of turns: [Turn]) -> [Person?] {
    var known: [Bool: [String: Person?]] = [:]
    return turns.map { turn in
      let (speaker, hasLabel) = (turn.examiner ?? turn.speaker, turn.mention != nil)
      if let person = known[hasLabel]?[speaker] { return person }
      let person = person(of: speaker, hasLabel: hasLabel)
      known[hasLabel, default: [:]][speaker] = .some(person)
      return person
    }
  }

  /// A person, and how certain that is, from 0 to 1.
  typealias Person = (name: String, confidence: Double)

  private func person(of speaker: String, hasLabel: Bool) -> Person? {
    if let bearer = bearers[TurnLabel.key(of: speaker)] { return (bearer, 0.98) }
    let words = Self.nameWords(speaker)
    if Self.isOffice(speaker) || words.isEmpty {
      return hasLabel || words.isEmpty ? nil : (speaker, 0.9)
    }
    let written = words.map(spelled).joined(separator: " ")
    guard words.count == 1, let word = words.first?.uppercased() else { return (written, 0.98) }
    if let full = byLast[word] { return full.map { ($0, 0.95) } ?? (written, 0.9) }
    if let full = byFirst[word], !speaker.contains(where: \.isWhitespace) {
      return full.map { ($0, 0.9) } ?? (written, 0.9)
    }
    return (written, 0.95)
  }

  /// Whether a label says what a person does, not who they are: `Q`, `THE COURT`, `MODERATOR`.
  private static func isOffice(_ speaker: String) -> Bool {
    let words = speaker.split(whereSeparator: \.isWhitespace).map { $0.lowercased().filter { $0 != "." } }
    return words.first == "the" && words.count > 1 || TurnLabelWords.isRole(words)
      || TurnLabelWords.form(of: speaker) == .letter
  }

  /// Returns a speaker's name as the turns have it if `name` is written in capitals like a label.
  ///
  /// `nil` if it isn't, or if no label contains its words.
  func name(inCapitals name: String) -> Person? {
    guard name.contains(where: \.isUppercase), !name.contains(where: \.isLowercase) else { return nil }
    let words = Self.nameWords(name)
    guard !words.isEmpty, words.allSatisfy({ wanted.contains($0.uppercased()) }) else { return nil }
    return person(of: name, hasLabel: true)
  }

  /// Returns the words of a name without forms of address.
  private static func nameWords(_ speaker: String) -> [String] {
    let words = speaker.split(whereSeparator: \.isWhitespace).map(String.init)
    let kept = words.drop { TurnLabelWords.honorifics.contains($0.lowercased().filter { $0 != "." }) }
    // `Ms. LUND of Ohio`
    let end = kept.firstIndex { ["of", "OF"].contains($0) && kept.startIndex < $0.count } ?? kept.endIndex
    return Array(kept.isEmpty ? [] : kept[..<end])
  }

  private mutating func enter(_ name: String, isLabel: Bool) {
    let words = name.split(separator: " ")
    guard let first = words.first?.uppercased(), let last = words.last?.uppercased() else { return }
    byLast[last] = .some(choice(byLast[last], name, isLabel: isLabel || !labelled.contains(last)))
    byFirst[first] = .some(choice(byFirst[first], name, isLabel: isLabel || !labelled.contains(first)))
  }

  /// Returns the name to keep of two that share a word; `nil` if they may be two people.
  ///
  /// It is the fuller one if only words in the middle differ, and the shorter if the other has more words
  /// around it: `Eva Lund`, not `Poor Eva Lund`. A label's name is certain to be somebody who speaks.
  private func choice(_ known: String??, _ name: String, isLabel: Bool) -> String? {
    guard let known else { return name }
    guard let known else { return nil }
    if known == name { return known }
    let (own, other) = (known.uppercased(), name.uppercased())
    if own == other { return known }
    let (short, long) = own.utf8.count < other.utf8.count ? (known, name) : (name, known)
    let (few, many) = (short.uppercased().split(separator: " "), long.uppercased().split(separator: " "))
    if few.first == many.first, few.last == many.last { return long }
    if many.starts(with: few) || many.reversed().starts(with: few.reversed()) { return short }
    return isLabel ? nil : known
  }

  /// Returns a word of a name as the text writes it, or with one capital if it only occurs in capitals.
  private func spelled(_ word: String) -> String {
    guard word.contains(where: \.isUppercase), !word.contains(where: \.isLowercase), word.count > 1 else {
      return word
    }
    return spellings[word.uppercased()] ?? ProperCase.word(word)
  }
}
