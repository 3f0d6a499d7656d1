/// The date of an article as its document gives it: a calendar day, with a time only if the document has one.
package struct PublicationDate: Hashable, Sendable, Comparable {
  /// The year, as in 2024.
  package let year: Int
  /// The month, 1 to 12.
  package let month: Int
  /// The day of the month, from 1.
  package let day: Int
  /// The time of day in minutes after midnight UTC, if the document gives one.
  package let minute: Int?

  /// Makes a date; `nil` if the day doesn't exist.
  package init?(year: Int, month: Int, day: Int, minute: Int? = nil) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    guard day >= 1, day <= Self.days(inMonth: month, of: year) else { return nil }
    if let minute, !(0..<1440).contains(minute) { return nil }
    self.year = year
    self.month = month
    self.day = day
    self.minute = minute
  }

  /// Returns how many days a month has in the Gregorian calendar.
  package static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }

  package static func < (first: Self, second: Self) -> Bool {
    (first.year, first.month, first.day, first.minute ?? -1)
      < (second.year, second.month, second.day, second.minute ?? -1)
  }
}

extension PublicationDate: CustomStringConvertible {
  /// The date as `2024-05-29`, with a time as `2024-05-29T14:05Z`.
  package var description: String {
    let day = CivilDay(year: year, month: month, day: day).description
    guard let minute else { return day }
    return "\(day)T\((minute / 60).padded(to: 2)):\((minute % 60).padded(to: 2))Z"
  }

  /// Makes a date from a local day and time; the time is left out if its zone is unknown.
  ///
  /// - Parameter zone: minutes east of UTC; the date is the day in UTC.
  init?(day: CivilDay, time: ClockTime?, zone: Int?) {
    guard let time, let zone else {
      self.init(year: day.year, month: day.month, day: day.day)
      return
    }
    guard PublicationDate(year: day.year, month: day.month, day: day.day) != nil else { return nil }
    let minutes = day.sinceEpoch * 1440 + time.minuteOfDay - zone
    let minute = ((minutes % 1440) + 1440) % 1440
    let civil = CivilDay(sinceEpoch: (minutes - minute) / 1440)
    self.init(year: civil.year, month: civil.month, day: civil.day, minute: minute)
  }

  /// Reads a date as people write it.
  ///
  /// `2024-05-29`, `29 May 2024`, `May 29, 2024, 2:05 p.m. GMT`, `29.05.2024`.
  ///
  /// `nil` if there is no date, more than one, or other words; also for `05/06/2024`, which is one day in
  /// America and another in Europe.
  package init?(_ text: String) {
    guard let date = DateLine(text)?.date else { return nil }
    self = date
  }
}

extension PublicationDate {
  /// Whether two dates are on the same calendar day.
  func isSameDay(as other: PublicationDate) -> Bool {
    (year, month, day) == (other.year, other.month, other.day)
  }
}
