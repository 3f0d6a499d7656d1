/// Which words of a paragraph are unchanged, added and removed.
struct WordChanges {
  /// Words that are unchanged, or were replaced by others.
  struct Change {
    /// The words, as indices into each reading; one may be empty if they changed.
    var older: Range<Int>
    var newer: Range<Int>
    var isSame: Bool
  }

  /// The changes in order, alternating with unchanged words.
  ///
  /// A few words that are the same by chance count as changed.
  private(set) var shown: [Change] = []
  /// How many words were added and removed, not counting quotations.
  private(set) var count = 0

  /// How many unchanged words between two longer changes count as the same by chance, at most.
  private static let fewWords = 2

  /// Compares the words of two paragraphs, in the time that ``SequenceMatches`` takes.
  init(_ older: ArraySlice<Int32>, _ newer: ArraySlice<Int32>) {
    var end = (older: older.startIndex, newer: newer.startIndex)
    func change(_ one: Int, _ other: Int) {
      let change = Change(older: end.older..<one, newer: end.newer..<other, isSame: false)
      guard !change.older.isEmpty || !change.newer.isEmpty else { return }
      shown.append(change)
      count += older[change.older].count { $0 != ReadingWords.quotation }
      count += newer[change.newer].count { $0 != ReadingWords.quotation }
    }
    for run in SequenceMatches(Array(older), Array(newer)).runs {
      let start = (older: older.startIndex + run.older, newer: newer.startIndex + run.newer)
      change(start.older, start.newer)
      end = (start.older + run.count, start.newer + run.count)
      shown.append(Change(older: start.older..<end.older, newer: start.newer..<end.newer, isSame: true))
    }
    change(older.endIndex, newer.endIndex)
    joinChance()
  }

  private mutating func joinChance() {
    var joined: [Change] = []
    for (index, change) in shown.enumerated() {
      let isChance =
        change.isSame && index > 0 && index + 1 < shown.count
        && change.older.count <= min(Self.fewWords, Self.size(shown[index - 1]), Self.size(shown[index + 1]))
      if isChance || !change.isSame, let last = joined.last, !last.isSame {
        joined[joined.count - 1].older = last.older.lowerBound..<change.older.upperBound
        joined[joined.count - 1].newer = last.newer.lowerBound..<change.newer.upperBound
      } else {
        joined.append(change)
      }
    }
    shown = joined
  }

  private static func size(_ change: Change) -> Int { max(change.older.count, change.newer.count) }
}
