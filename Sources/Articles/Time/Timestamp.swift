/// A moment in time, in whole seconds since 1970-01-01T00:00:00Z.
package struct Timestamp: Hashable, Sendable, Comparable {
  /// Seconds since 1970 in UTC, not counting leap seconds.
  package let seconds: Int64

  /// Makes a moment from seconds since 1970.
  package init(seconds: Int64) { self.seconds = seconds }

  package static func < (first: Self, second: Self) -> Bool { first.seconds < second.seconds }
}

extension Timestamp {
  /// Reads `2024-05-29T10:00:00Z`, or the same with an offset such as `+02:00`; `nil` for anything else.
  ///
  /// This is the form of RFC 3339; a fraction of a second is dropped, and a leap second becomes the next
  /// second.
  package init?(iso8601 text: some StringProtocol) {
    guard let moment = ISOMoment(text), let zone = moment.zone, let time = moment.time else { return nil }
    let days = Int64(moment.day.sinceEpoch)
    seconds = days * 86_400 + Int64(time.secondOfDay) - Int64(zone) * 60
  }

  /// The moment as `2024-05-29T10:00:00Z`; before the year 0 and after 9999 with a sign, as in ISO 8601.
  package var iso8601: String {
    let second = Int((seconds % 86_400 + 86_400) % 86_400)
    let clock = [second / 3600, second / 60 % 60, second % 60].map { $0.padded(to: 2) }
    return "\(CivilDay(sinceEpoch: dayNumber))T\(clock.joined(separator: ":"))Z"
  }

  /// The day of this moment in UTC; `nil` outside the years 1 to 9999.
  package var date: PublicationDate? {
    let day = CivilDay(sinceEpoch: dayNumber)
    return PublicationDate(year: day.year, month: day.month, day: day.day)
  }

  /// Days since 1970-01-01.
  private var dayNumber: Int { Int(seconds >= 0 ? seconds / 86_400 : (seconds + 1) / 86_400 - 1) }
}
