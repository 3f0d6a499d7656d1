extension PublicationDate {
  /// The date in ISO 8601: `2024-05-29`, and with a time `2024-05-29T14:05Z`.
  package var iso8601: String { description }

  /// Reads what ``iso8601`` writes, and nothing else; `nil` if the day doesn't exist.
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
