/// The date of an article as its document gives it: a calendar day, with a time only if the document has one.
package struct PublicationDate: Hashable, Sendable, Comparable {
  /// The year, as in 2024.
  package let year: Int
  /// The month, 1 to 12.
  package let month: Int
  /// The day of the month, from 1.
  package let day: Int
  /// The time of day where the document gives one, in minutes after midnight UTC.
  package let minute: Int?

  /// Makes a date; nil where there is no such day.
  package init?(year: Int, month: Int, day: Int, minute: Int? = nil) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    guard day >= 1, day <= Self.days(inMonth: month, of: year) else { return nil }
    if let minute, !(0..<1440).contains(minute) { return nil }
    self.year = year
    self.month = month
    self.day = day
    self.minute = minute
  }

  /// How many days a month has in the Gregorian calendar.
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
