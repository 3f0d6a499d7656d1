/// Finds full names in a text that contain a word of a label: `Ada Lund` for `LUND`.
struct NamesInText {
  /// The full names, in order.
  private(set) var names: [String] = []
  /// The first spelling of each wanted word that isn't all in capitals, by the word in capitals.
  private(set) var spellings: [String: String] = [:]
  /// The words to find, in capitals.
  private let wanted: Set<String>

  /// Only this much of a text is read, in bytes.
  private static let reach = 1 << 20

  /// Reads a text; O(n) in its length.
  init(_ text: String, wanted: Set<String>) {
    self.wanted = wanted
    // A name doesn't continue on another line.
    for line in text.utf8.prefix(Self.reach).split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      read(line)
    }
  }

  private mutating func read(_ line: Substring.UTF8View) {
    var run: [Substring] = []
    for part in line.split(whereSeparator: { $0 <= 0x20 }) {
      guard let first = part.first, (0x41...0x5A).contains(first) || first >= 0xC3 else {
        end(&run)
        continue
      }
      let word = Substring(part)
      let name = word.drop { !$0.isLetter }.prefix { $0.isLetter || "-’'.".contains($0) }
      let isWhole = name.count == word.count || name.last == "."
      let bare = Self.withoutEnding(name)
      if Self.isTitle(bare) {
        end(&run)
        continue
      }
      if bare.first?.isUppercase == true { run.append(bare) }
      if !isWhole || bare.count < name.count || run.count > 5 { end(&run) }
    }
    end(&run)
  }

  /// Returns a word without the full stop of a sentence, and without `’s`.
  private static func withoutEnding(_ word: Substring) -> Substring {
    let bare = word.last == "." && word.count > 2 ? word.dropLast() : word
    return bare.hasSuffix("’s") || bare.hasSuffix("'s") ? bare.dropLast(2) : bare
  }

  private static func isTitle(_ word: Substring) -> Bool {
    TurnLabelWords.honorifics.contains(word.lowercased().filter { $0 != "." })
  }

  /// Keeps the name in consecutive capitalised words, without words before it that occur in no name.
  private mutating func end(_ run: inout [Substring]) {
    defer { run = [] }
    for word in run where word.contains(where: \.isLowercase) {
      let key = word.uppercased()
      if wanted.contains(key), spellings[key] == nil { spellings[key] = String(word) }
    }
    var name = run.drop { Self.isTitle($0) || Self.openers.contains($0.lowercased()) }
    while name.count > 2, !Names.isPerson(name.joined(separator: " ")) { name = name.dropFirst() }
    guard (2...4).contains(name.count), name.contains(where: { wanted.contains($0.uppercased()) }) else {
      return
    }
    let joined = name.joined(separator: " ")
    if Names.isPerson(joined), joined.contains(where: \.isLowercase) { names.append(joined) }
  }

  /// Words before a name in greetings, thanks and questions.
  private static let openers: Set<String> = Set(
    """
    hi hello hey dear thanks thank welcome greetings good morning afternoon evening night goodbye bye congratulations
    sorry please yes no oh well okay ok so now then also maybe perhaps is are was were do does did has have had will
    would can could should meet interview hallo guten danke liebe lieber bonjour bonsoir salut merci cher chère hola
    gracias querido querida ciao grazie caro cara olá obrigado obrigada hej tack
    """.parts(between: " \n"))
}
