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

  /// Reads the labels of a text, and the text.
  init(_ turns: [Turn], in text: String) {
    var wanted: Set<String> = []
    var names: Set<String> = []
    for speaker in turns.lazy.flatMap({ [$0.speaker, $0.examiner].compactMap(\.self) })
    where names.insert(speaker).inserted {
      wanted.formUnion(Self.nameWords(speaker).map { $0.uppercased() })
    }
    for turn in turns {
      guard let bearer = turn.bearer, Self.isOffice(turn.speaker) else { continue }
      bearers[TurnLabel.key(of: turn.speaker)] = bearer
    }
    read(text, wanted: wanted)
    for name in names {
      let words = Self.nameWords(name)
      if words.count > 1, !TurnLabelWords.isRole(words.map { $0.lowercased() }) {
        enter(words.map(spelled).joined(separator: " "), isLabel: true)
      }
    }
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

  /// Returns the words of a name without forms of address.
  private static func nameWords(_ speaker: String) -> [String] {
    let words = speaker.split(whereSeparator: \.isWhitespace).map(String.init)
    let kept = words.drop { TurnLabelWords.honorifics.contains($0.lowercased().filter { $0 != "." }) }
    // `Ms. LUND of Ohio`
    let end = kept.firstIndex { ["of", "OF"].contains($0) && kept.startIndex < $0.count } ?? kept.endIndex
    return Array(kept.isEmpty ? [] : kept[..<end])
  }

  // MARK: The text

  /// Only this much of a text is read for names, in bytes.
  private static let reach = 1 << 20

  /// Records the full names in the text that contain a word of a label.
  private mutating func read(_ text: String, wanted: Set<String>) {
    var run: [Substring] = []
    for part in text.utf8.prefix(Self.reach).split(whereSeparator: { $0 <= 0x20 }) {
      guard let first = part.first, (0x41...0x5A).contains(first) || first >= 0xC3 else {
        enter(run, wanted)
        run = []
        continue
      }
      let word = Substring(part)
      let name = word.drop { !$0.isLetter }.prefix { $0.isLetter || "-’'.".contains($0) }
      let isWhole = name.count == word.count || name.last == "."
      let bare = name.last == "." && name.count > 2 ? name.dropLast() : name
      if isTitle(bare) {
        enter(run, wanted)
        run = []
        continue
      }
      if bare.first?.isUppercase == true { run.append(bare) }
      if !isWhole || name.last == "." && name.count > 2 || run.count > 5 {
        enter(run, wanted)
        run = []
      }
    }
    enter(run, wanted)
  }

  private func isTitle(_ word: Substring) -> Bool {
    TurnLabelWords.honorifics.contains(word.lowercased().filter { $0 != "." })
  }

  private mutating func enter(_ run: [Substring], _ wanted: Set<String>) {
    for word in run where wanted.contains(word.uppercased()) && word.contains(where: \.isLowercase) {
      spellings[word.uppercased()] = spellings[word.uppercased()] ?? String(word)
    }
    let name = run.drop { isTitle($0) }
    guard (2...4).contains(name.count), name.contains(where: { wanted.contains($0.uppercased()) }) else {
      return
    }
    let joined = name.joined(separator: " ")
    guard Names.isPerson(joined), joined.contains(where: \.isLowercase) else { return }
    enter(joined, isLabel: false)
  }

  private mutating func enter(_ name: String, isLabel: Bool) {
    let words = name.split(separator: " ")
    guard let first = words.first?.uppercased(), let last = words.last?.uppercased() else { return }
    note(name, under: last, in: &byLast, isLabel: isLabel)
    note(name, under: first, in: &byFirst, isLabel: isLabel)
  }

  /// Keeps the first name under a word, or the fuller of two for the same person; labels precede the text.
  private func note(_ name: String, under key: String, in table: inout [String: String?], isLabel: Bool) {
    guard let known = table[key] else {
      table[key] = .some(name)
      return
    }
    guard let known else { return }
    if known.caseInsensitiveEquals(name) { return }
    let (short, long) = known.count < name.count ? (known, name) : (name, known)
    let isSame = long.split(separator: " ").first == short.split(separator: " ").first
    table[key] = isSame && long.hasSuffix(short.split(separator: " ").last ?? "") ? .some(long) : .some(nil)
  }

  /// Returns a word of a name as the text writes it, or with one capital if it only occurs in capitals.
  private func spelled(_ word: String) -> String {
    guard word.contains(where: \.isUppercase), !word.contains(where: \.isLowercase), word.count > 1 else {
      return word
    }
    return spellings[word.uppercased()] ?? ProperCase.word(word)
  }
}

extension String {
  fileprivate func caseInsensitiveEquals(_ other: String) -> Bool { uppercased() == other.uppercased() }
}

/// Writes names in capitals with one capital.
enum ProperCase {
  /// Returns a word in capitals with one capital.
  ///
  /// `O’NEILL` becomes `O’Neill`, `MCDONALD` `McDonald`, `SMITH-JONES` `Smith-Jones`, and `VAN` `van`; `J.R.`
  /// stays unchanged.
  static func word(_ word: String) -> String {
    if particles.contains(word) { return word.lowercased() }
    var result = ""
    var begins = true
    for character in word {
      result.append(begins ? String(character) : character.lowercased())
      begins = !character.isLetter
    }
    if result.hasPrefix("Mc"), result.count > 3 {
      let rest = result.dropFirst(2)
      return "Mc" + rest.prefix(1).uppercased() + rest.dropFirst()
    }
    return result
  }

  private static let particles: Set<String> = [
    "VAN", "VON", "DE", "DER", "DEN", "DI", "DU", "BIN", "AL", "Y",
  ]
}
