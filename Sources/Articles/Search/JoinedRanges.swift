extension [Range<Int>] {
  /// Returns ranges sorted by where they begin, with overlapping ones joined; O(n).
  package func joinedIfOverlapping() -> [Range<Int>] {
    reduce(into: []) { joined, range in
      if let last = joined.last, range.lowerBound < last.upperBound {
        joined[joined.count - 1] = last.lowerBound..<Swift.max(last.upperBound, range.upperBound)
      } else {
        joined.append(range)
      }
    }
  }
}
