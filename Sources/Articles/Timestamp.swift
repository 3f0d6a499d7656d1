/// A moment in time, in whole seconds since 1970-01-01T00:00:00Z.
package struct Timestamp: Hashable, Sendable, Comparable {
  /// Seconds since 1970 in UTC, leap seconds not counted.
  package let seconds: Int64

  /// Makes a moment from seconds since 1970.
  package init(seconds: Int64) { self.seconds = seconds }

  package static func < (first: Self, second: Self) -> Bool { first.seconds < second.seconds }
}
