/// Reads all tokens of a line as dates, times and the words around them, or none.
struct DateReader {
  private var rest: ArraySlice<DateToken>
  private var saysUpdate = false

  init(tokens: [DateToken]) { rest = tokens[...] }

  /// A date of the line, and whether it is an update's.
  struct Found {
    var date: PublicationDate
    var isUpdate: Bool
  }

  private static let decoration: Set<Character> = [
    "|", "•", "·", "-", "–", "—", ",", ".", ":", "(", ")", "[", "]", "*", ";", "/",
  ]

  /// Returns the dates of the line; `nil` if there is none, or if there is anything else.
  mutating func dates() -> [Found]? {
    var found: [Found] = []
    var time: ClockTime?
    while let token = rest.first {
      if let day = takeDay() {
        // A time before the date belongs to it: "14:05, 29 May 2024".
        let clock = takeTime() ?? time
        guard let date = PublicationDate(day: day, time: clock, zone: clock == nil ? nil : takeZone()) else {
          return nil
        }
        found.append(Found(date: date, isUpdate: saysUpdate))
        (time, saysUpdate) = (nil, false)
      } else if let clock = takeTime() {
        time = clock
      } else if isFiller(token) {
        rest.removeFirst()
      } else if case .number = token, case .word(let unit) = rest.dropFirst().first, unit.hasPrefix("min") {
        // How long it takes to read: "4 min read".
        rest = rest.dropFirst(2).drop { $0 == .word("read") }
      } else {
        return nil
      }
    }
    return found.isEmpty ? nil : found
  }

  private mutating func isFiller(_ token: DateToken) -> Bool {
    switch token {
    case .sign(let sign): return Self.decoration.contains(sign)
    case .number: return false
    case .word(let word):
      if DateWords.updateLabels.contains(word) { saysUpdate = true }
      if DateWords.labels.contains(word) && word.hasPrefix("publ") { saysUpdate = false }
      return DateWords.labels.contains(word) || DateWords.isWeekday(word)
        || DateWords.vagueZones.contains(word)
        || DateWords.zone(word) != nil
    }
  }

  // MARK: Days

  private mutating func takeDay() -> CivilDay? {
    for form in [Self.namedMonthLast, Self.namedMonthFirst, Self.numeric, Self.ideographic] {
      if let (day, count) = form(Array(rest.prefix(7))),
        PublicationDate(year: day.year, month: day.month, day: day.day) != nil
      {
        rest.removeFirst(count)
        return day
      }
    }
    return nil
  }

  /// Reads `29 May 2024`, `29th of May, 2024`, `29. Mai 2024`, `29-May-2024` and `29 de mayo de 2024`.
  private static func namedMonthLast(_ tokens: [DateToken]) -> (CivilDay, Int)? {
    var reader = TokenReader(tokens: tokens)
    guard let day = reader.number(digits: 1...2) else { return nil }
    reader.skip(words: ["st", "nd", "rd", "th", "er", "of", "de"], signs: [".", "-"])
    guard let month = reader.month() else { return nil }
    reader.skip(words: ["de", "del"], signs: [".", ",", "-"])
    guard let year = reader.number(digits: 4...4) else { return nil }
    return (CivilDay(year: year, month: month, day: day), reader.taken)
  }

  /// Reads `May 29, 2024`, `May 29th 2024` and `Sept. 9, 2024`.
  private static func namedMonthFirst(_ tokens: [DateToken]) -> (CivilDay, Int)? {
    var reader = TokenReader(tokens: tokens)
    guard let month = reader.month() else { return nil }
    reader.skip(words: [], signs: ["."])
    guard let day = reader.number(digits: 1...2) else { return nil }
    reader.skip(words: ["st", "nd", "rd", "th"], signs: [","])
    guard let year = reader.number(digits: 4...4) else { return nil }
    return (CivilDay(year: year, month: month, day: day), reader.taken)
  }

  /// Reads `2024-05-29`, `2024/5/29`, `29.05.2024` and `29/05/2024`.
  ///
  /// The last may be in either order if only one is a date.
  private static func numeric(_ tokens: [DateToken]) -> (CivilDay, Int)? {
    guard tokens.count >= 5, case .number(let first, let width) = tokens[0], case .sign(let sign) = tokens[1],
      case .number(let second, 1...2) = tokens[2], tokens[3] == tokens[1],
      case .number(let third, let lastWidth) = tokens[4], ["-", "/", "."].contains(sign)
    else { return nil }
    if width == 4, lastWidth <= 2 { return (CivilDay(year: first, month: second, day: third), 5) }
    guard width <= 2, lastWidth == 4 else { return nil }
    if sign == "." || first > 12 || first == second {
      return (CivilDay(year: third, month: second, day: first), 5)
    }
    return second > 12 ? (CivilDay(year: third, month: first, day: second), 5) : nil
  }

  /// Reads `2024年5月29日` and `2024년 5월 29일`.
  private static func ideographic(_ tokens: [DateToken]) -> (CivilDay, Int)? {
    guard tokens.count >= 6, case .number(let year, 4) = tokens[0],
      case .number(let month, 1...2) = tokens[2], case .number(let day, 1...2) = tokens[4]
    else { return nil }
    let units = [tokens[1], tokens[3], tokens[5]]
    guard units == [.word("年"), .word("月"), .word("日")] || units == [.word("년"), .word("월"), .word("일")]
    else { return nil }
    return (CivilDay(year: year, month: month, day: day), 6)
  }

  // MARK: Times

  /// Reads `14:05`, `14:05:30`, `2.05pm`, `2:05 p.m.` and `14h05`, after "at", a comma, a dash or a "T".
  private mutating func takeTime() -> ClockTime? {
    var reader = TokenReader(tokens: Array(rest.prefix(14)))
    reader.skip(words: ["at", "t", "um", "à"], signs: [",", "|", "-", "–", "—", "•", "·"])
    guard let hour = reader.number(digits: 1...2) else { return nil }
    var minute: Int?
    var second: Int?
    if reader.skip(words: [], signs: [":", "."]) {
      minute = reader.number(digits: 2...2)
      if minute == nil { return nil }
      if reader.next == .sign(":"), reader.skip(words: [], signs: [":"]) {
        second = reader.number(digits: 2...2)
      }
    }
    let isUnit = minute == nil && reader.next == .word("h")
    guard let clock = reader.hourOfDay(hour, isWhole: minute == nil) else { return nil }
    // `18h30`, `18 h 30`
    if isUnit { minute = reader.number(digits: 2...2) }
    guard let time = ClockTime(hour: clock, minute: minute ?? 0, second: second ?? 0) else { return nil }
    rest.removeFirst(reader.taken)
    return time
  }

  /// Returns a zone after a time, in minutes east of UTC: `GMT`, `+02:00`, `UTC+2`.
  private mutating func takeZone() -> Int? {
    var reader = TokenReader(tokens: Array(rest.prefix(7)))
    reader.skip(words: [], signs: ["("])
    guard let zone = reader.zone() else { return nil }
    rest.removeFirst(reader.taken)
    return zone
  }
}
