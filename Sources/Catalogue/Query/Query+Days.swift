import Articles

extension Query {
  /// A run of days, open at one end or closed at both.
  package struct Days: Hashable, Sendable {
    /// The first day; `nil` if the run has no beginning.
    package let first: PublicationDate?
    /// The day after the last one; `nil` if the run has no end.
    package let end: PublicationDate?

    /// Returns whether a date is in the run; its time of day doesn't count.
    package func contains(_ date: PublicationDate) -> Bool {
      let day = Self.number(date)
      return first.map { Self.number($0) <= day } ?? true && end.map { day < Self.number($0) } ?? true
    }

    /// Returns the day as a number that orders days, such as 20240529.
    package static func number(_ date: PublicationDate) -> Int {
      (date.year * 100 + date.month) * 100 + date.day
    }
  }
}

extension Query.Days {
  /// Creates the days of a date field.
  ///
  /// `after:` begins with the first day of its value, `before:` ends before it, and `on:` is all of it.
  ///
  /// - Parameter value: a year, a month or a day: `2024`, `2024-05`, `2024-05-29`; slashes and full stops
  ///   work as well.
  /// - Returns: `nil` if the value isn't a date.
  init?(_ name: DateField, _ value: some StringProtocol) {
    let parts = value.split(omittingEmptySubsequences: false) { "-/.".contains($0) }
    guard (1...3).contains(parts.count), parts[0].utf8.count == 4,
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      parts.dropFirst().allSatisfy({ (1...2).contains($0.utf8.count) })
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count else { return nil }
    let month = numbers.count > 1 ? numbers[1] : 1
    let day = numbers.count > 2 ? numbers[2] : 1
    guard let first = PublicationDate(year: numbers[0], month: month, day: day) else { return nil }
    switch name {
    case .after: self.init(first: first, end: nil)
    case .before: self.init(first: nil, end: first)
    case .on: self.init(first: first, end: Self.next(first, parts: parts.count))
    }
  }

  /// A field of dates.
  enum DateField: String, Hashable, Sendable, CaseIterable {
    case after, before, on
  }

  /// Returns the first day after a period that begins on a day; `nil` after the year 9999.
  ///
  /// The period is a year, a month or a day: `parts` is 1, 2 or 3.
  private static func next(_ first: PublicationDate, parts: Int) -> PublicationDate? {
    let (year, month, day) = (first.year, first.month, first.day)
    if parts == 3, let next = PublicationDate(year: year, month: month, day: day + 1) { return next }
    if parts >= 2, let next = PublicationDate(year: year, month: month + 1, day: 1) { return next }
    return PublicationDate(year: year + 1, month: 1, day: 1)
  }

  /// Whether both ends are given.
  var isRange: Bool { first != nil && end != nil }
}

extension Query.Days: CustomStringConvertible {
  /// The days as they could be typed: `after:2024-05-01 before:2024-06-01`.
  package var description: String {
    [first.map { "after:\($0)" }, end.map { "before:\($0)" }].compactMap(\.self).joined(separator: " ")
  }
}
