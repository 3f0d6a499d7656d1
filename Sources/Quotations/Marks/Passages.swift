/// Puts the passages in double and in single marks together.
enum Passages {
  /// All outermost passages of a text, in order.
  ///
  /// Where single marks are the text's own style, double marks inside them are nested; elsewhere a passage in single
  /// marks that holds one in double marks is taken for a chance pairing of apostrophes.
  static func all(of marks: [Mark], in text: SourceText) -> (passages: [Passage], quotesInSingles: Bool) {
    var (passages, quotesInSingles) = paired(marks, in: text)
    passages.removeAll {
      !Scalars.isBoundary(text, $0.range.lowerBound) || !Scalars.isBoundary(text, $0.range.upperBound)
    }
    SpeakerLabels.note(in: &passages, of: text)
    return (passages, quotesInSingles)
  }

  private static func paired(_ marks: [Mark], in text: SourceText) -> (
    passages: [Passage], quotesInSingles: Bool
  ) {
    let doubles = Pairing.passages(of: marks, in: text)
    let singles = SinglePairing.passages(of: marks, around: doubles, in: text)
    guard !singles.isEmpty else { return (doubles, false) }
    let enclosed = countEnclosed(doubles, in: singles)
    let isStyle = singles.count > 2 * (doubles.count - enclosed)
    return (isStyle ? merge(singles, doubles) : merge(doubles, singles), isStyle)
  }

  private static func countEnclosed(_ inner: [Passage], in outer: [Passage]) -> Int {
    var next = 0
    var count = 0
    for passage in inner {
      while next < outer.count, outer[next].range.upperBound <= passage.range.lowerBound { next += 1 }
      if next < outer.count, outer[next].range.overlaps(passage.range) { count += 1 }
    }
    return count
  }

  /// Both lists in order; of two passages that overlap the one in the first list stays.
  private static func merge(_ first: [Passage], _ second: [Passage]) -> [Passage] {
    var merged: [Passage] = []
    merged.reserveCapacity(first.count + second.count)
    var next = 0
    for passage in second {
      while next < first.count, first[next].range.upperBound <= passage.range.lowerBound {
        merged.append(first[next])
        next += 1
      }
      if next < first.count, first[next].range.overlaps(passage.range) { continue }
      merged.append(passage)
    }
    merged.append(contentsOf: first[next...])
    return merged
  }
}
