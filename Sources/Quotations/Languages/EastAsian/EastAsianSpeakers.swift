/// The speakers that a Japanese or Chinese text has named so far, so that a family name alone means one of
/// them.
struct EastAsianSpeakers {
  /// How many names are kept at most.
  private static let most = 64

  private var names: [String] = []

  /// Returns the kind and the attribution of a quoted text; `nil` if the text around it has no such report.
  mutating func read(_ quoted: QuotedText, in text: SourceText) -> (
    kind: Quotation.Kind, attribution: Attribution?
  )? {
    guard let report = EastAsianReport(quoted, in: text) else { return nil }
    guard let mention = report.mention else { return (report.kind, nil) }
    let name = report.isNameless ? nil : person(text.string(mention))
    return (
      report.kind,
      Attribution(
        mention: mention, person: name, cue: report.cue, confidence: Self.chance,
        personConfidence: name.map { _ in Self.chance }, rule: report.rule)
    )
  }

  /// How likely a speaker found in this way is right.
  ///
  /// Set by hand: no such texts are labelled.
  private static let chance = 0.85

  /// Returns the name that a mention gives, or the one earlier name that begins with it: `山田氏` for `山田太郎`.
  private mutating func person(_ mention: String) -> String {
    let family = Self.withoutSuffix(mention)
    let longer = names.filter { $0.hasPrefix(family) && $0 != family }
    if longer.count == 1, let name = longer.first { return name }
    if names.count < Self.most, !names.contains(family) { names.append(family) }
    return family
  }

  private static func withoutSuffix(_ name: String) -> String {
    let letters = name.unicodeScalars.map(\.value)
    for habits in [EastAsianHabits.japanese, .chinese] {
      for suffix in habits.suffixes.all
      where letters.count > suffix.count + 1 && letters.suffix(suffix.count).elementsEqual(suffix) {
        var scalars = name.unicodeScalars
        scalars.removeLast(suffix.count)
        return String(scalars)
      }
    }
    return name
  }
}
