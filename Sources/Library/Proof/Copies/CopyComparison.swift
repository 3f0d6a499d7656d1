/// Decides whether two articles are copies of one text, such as a wire report in several papers.
///
/// The shorter article's words are in the longer one, whatever other paragraphs that has. Two reports that
/// share quotations aren't copies, so enough of the words outside quotation marks must be the same; nor is
/// a text that quotes another, so what one has within quotation marks must be within them in the other as
/// well; nor are two issues of a weekly report, in which the same sentences have different numbers.
struct CopyComparison {
  /// The runs of words outside quotation marks, and those that have words within them.
  private var outside: Set<UInt64> = []
  private var quoted: Set<UInt64> = []
  private var masked: Set<UInt64> = []

  /// Prepares to compare other articles with one; O(n) in its words.
  init(_ words: CopyWords) {
    outside.reserveCapacity(words.count)
    words.forEachShingle { hash, start in
      if words.isQuoted(at: start) { quoted.insert(hash) } else { outside.insert(hash) }
    }
    guard words.kinds.contains(where: { $0.contains(.number) }) else { return }
    words.forEachShingle(masksNumbers: true) { hash, _ in masked.insert(hash) }
  }

  /// Whether two articles are copies of one text; O(n + m).
  static func areCopies(_ one: CopyWords, _ other: CopyWords) -> Bool {
    let (shorter, longer) = one.count <= other.count ? (one, other) : (other, one)
    guard shorter.count >= CopySketch.fewestWords, shorter.count * 3 >= longer.count else { return false }
    return CopyComparison(longer).has(shorter)
  }

  /// Whether the words of a shorter article are in this one.
  private func has(_ shorter: CopyWords) -> Bool {
    var (count, shared, own, ownShared, quotedShared) = (0, 0, 0, 0, 0)
    // Shingles with a number that are the same, and those that differ only in a number.
    var (kept, changed) = (0, 0)
    var same: [Bool] = []
    same.reserveCapacity(shorter.count)
    shorter.forEachShingle { hash, start in
      let (isOutside, isQuoted) = (outside.contains(hash), quoted.contains(hash))
      let isShared = isOutside || isQuoted
      let kinds = shorter.kinds[start..<start + CopySketch.width]
      count += 1
      if isShared { shared += 1 }
      if shorter.isQuoted(at: start) {
        if isQuoted { quotedShared += 1 }
      } else {
        own += 1
        if isOutside { ownShared += 1 }
      }
      if isShared, kinds.contains(where: { $0.contains(.number) }) { kept += 1 }
      same.append(isShared)
    }
    guard Double(shared) >= 0.6 * Double(count) else { return false }
    if own >= 10, Double(ownShared) < 0.5 * Double(own) { return false }
    guard Double(ownShared + quotedShared) >= 0.5 * Double(count) else { return false }
    shorter.forEachShingle(masksNumbers: true) { hash, start in
      let kinds = shorter.kinds[start..<start + CopySketch.width]
      if !same[start], kinds.contains(where: { $0.contains(.number) }), masked.contains(hash) { changed += 1 }
    }
    // A number is in five shingles: one or two of them may have been corrected.
    return changed <= 2 * CopySketch.width || 3 * changed <= kept + changed
  }
}
