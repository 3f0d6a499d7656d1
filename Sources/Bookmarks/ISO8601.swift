import Articles

extension PublicationDate {
  /// The date as in ISO 8601: `2024-05-29`, and with a time `2024-05-29T14:05Z`.
  package var iso8601: String {
    let date = "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
    guard let minute else { return date }
    return "\(date)T\(padded(minute / 60, to: 2)):\(padded(minute % 60, to: 2))Z"
  }

  /// Reads what ``iso8601`` writes, and nothing else; nil where there is no such day.
  package init?(iso8601 text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10 || bytes.count == 17 else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for byte in bytes[range] {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
      }
      return value
    }
    guard bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else { return nil }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else { return nil }
    guard bytes.count == 17 else {
      self.init(year: year, month: month, day: day)
      return
    }
    guard bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: "Z"),
      let hours = number(11..<13), let minutes = number(14..<16), hours < 24, minutes < 60
    else { return nil }
    self.init(year: year, month: month, day: day, minute: hours * 60 + minutes)
  }
}

extension Timestamp {
  /// The moment as in ISO 8601, in UTC: `2024-05-29T14:05:30Z`.
  package var iso8601: String {
    let (days, second) = seconds.quotientFloored(by: 86_400)
    let (year, month, day) = Self.civil(daysSince1970: days)
    return "\(padded(Int(year), to: 4))-\(padded(Int(month), to: 2))-\(padded(Int(day), to: 2))"
      + "T\(padded(Int(second / 3600), to: 2)):\(padded(Int(second / 60 % 60), to: 2)):\(padded(Int(second % 60), to: 2))Z"
  }

  /// The day in UTC; nil before the year 1 and after the year 9999.
  package var day: PublicationDate? {
    let (year, month, day) = Self.civil(daysSince1970: seconds.quotientFloored(by: 86_400).quotient)
    return PublicationDate(year: Int(year), month: Int(month), day: Int(day))
  }

  /// The Gregorian date of a day, after Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms",
  /// `civil_from_days`: years are counted from March, so that the leap day is a year's last.
  private static func civil(daysSince1970 days: Int64) -> (year: Int64, month: Int64, day: Int64) {
    let (era, dayOfEra) = (days + 719_468).quotientFloored(by: 146_097)
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day)
  }
}

extension Int64 {
  /// Quotient and remainder with the remainder never negative.
  fileprivate func quotientFloored(by divisor: Int64) -> (quotient: Int64, remainder: Int64) {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }
}

/// A number with zeros before it, so that it has at least `digits` digits.
private func padded(_ number: Int, to digits: Int) -> String {
  let text = String(number)
  return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
}
