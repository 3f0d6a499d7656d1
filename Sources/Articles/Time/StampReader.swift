extension PublicationDate {
  /// Reads a date as programs write it in feeds, mail and files, including their mistakes.
  ///
  /// The forms are those of RFC 822, RFC 850, C's `asctime`, ISO 8601 and W3CDTF, and those that people
  /// write: `Wed, 29 May 2024 14:05 +0200`, `29-May-24 14:05:00 GMT`, `Wed May 29 14:05:00 EDT 2024`,
  /// `2024-05-29T14:05:30.5Z`, `20240529T140530Z`, `2024-150`. The day of the week is not checked. A time
  /// that isn't valid, or whose zone isn't known, is left out. `nil` for a year or a month alone.
  package init?(stamp text: String) {
    guard text.utf8.count <= 200 else { return nil }
    var reader = StampReader(text)
    guard let date = reader.date() ?? PublicationDate(text) else { return nil }
    self = date
  }
}

/// Reads a date that a program wrote, token by token.
struct StampReader {
  private let tokens: [DateToken]
  private var next = 0
  private var year: Int?
  private var month: Int?
  private var day: Int?
  private var time: ClockTime?
  private var hasTime = false
  private var zone: Int?

  init(_ text: String) { tokens = DateToken.tokens(of: text) }

  /// Returns the date; `nil` if the day is incomplete or other words are there too.
  mutating func date() -> PublicationDate? {
    takeNumericDay()
    while let token = token(0) {
      switch token {
      case .word(let word): if !take(word: word) { return nil }
      case .number(let value, let digits): if !take(number: value, digits: digits) { return nil }
      case .sign(let sign): if !take(sign: sign) { return nil }
      }
    }
    guard let year, let month, let day else { return nil }
    return PublicationDate(day: CivilDay(year: year, month: month, day: day), time: time, zone: zone)
  }

  private func token(_ offset: Int) -> DateToken? {
    tokens.indices.contains(next + offset) ? tokens[next + offset] : nil
  }

  private func number(_ offset: Int, digits: ClosedRange<Int>) -> Int? {
    guard case .number(let value, let width) = token(offset), digits.contains(width) else { return nil }
    return value
  }

  // MARK: Days

  /// Takes `2024-05-29`, `2024/5/29`, `20240529` or `2024-150` at the beginning.
  private mutating func takeNumericDay() {
    if let value = number(0, digits: 8...8) {
      (year, month, day) = (value / 10_000, value / 100 % 100, value % 100)
      next += 1
    } else if let first = number(0, digits: 4...4), isDaySign(1) {
      if let ordinal = number(2, digits: 3...3) {
        guard let date = Self.day(ordinal, of: first) else { return }
        (year, month, day) = (date.year, date.month, date.day)
        next += 3
      } else if let second = number(2, digits: 1...2), isDaySign(3), let third = number(4, digits: 1...2) {
        (year, month, day) = (first, second, third)
        next += 5
      }
    }
  }

  private func isDaySign(_ offset: Int) -> Bool {
    [.sign("-"), .sign("/"), .sign(".")].contains(token(offset))
  }

  /// Returns the day with this number in a year (ISO 8601, ordinal dates).
  private static func day(_ ordinal: Int, of year: Int) -> CivilDay? {
    let day = CivilDay(sinceEpoch: CivilDay(year: year, month: 1, day: 1).sinceEpoch + ordinal - 1)
    return ordinal > 0 && day.year == year ? day : nil
  }

  /// Returns the year that two or three digits mean (RFC 5322, section 4.3).
  private static func year(_ value: Int, digits: Int) -> Int {
    switch digits {
    case 2: value < 50 ? value + 2000 : value + 1900
    case 3: value + 1900
    default: value
    }
  }

  // MARK: Tokens

