/// Combines the quoted texts in double marks and those in single marks.
enum QuotedTexts {
  /// Returns all outermost quoted texts of a text, in order.
  ///
  /// If the text quotes in single marks, double marks inside them are nested; otherwise a quoted text in
  /// single marks that holds one in double marks is taken for a chance pair of apostrophes.
  static func all(of marks: [Mark], in text: SourceText) -> (quotedTexts: [QuotedText], quotesInSingles: Bool)
  {
    var (quotedTexts, quotesInSingles) = paired(marks, in: text)
    quotedTexts.removeAll {
      !Scalars.isBoundary(text, $0.range.lowerBound) || !Scalars.isBoundary(text, $0.range.upperBound)
    }
    SpeakerLabels.note(in: &quotedTexts, of: text)
    return (quotedTexts, quotesInSingles)
  }

  private static func paired(_ marks: [Mark], in text: SourceText) -> (
    quotedTexts: [QuotedText], quotesInSingles: Bool
  ) {
    let doubles = Pairing.quotedTexts(of: marks, in: text)
    let singles = SinglePairing.quotedTexts(of: marks, around: doubles, in: text)
    guard !singles.isEmpty else { return (doubles, false) }
    let enclosed = countEnclosed(doubles, in: singles)
    let isStyle = singles.count > 2 * (doubles.count - enclosed)
    return (isStyle ? merge(singles, doubles) : merge(doubles, singles), isStyle)
  }

  private static func countEnclosed(_ inner: [QuotedText], in outer: [QuotedText]) -> Int {
    var next = 0
    var count = 0
    for quoted in inner {
      while next < outer.count, outer[next].range.upperBound <= quoted.range.lowerBound { next += 1 }
      if next < outer.count, outer[next].range.overlaps(quoted.range) { count += 1 }
    }
    return count
  }

  /// Merges both lists in order; of two quoted texts that overlap, the one in the first list stays.
  private static func merge(_ first: [QuotedText], _ second: [QuotedText]) -> [QuotedText] {
    var merged: [QuotedText] = []
    merged.reserveCapacity(first.count + second.count)
    var next = 0
    for quoted in second {
      while next < first.count, first[next].range.upperBound <= quoted.range.lowerBound {
        merged.append(first[next])
        next += 1
      }
      if next < first.count, first[next].range.overlaps(quoted.range) { continue }
      merged.append(quoted)
    }
    merged.append(contentsOf: first[next...])
    return merged
  }
}
