/// The name in a dateline's brackets.
struct DatelineAgency {
  /// The name as it is written.
  let text: String
  /// Whether it belongs to a known agency or to a paper; other words are an agency only after a date.
  let isKnown: Bool

  /// The greatest length of an agency's name, in bytes.
  private static let longest = 48

  /// Reads `Reuters`, `dpa/lno`, `GLOBE NEWSWIRE via COMTEX`, or another short name or abbreviation.
  ///
  /// `nil` for a date and for other words.
  init?(_ inside: Substring) {
    let words = inside.split(whereSeparator: \.isWhitespace)
    let name = words.joined(separator: " ")
    let main = name.firstRange(of: " via ").map { String(name[..<$0.lowerBound]) } ?? name
    let known = [main, String(main.prefix { $0 != "/" }), String(main.prefix { $0 != "-" })]
    text = name
    isKnown = known.contains { Outlets.isAgency($0) || Outlets.isOutlet($0) || Outlets.isWire($0) }
    guard isKnown || Self.isName(words) && name.utf8.count <= Self.longest else { return nil }
  }

  /// Whether words may be the name of an agency that isn't known: one in capitals, or an abbreviation.
  private static func isName(_ words: [Substring]) -> Bool {
    guard let first = words.first?.first, words.count <= 5 else { return false }
    let isAbbreviation = words.count == 1 && (2...5).contains(words[0].count)
    guard first.isUppercase || isAbbreviation && first.isLetter else { return false }
    return words.allSatisfy { word in
      let key = word.lowercased().filter(\.isLetter)
      return word.allSatisfy { $0.isLetter || ".-/&'’()".contains($0) } && DateWords.month(key) == nil
        && !DateWords.isWeekday(key) && !DateWords.labels.contains(key) && !notes.contains(key)
    }
  }

  /// Words in brackets that say something about the report.
  private static let notes: Set<String> = [
    "update", "photo", "photos", "video", "file", "live", "urgent", "exclusive", "opinion", "local", "lead",
  ]
}