  private mutating func take(number value: Int, digits: Int) -> Bool {
    if takeTime() { return true }
    next += 1
    if day == nil, digits <= 2, (1...31).contains(value) {
      day = value
    } else if year == nil, (2...4).contains(digits), month != nil {
      year = Self.year(value, digits: digits)
    } else {
      return false
    }
    return true
  }

  private mutating func take(word: String) -> Bool {
    next += 1
    // A day of the week in any language.
    if next == 1, token(0) == .sign(",") { return true }
    if month == nil, let value = DateWords.month(word) {
      month = value
    } else if hasTime, let minutes = StampZones.minutes(word) {
      zone = minutes
      takeOffsetAfterName(word)
    } else if hasTime, ["am", "pm"].contains(word) {
      takeHalf(isAfternoon: word == "pm")
    } else {
      return DateWords.isWeekday(word) || ["t", "at", "st", "nd", "rd", "th", "de", "of"].contains(word)
        || hasTime && (StampZones.isVague(word) || isPartOfRegion)
    }
    return true
  }

  /// Whether the word just taken continues the name of a zone, as in `America/New_York`.
  private var isPartOfRegion: Bool { next >= 2 && [.sign("/"), .sign("_")].contains(tokens[next - 2]) }

  private mutating func take(sign: Character) -> Bool {
    if hasTime, sign == "+" || sign == "-" || sign == "−", let offset = offset() {
      zone = zone ?? (sign == "+" ? offset : -offset)
      return true
    }
    next += 1
    return ",.-/()_".contains(sign)
  }

  // MARK: Times

  /// Takes `14:05`, `14:05:30.25` or, after a `T`, `140530`; anything that isn't a time of day is skipped.
  private mutating func takeTime() -> Bool {
    guard !hasTime else { return false }
    var second: Int?
    if let hour = number(0, digits: 1...2), token(1) == .sign(":"), let minute = number(2, digits: 1...2) {
      next += 3
      if token(0) == .sign(":"), let value = number(1, digits: 1...2) {
        second = value
        next += 2
      }
      time = ClockTime(hour: hour, minute: minute, second: second ?? 0)
    } else if next > 0, tokens[next - 1] == .word("t"), let value = number(0, digits: 4...6) {
      let isLong = number(0, digits: 6...6) != nil
      let minutes = isLong ? value / 100 : value
      time = ClockTime(hour: minutes / 100, minute: minutes % 100, second: isLong ? value % 100 : 0)
      next += 1
    } else {
      return false
    }
    hasTime = true
    if token(0) == .sign(".") || token(0) == .sign(","), number(1, digits: 1...20) != nil, year != nil {
      next += 2
    }
    return true
  }

  private mutating func takeHalf(isAfternoon: Bool) {
    guard let clock = time, (1...12).contains(clock.hour) else { return }
    time = ClockTime(
      hour: clock.hour % 12 + (isAfternoon ? 12 : 0), minute: clock.minute, second: clock.second)
  }

  /// Takes the digits after a sign, as in `+0200`, `+02:00` or `+2`; returns minutes.
  private mutating func offset() -> Int? {
    guard let value = number(1, digits: 1...4) else { return nil }
    if number(1, digits: 3...4) != nil {
      next += 2
      return value / 100 * 60 + value % 100
    }
    if token(2) == .sign(":"), let minutes = number(3, digits: 2...2) {
      next += 4
      return value * 60 + minutes
    }
    next += 2
    return value * 60
  }

  /// Takes the rest of `GMT+2`, and of `Etc/GMT+2`, which is two hours west of Greenwich.
  private mutating func takeOffsetAfterName(_ word: String) {
    guard ["gmt", "utc", "ut"].contains(word), let sign = token(0), sign == .sign("+") || sign == .sign("-")
    else {
      return
    }
    let isReversed = next >= 3 && tokens[next - 3] == .word("etc")
    guard let offset = offset() else { return }
    zone = (sign == .sign("+")) == isReversed ? -offset : offset
  }
}
