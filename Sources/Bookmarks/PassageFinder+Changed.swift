extension PassageFinder {
  /// A context that stands in more places than this says nothing.
  private static let mostPlaces = 8
  /// However long a passage is, no more words than this may differ.
  private static let mostChanges = 64

  /// Where words stand that differ from a passage in at most one of eight, with its context on one side at least.
  ///
  /// - Returns: ranges of the folded text, each once; for each place of the context only the one that fits best.
  func changedPlaces(of anchor: Anchor, context: SavedContext) -> [Range<Int>] {
    let passage = FoldedText(String(decoding: FoldedText(anchor.exact).trimmed, as: UTF8.self))
    let passageWords = passage.words(from: 0, count: .max)
    let limit = min(passageWords.count / 8, Self.mostChanges)
    guard limit > 0 else { return [] }
    var numbers: [ArraySlice<UInt8>: Int] = [:]
    let words = passageWords.map { range in
      let word = passage.bytes[range]
      let number = numbers[word] ?? numbers.count
      numbers[word] = number
      return number
    }
    // A word that the passage does not have needs no number of its own: it differs from all.
    func number(_ range: Range<Int>) -> Int { numbers[folded.bytes[range]] ?? -1 }

    var places: Set<Range<Int>> = []
    let starts = context.starts
    for start in starts.count <= Self.mostPlaces ? starts : [] {
      let ranges = folded.words(from: start, count: words.count + limit)
      let fits = WordAlignment.fits(of: words, at: ranges.map(number), limit: limit)
      let marks = passage.bytes[(passageWords.last?.upperBound ?? 0)...]
      let range = { (length: Int) in start..<self.end(after: ranges[length - 1].upperBound, marks: marks) }
      places.formUnion(best(fits, of: words.count, range: range) { context.agrees(after: $0.upperBound) })
    }
    let ends = context.ends
    for end in ends.count <= Self.mostPlaces ? ends : [] {
      let ranges = folded.words(before: end, count: words.count + limit)
      let fits = WordAlignment.fits(of: words.reversed(), at: ranges.map(number), limit: limit)
      let marks = passage.bytes[..<(passageWords.first?.lowerBound ?? 0)]
      let range = { (length: Int) in self.start(before: ranges[length - 1].lowerBound, marks: marks)..<end }
      places.formUnion(best(fits, of: words.count, range: range) { context.agrees(before: $0.lowerBound) })
    }
    return places.filter(cutsNoCharacter)
  }

  /// The fit with context on its other side too, else the one of least difference; of several the one whose number of
  /// words is nearest to the passage's.
  private func best(
    _ fits: [WordAlignment.Fit], of count: Int, range: (Int) -> Range<Int>, agrees: (Range<Int>) -> Bool
  ) -> [Range<Int>] {
    let agreeing = fits.filter { agrees(range($0.length)) }
    let best = (agreeing.isEmpty ? fits : agreeing).min {
      ($0.difference, abs($0.length - count)) < ($1.difference, abs($1.length - count))
    }
    return best.map { [range($0.length)] } ?? []
  }

  /// Where a passage ends whose last word ends at `end`: behind the marks with which it ended when it was saved, else,
  /// if there was a quotation mark among them, behind the last of those that stand there.
  private func end(after end: Int, marks: ArraySlice<UInt8>) -> Int {
    if folded.bytes[end...].starts(with: marks) { return end + marks.count }
    guard marks.contains(UInt8(ascii: "\"")) else { return end }
    let here = folded.bytes[end..<folded.marksEnd(after: end)]
    return here.lastIndex(of: UInt8(ascii: "\"")).map { $0 + 1 } ?? end
  }

  /// Where a passage begins whose first word begins at `start`, as ``end(after:marks:)``.
  private func start(before start: Int, marks: ArraySlice<UInt8>) -> Int {
    if folded.bytes[..<start].suffix(marks.count) == marks { return start - marks.count }
    guard marks.contains(UInt8(ascii: "\"")) else { return start }
    return folded.bytes[folded.marksStart(before: start)..<start].firstIndex(of: UInt8(ascii: "\"")) ?? start
  }
}
