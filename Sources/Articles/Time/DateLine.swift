/// A line that says when: a date with the words that usually surround it, and nothing else.
struct DateLine {
  /// The first date of the line, preferably of publication rather than of an update.
  let date: PublicationDate
  /// Whether the line only says when the article was updated.
  let isUpdate: Bool

  /// Reads `| 29 May 2024, Wednesday |`, `Updated May 29, 2024 2:05 p.m. GMT` and the like.
  ///
  /// `Wed, 29 May 2024 14:05:00 +0200` counts, too; `nil` if the line contains anything else.
  init?(_ text: String) {
    if let moment = ISOMoment(text) {
      guard let date = PublicationDate(day: moment.day, time: moment.time, zone: moment.zone) else {
        return nil
      }
      (self.date, isUpdate) = (date, false)
      return
    }
    // A date has digits, in ASCII or in another script.
    guard text.utf8.count <= 120, text.utf8.contains(where: { $0 > 0x7F || (0x30...0x39).contains($0) })
    else { return nil }
    var reader = DateReader(tokens: DateToken.tokens(of: text))
    guard let found = reader.dates(), let first = found.first(where: { !$0.isUpdate }) ?? found.first else {
      return nil
    }
    (date, isUpdate) = (first.date, first.isUpdate)
  }

  /// Whether a line is a date in digits whose day and month may be in either order: `03/05/2024`, with a time.
  static func isDayAndMonth(_ text: String) -> Bool {
    guard (8...24).contains(text.utf8.count), text.utf8.first.map({ (0x30...0x39).contains($0) }) == true
    else {
      return false
    }
    let tokens = DateToken.tokens(of: text)
    guard tokens.count >= 5, case .number(1...12, 1...2) = tokens[0], case .number(1...12, 1...2) = tokens[2],
      case .number(1900...2100, 4) = tokens[4], tokens[1] == tokens[3]
    else { return false }
    return [.sign("/"), .sign("-"), .sign(".")].contains(tokens[1])
  }
}

/// A word, a number or a punctuation mark of a date.
enum DateToken: Equatable {
  case number(Int, digits: Int)
  case word(String)
  case sign(Character)

  /// Returns the tokens of a line without spaces; words in lower case.
  static func tokens(of line: String) -> [DateToken] {
    var tokens: [DateToken] = []
    var rest = line[...]
    while let first = rest.first {
      if first.isASCII, first.isNumber {
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        rest = rest.dropFirst(digits.count)
        tokens.append(.number(Int(digits) ?? .max, digits: digits.count))
      } else if first.isLetter {
        let isIdeograph = "年月日".contains(first)
        let word = isIdeograph ? rest.prefix(1) : rest.prefix { $0.isLetter }
        rest = rest.dropFirst(word.count)
        tokens.append(.word(word.lowercased()))
      } else {
        rest = rest.dropFirst()
        if !first.isWhitespace { tokens.append(.sign(first)) }
      }
    }
    return tokens
  }
}
