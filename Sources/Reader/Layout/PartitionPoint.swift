extension RandomAccessCollection where Index == Int {
  /// Returns the first index whose element meets a condition; the end if none does.
  ///
  /// The condition must hold for no element before that index and for all after it.
  ///
  /// A binary search, like `std::partition_point` of C++.
  func partitionPoint(where condition: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if condition(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// Returns the elements whose ranges touch `range`; ranges are in order and don't overlap.
  func touching(_ range: Range<Int>, by elementRange: (Element) -> Range<Int>) -> SubSequence {
    let first = partitionPoint { elementRange($0).upperBound > range.lowerBound }
    let end = partitionPoint { elementRange($0).lowerBound >= range.upperBound }
    return self[first..<Swift.max(first, end)]
  }
}
