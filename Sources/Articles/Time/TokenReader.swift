/// Takes the tokens of a date one by one.
struct TokenReader {
  private let tokens: [DateToken]
  /// How many tokens were taken.
  private(set) var taken = 0

  init(tokens: [DateToken]) { self.tokens = tokens }

  /// The next token to take.
  var next: DateToken? { taken < tokens.count ? tokens[taken] : nil }

  mutating func number(digits: ClosedRange<Int>) -> Int? {
    guard case .number(let value, let width) = next, digits.contains(width) else { return nil }
    taken += 1
    return value
  }

  mutating func month() -> Int? {
    guard case .word(let word) = next, let month = DateWords.month(word) else { return nil }
    taken += 1
    return month
  }

  /// Skips any of these words and signs; returns whether there was one.
  @discardableResult
  mutating func skip(words: [String], signs: [Character]) -> Bool {
    let start = taken
    while let token = next {
      switch token {
      case .word(let word) where words.contains(word): taken += 1
      case .sign(let sign) where signs.contains(sign): taken += 1
      default: return taken > start
      }
    }
    return taken > start
  }

  /// Returns the hour from 0 to 24, with `am`, `p.m.` or nothing after it; `nil` for a bare number.
  mutating func hourOfDay(_ hour: Int, isWhole: Bool) -> Int? {
    guard case .word(let word) = next else { return isWhole ? nil : hour }
    switch word {
    case "am", "pm": taken += 1
    case "a", "p":
      guard taken + 2 < tokens.count, tokens[taken + 1] == .sign("."), tokens[taken + 2] == .word("m") else {
        return isWhole ? nil : hour
      }
      taken += 3
      if next == .sign(".") { taken += 1 }
    case "uhr", "h":
      taken += 1
      return hour
    default: return isWhole ? nil : hour
    }
    guard (1...12).contains(hour) else { return nil }
    return hour % 12 + (word.hasPrefix("p") ? 12 : 0)
  }

  /// Reads a zone by name, by offset, or by both; returns minutes east of UTC.
  mutating func zone() -> Int? {
    var named: Int?
    if case .word(let word) = next, let zone = DateWords.zone(word) {
      named = zone
      taken += 1
    }
    let start = taken
    guard let offset = offset() else {
      taken = start
      return named
    }
    return named == nil || named == 0 ? offset : named
  }

  private mutating func offset() -> Int? {
    let sign: Int
    switch next {
    case .sign("+"): sign = 1
    case .sign("-"), .sign("−"): sign = -1
    default: return nil
    }
    taken += 1
    if let number = number(digits: 4...4) { return sign * (number / 100 * 60 + number % 100) }
    guard let hours = number(digits: 1...2) else { return nil }
    if next == .sign(":") {
      taken += 1
      guard let minutes = number(digits: 2...2) else { return nil }
      return sign * (hours * 60 + minutes)
    }
    return sign * hours * 60
  }
}
