extension PublicationDate {
  /// Reads a date that a document declares as such: in its markup, its properties or its header.
  ///
  /// It accepts more forms than in running text, since the place says that it is a date: ISO 8601 with the
  /// time cut short, with a space before the zone, or without separators (`20240529T1405`), and anything
  /// after a day in that form. In these forms the day is the one written, and the time is left out if it
  /// falls on another day in UTC.
  ///
  /// - Returns: `nil` for numbers of other lengths, such as seconds since 1970, and for `05/06/2024`.
  package init?(declared text: String) {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard words.utf8.count <= 120, let date = Self.moment(words) ?? Self.line(words) else { return nil }
    self = date
  }

  private static func moment(_ text: String) -> PublicationDate? {
    let bytes = Array(text.utf8)
    guard let (day, length) = leadingDay(bytes) else { return nil }
    let plain = PublicationDate(year: day.year, month: day.month, day: day.day)
    let rest = String(decoding: bytes[length...], as: UTF8.self)
    guard let moment = ISOMoment("\(day)" + rest.replacing(" +", with: "+").replacing(" -", with: "-")),
      let date = PublicationDate(day: moment.day, time: moment.time, zone: moment.zone)
    else { return plain }
    return date.day == day.day && date.month == day.month ? date : plain
  }

  /// Returns the day at the start in ISO 8601, with or without separators, and its length in bytes.
  private static func leadingDay(_ bytes: [UInt8]) -> (CivilDay, Int)? {
    func number(_ range: Range<Int>) -> Int? {
      guard range.upperBound <= bytes.count else { return nil }
      let digits = bytes[range]
      guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
      return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
    guard bytes.count >= 8, let year = number(0..<4), (1000...9999).contains(year) else { return nil }
    let sign = bytes[4]
    let isSigned = [UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: ".")].contains(sign)
    let length = isSigned ? 10 : 8
    guard isSigned ? bytes.count >= 10 && bytes[7] == sign : true,
      let month = isSigned ? number(5..<7) : number(4..<6),
      let day = isSigned ? number(8..<10) : number(6..<8),
      bytes.count == length || !(0x30...0x39).contains(bytes[length]),
      PublicationDate(year: year, month: month, day: day) != nil
    else { return nil }
    return (CivilDay(year: year, month: month, day: day), length)
  }

  /// Reads a date in words, even with others after it.
  private static func line(_ text: String) -> PublicationDate? {
    DateLine(text)?.date ?? beginning(of: text)
  }

  /// Returns the date before words that no reader knows.
  ///
  /// `Wed May 29 2024 14:05:00 GMT+0200 (Central European Summer Time)`.
  private static func beginning(of text: String) -> PublicationDate? {
    var words = text.split(separator: " ").prefix(6)
    // "Wed May 29 14:05:00 GMT 2024", as on Unix
    if words.count == 6, words[3].contains(":"), let year = Int(words[5]), (1000...9999).contains(year) {
      words = [words[1], words[2], words[5], words[3], words[4]]
    }
    for count in stride(from: words.count, to: 0, by: -1) {
      if let line = DateLine(words.prefix(count).joined(separator: " ")) { return line.date }
    }
    return nil
  }
}
