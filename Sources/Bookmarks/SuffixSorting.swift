/// Sorts all suffixes of a text in O(n), by induced sorting.
///
/// After G. Nong, S. Zhang and W. H. Chan, "Two Efficient Algorithms for Linear Time Suffix Array
/// Construction" (2011). A suffix is *rising* if it is smaller than the one that begins a letter later,
/// otherwise *falling*; a rising one after a falling one is a *valley*. The order of the valleys determines
/// that of all the others.
struct SuffixSorting<Letter: FixedWidthInteger> {
  private let text: UnsafeBufferPointer<Letter>
  private let isRising: [Bool]
  /// Where the suffixes with each first letter start in the sorted list, falling ones first.
  ///
  /// It has one entry more than there are letters.
  private let buckets: [Int32]
  /// Where the rising suffixes with each first letter start in the sorted list.
  private let risingStarts: [Int32]

  /// Returns the offsets of all suffixes, smallest suffix first.
  ///
  /// - Parameter alphabet: how many letters there are; each letter of the text is less than this.
  static func sorted(_ text: UnsafeBufferPointer<Letter>, alphabet: Int) -> [Int32] {
    guard text.count > 1 else { return text.isEmpty ? [] : [0] }
    return SuffixSorting(text, alphabet: alphabet).sorted()
  }

  private init(_ text: UnsafeBufferPointer<Letter>, alphabet: Int) {
    self.text = text
    var isRising = [Bool](repeating: false, count: text.count)
    for index in (0..<text.count - 1).reversed() {
      isRising[index] =
        text[index] == text[index + 1] ? isRising[index + 1] : text[index] < text[index + 1]
    }
    var counts = [Int32](repeating: 0, count: alphabet)
    var falling = counts
    for index in text.indices {
      counts[Int(text[index])] += 1
      if !isRising[index] { falling[Int(text[index])] += 1 }
    }
    var buckets: [Int32] = [0]
    buckets.reserveCapacity(alphabet + 1)
    for count in counts { buckets.append((buckets.last ?? 0) + count) }
    self.isRising = isRising
    self.buckets = buckets
    risingStarts = falling.indices.map { buckets[$0] + falling[$0] }
  }

  private func sorted() -> [Int32] {
    let valleys = (1..<text.count).filter { isRising[$0] && !isRising[$0 - 1] }.map(Int32.init)
    let rough = induced(from: valleys)
    guard valleys.count > 1 else { return rough }
    // Valleys are named by the stretch from each to the next: equal stretches, equal names. The names are a
    // text at most half as long, whose suffixes have the same order as the valleys.
    let (names, count) = named(valleys, in: rough)
    let order = names.withUnsafeBufferPointer { SuffixSorting<Int32>.sorted($0, alphabet: count) }
    return induced(from: order.map { valleys[Int($0)] })
  }

  /// Returns the sorted suffixes if `valleys` are sorted; otherwise at least the stretches between them are.
  private func induced(from valleys: [Int32]) -> [Int32] {
    var sorted = [Int32](repeating: -1, count: text.count)
    var next = risingStarts
    for valley in valleys {
      let letter = Int(text[Int(valley)])
      sorted[Int(next[letter])] = valley
      next[letter] += 1
    }
    next = buckets
    func putFalling(_ suffix: Int, _ sorted: inout [Int32]) {
      let letter = Int(text[suffix])
      sorted[Int(next[letter])] = Int32(truncatingIfNeeded: suffix)
      next[letter] += 1
    }
    putFalling(text.count - 1, &sorted)
    for index in sorted.indices {
      let before = Int(sorted[index]) - 1
      if before >= 0, !isRising[before] { putFalling(before, &sorted) }
    }
    next = buckets
    for index in sorted.indices.reversed() {
      let before = Int(sorted[index]) - 1
      guard before >= 0, isRising[before] else { continue }
      let letter = Int(text[before]) + 1
      next[letter] -= 1
      sorted[Int(next[letter])] = Int32(truncatingIfNeeded: before)
    }
    return sorted
  }

  /// Returns a number for each valley, in text order, and how many different numbers there are.
  private func named(_ valleys: [Int32], in rough: [Int32]) -> (names: [Int32], count: Int) {
    var numbers = [Int32](repeating: -1, count: text.count)
    for (number, valley) in valleys.enumerated() { numbers[Int(valley)] = Int32(truncatingIfNeeded: number) }
    var names = [Int32](repeating: 0, count: valleys.count)
    var last: Int?
    var name: Int32 = -1
    for suffix in rough {
      let number = Int(numbers[Int(suffix)])
      guard number >= 0 else { continue }
      if last.map({ !isSame(valleys, $0, number) }) ?? true { name += 1 }
      names[number] = name
      last = number
    }
    return (names, Int(name) + 1)
  }

  /// Whether the stretches from two valleys to the next ones, including these ones' first letters, are equal.
  private func isSame(_ valleys: [Int32], _ first: Int, _ second: Int) -> Bool {
    // The last stretch ends with the text, and no other one does.
    guard first + 1 < valleys.count, second + 1 < valleys.count else { return false }
    let length = Int(valleys[first + 1] - valleys[first])
    guard length == Int(valleys[second + 1] - valleys[second]) else { return false }
    let (one, other) = (Int(valleys[first]), Int(valleys[second]))
    return (0...length).allSatisfy { text[one + $0] == text[other + $0] }
  }
}
