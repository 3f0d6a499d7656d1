extension PassageFinder {
  /// The maximum number of words that may differ, however long a passage is.
  private static let mostChanges = 128

  /// How many words suffice to tell where a passage begins or ends.
  private static let telling = 3

  /// Returns where words that partly differ from the passage's occur in its context.
  ///
  /// - Returns: for each place of the context, only the range that fits best, without duplicates.
  func changedPlaces(
    of passage: FoldedText, words: [Range<Int>], context: SavedContext
  ) -> Set<PassagePlace> {
    guard let first = words.first, let last = words.last, words.count > 1 else { return [] }
    let limit = min(words.count, Self.mostChanges)
    var numbers: [ArraySlice<UInt8>: Int] = [:]
    let pattern = words.map { range in
      let word = passage.bytes[range]
      let number = numbers[word] ?? numbers.count
      numbers[word] = number
      return number
    }
    // A word that the passage lacks needs no distinct number, since it differs from all of its words.
    func number(_ range: Range<Int>) -> Int { numbers[folded.bytes[range]] ?? -1 }

    var places: Set<PassagePlace> = []
    for start in context.starts {
      let ranges = folded.words(from: start, count: pattern.count + limit)
      let numbers = ranges.map(number)
      let marks = passage.bytes[last.upperBound...]
      let before = context.agreement(before: start)
      let found = WordAlignment.fits(of: pattern, at: numbers, limit: limit).compactMap { fit in
        let range = start..<end(after: ranges[fit.length - 1].upperBound, marks: marks)
        let place = PassagePlace(
          range: range, difference: fit.difference, before: before,
          after: context.agreement(after: range.upperBound))
        return Self.isLikely(place, words: numbers[..<fit.length], of: pattern) ? place : nil
      }
      if let best = best(found) { places.insert(best) }
    }
    for end in context.ends {
      let ranges = folded.words(before: end, count: pattern.count + limit)
      let numbers = ranges.map(number)
      let marks = passage.bytes[..<first.lowerBound]
      let after = context.agreement(after: end)
      let found = WordAlignment.fits(of: pattern.reversed(), at: numbers, limit: limit).compactMap { fit in
        let range = start(before: ranges[fit.length - 1].lowerBound, marks: marks)..<end
        let place = PassagePlace(
          range: range, difference: fit.difference, before: context.agreement(before: range.lowerBound),
          after: after)
        return Self.isLikely(place, words: numbers[..<fit.length].reversed()[...], of: pattern) ? place : nil
      }
      if let best = best(found) { places.insert(best) }
    }
    return places.filter { !$0.range.isEmpty && cutsNoCharacter($0.range) }
  }

  /// Whether enough of the words are the passage's own.
  ///
  /// Half of them must be if all of the context agrees on both sides, three in four if it agrees in part on
  /// one side, and otherwise all but one in eight. On a side where the context doesn't show where the passage
  /// begins or ends, the passage's own words must, unless only one word differs in all.
  private static func isLikely(_ place: PassagePlace, words: ArraySlice<Int>, of passage: [Int]) -> Bool {
    let difference = place.difference
    if place.weight == 4 { return difference * 2 <= max(passage.count, words.count) }
    let isMarkedOff =
      (place.before.isTelling || words.prefix(telling).elementsEqual(passage.prefix(telling)))
      && (place.after.isTelling || words.suffix(telling).elementsEqual(passage.suffix(telling)))
    guard isMarkedOff || difference <= 1, place.weight > 1 else { return false }
    let isBetween = place.weight == 3 && !place.before.isShort && !place.after.isShort
    return difference * (isBetween ? 4 : 8) <= passage.count
  }

  /// Returns the place that is closest to the passage; of several, the one that its surroundings favour most.
  private func best(_ places: [PassagePlace]) -> PassagePlace? {
    places.min { ($0.cost, -$0.weight, -$0.agreeing) < ($1.cost, -$1.weight, -$1.agreeing) }
  }

  /// Returns where a passage ends whose last word ends at `end`.
  ///
  /// It ends after the marks with which it ended when it was saved. If they aren't there but included a
  /// quotation mark, it ends after the last quotation mark that is there.
  private func end(after end: Int, marks: ArraySlice<UInt8>) -> Int {
    if folded.bytes[end...].starts(with: marks) { return end + marks.count }
    guard marks.contains(UInt8(ascii: "\"")) else { return end }
    let here = folded.bytes[end..<folded.marksEnd(after: end)]
    return here.lastIndex(of: UInt8(ascii: "\"")).map { $0 + 1 } ?? end
  }

  /// Returns where a passage begins whose first word begins at `start`; compare ``end(after:marks:)``.
  private func start(before start: Int, marks: ArraySlice<UInt8>) -> Int {
    if folded.bytes[..<start].suffix(marks.count) == marks { return start - marks.count }
    guard marks.contains(UInt8(ascii: "\"")) else { return start }
    return folded.bytes[folded.marksStart(before: start)..<start].firstIndex(of: UInt8(ascii: "\"")) ?? start
  }
}
