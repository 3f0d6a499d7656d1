import Articles

/// How much a speaker said and when, and how much of it is new.
package struct SpeakerTimeline: Hashable, Sendable {
  /// The number of statements for each day that has any, oldest first.
  package var days: [Day]
  /// The last article that was in the library when the user last looked; `nil` if the user never did.
  package var seen: ArticleID?
  /// How many statements were added since, as far as they were counted.
  package var newCount: Int

  /// The statements of a day.
  package struct Day: Hashable, Sendable {
    /// The day.
    package var date: PublicationDate
    /// The number of statements.
    package var count: Int

    /// Makes the count of a day.
    package init(_ date: PublicationDate, _ count: Int) { (self.date, self.count) = (date, count) }
  }

  /// Makes a timeline.
  package init(days: [Day], seen: ArticleID? = nil, newCount: Int = 0) {
    (self.days, self.seen, self.newCount) = (days, seen, newCount)
  }

  /// The time that a bar stands for.
  package enum Step: Hashable, Sendable {
    case week
    /// This many months.
    case months(Int)

    /// The step in a few letters.
    package var name: String {
      switch self {
      case .week: "a week"
      case .months(1): "a month"
      case .months(12): "a year"
      case .months(let count): "\(count) months"
      }
    }
  }

  /// Returns a bar for each step of time from the first statement to the last, at most `columns`.
  ///
  /// The smallest step that fits is used; a dot is a step without statements. The result is `nil` if all
  /// statements are of one week, or there is no room.
  package func bars(columns: Int) -> (text: String, step: Step)? {
    guard columns >= 4, let first = days.first?.date, let last = days.last?.date else { return nil }
    let step = Self.step(from: first, to: last, columns: columns)
    let start = Self.number(first, step)
    var counts = [Int](repeating: 0, count: Self.number(last, step) - start + 1)
    guard counts.count > 1, counts.count <= columns else { return nil }
    for day in days {
      let index = Self.number(day.date, step) - start
      if counts.indices.contains(index) { counts[index] += day.count }
    }
    let most = max(1, counts.max() ?? 1)
    let levels = Array("▁▂▃▄▅▆▇█")
    let text = counts.map { count in
      count == 0 ? "·" : String(levels[(count * levels.count + most - 1) / most - 1])
    }
    return (text.joined(), step)
  }

  private static func step(from first: PublicationDate, to last: PublicationDate, columns: Int) -> Step {
    if number(last, .week) - number(first, .week) < columns { return .week }
    let spans = [1, 3, 6, 12, 60, 120]
    return .months(spans.first { number(last, .months($0)) - number(first, .months($0)) < columns } ?? 1_200)
  }

  /// Returns the number of a step of time, counted from an arbitrary beginning.
  private static func number(_ date: PublicationDate, _ step: Step) -> Int {
    switch step {
    case .week: (dayNumber(date) + 3) / 7
    case .months(let count): (date.year * 12 + date.month - 1) / max(1, count)
    }
  }

  /// Returns the days from 1 January 1970 to a Gregorian date, plus a million, so that none is negative.
  ///
  /// The algorithm is Howard Hinnant's `days_from_civil`.
  private static func dayNumber(_ date: PublicationDate) -> Int {
    let year = date.month <= 2 ? date.year - 1 : date.year
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (date.month + (date.month > 2 ? -3 : 9)) + 2) / 5 + date.day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468 + 1_000_006
  }
}
