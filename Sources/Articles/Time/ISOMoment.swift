/// A day, perhaps with a time and a zone, in the form of ISO 8601 that RFC 3339 and HTML use.
struct ISOMoment {
  var day: CivilDay
  var time: ClockTime?
  /// Minutes east of UTC.
  var zone: Int?

  /// Reads `2024-05-29`, `2024-05-29T14:05`, `2024-05-29 14:05:30.5Z` or `…+02:00`; `nil` for anything else.
  init?(_ text: some StringProtocol) {
    var reader = ISOReader(rest: Array(text.utf8)[...])
    guard let year = reader.number(of: 4), reader.take("-"), let month = reader.number(of: 2),
      reader.take("-"),
      let day = reader.number(of: 2), PublicationDate(year: year, month: month, day: day) != nil
    else { return nil }
    self.day = CivilDay(year: year, month: month, day: day)
    if reader.rest.isEmpty { return }
    guard reader.take("T") || reader.take("t") || reader.take(" "), let time = reader.time() else {
      return nil
    }
    self.time = time
    if reader.rest.isEmpty { return }
    guard let zone = reader.zone(), reader.rest.isEmpty else { return nil }
    self.zone = zone
  }
}

/// A time of day.
struct ClockTime {
  var hour: Int
  var minute: Int
  var second = 0

  /// Makes a time of day; `nil` if it doesn't exist.
  ///
  /// 24:00 is the end of a day, and a second may be a leap second.
  init?(hour: Int, minute: Int, second: Int = 0) {
    guard (0...24).contains(hour), (0...59).contains(minute), (0...60).contains(second) else { return nil }
    guard hour < 24 || (minute == 0 && second == 0) else { return nil }
    (self.hour, self.minute, self.second) = (hour, minute, second)
  }

  /// Seconds since midnight.
  var secondOfDay: Int { (hour * 60 + minute) * 60 + second }
  /// Whole minutes since midnight.
  var minuteOfDay: Int { hour * 60 + minute }
}

private struct ISOReader {
  var rest: ArraySlice<UInt8>

  mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard let byte = rest.first, UInt32(byte) == sign.value else { return false }
    rest.removeFirst()
    return true
  }

  /// Reads a number of exactly this many digits.
  mutating func number(of digits: Int) -> Int? {
    let head = rest.prefix(digits)
    guard head.count == digits, head.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    rest.removeFirst(digits)
    return head.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  mutating func time() -> ClockTime? {
    guard let hour = number(of: 2), take(":"), let minute = number(of: 2) else { return nil }
    var second = 0
    if take(":") {
      guard let value = number(of: 2) else { return nil }
      second = value
      if take(".") || take(",") {
        guard number(of: 1) != nil else { return nil }
        while number(of: 1) != nil {}
      }
    }
    return ClockTime(hour: hour, minute: minute, second: second)
  }

  mutating func zone() -> Int? {
    if take("Z") || take("z") { return 0 }
    let sign = take("+") ? 1 : take("-") ? -1 : 0
    guard sign != 0, let hours = number(of: 2), hours < 24 else { return nil }
    _ = take(":")
    let minutes = rest.isEmpty ? 0 : number(of: 2)
    guard let minutes, minutes < 60 else { return nil }
    return sign * (hours * 60 + minutes)
  }
}
