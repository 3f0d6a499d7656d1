/// A cue after its text has been read.
struct ShownCue {
  /// When it appears and disappears, in `milliseconds`.
  var start: Int
  var end: Int
  /// The line with its times and its position on the screen.
  var timing: ArraySlice<UInt8>
  /// Its lines, without tags.
  var lines: [CueLine]
}

/// Removes what live captions show more than once: lines that roll up, and lines that grow word by word.
///
/// Speech that is repeated stays, so lines are only removed if the file as a whole rolls.
enum RollingCaptions {
  /// How soon a cue must follow another, in `milliseconds`, to belong with it.
  private static let reach = 500

  /// Returns the cues with each word once.
  static func removingRepeats(from cues: [ShownCue]) -> [ShownCue] {
    let isRolling = isRolling(cues)
    var kept: [ShownCue] = []
    kept.reserveCapacity(cues.count)
    var previous: ShownCue?
    for cue in cues {
      defer { previous = cue }
      guard let before = previous, !kept.isEmpty, follows(cue, before) else {
        kept.append(cue)
        continue
      }
      let isCopy = sameLines(cue, before) && cue.timing == before.timing
      var repeated =
        isRolling ? self.repeated(before.lines[...], in: cue.lines) : isCopy ? cue.lines.count : 0
      if isRolling, repeated == 0, grows(before, into: cue) {
        replaceEnd(of: &kept, with: cue, rolled: before.lines.count - kept[kept.count - 1].lines.count)
        repeated = cue.lines.count
      }
      guard repeated < cue.lines.count else {
        kept[kept.count - 1].end = cue.end
        continue
      }
      kept.append(cue)
      kept[kept.count - 1].lines.removeFirst(repeated)
    }
    return kept
  }

  /// Whether at least two cues, and a quarter of all, repeat lines of the previous one and add to them.
  private static func isRolling(_ cues: [ShownCue]) -> Bool {
    var rolled = 0
    for (before, cue) in zip(cues, cues.dropFirst()) where follows(cue, before) {
      let count = repeated(before.lines[...], in: cue.lines)
      let isMore = count > 0 && (count < cue.lines.count || count < before.lines.count)
      if isMore || count == 0 && grows(before, into: cue) { rolled += 1 }
    }
    return rolled >= 2 && rolled * 4 >= cues.count
  }

  private static func follows(_ cue: ShownCue, _ before: ShownCue) -> Bool {
    cue.start >= before.start && cue.start <= before.end + reach
  }

  private static func sameLines(_ cue: ShownCue, _ before: ShownCue) -> Bool {
    cue.lines.count == before.lines.count && zip(cue.lines, before.lines).allSatisfy { $0.words == $1.words }
  }

  /// Returns how many of the last lines of a cue are the first ones of the next, at most a screenful.
  private static func repeated(_ lines: ArraySlice<CueLine>, in next: [CueLine]) -> Int {
    let most = min(lines.count, next.count, 4)
    for count in stride(from: most, to: 0, by: -1)
    where zip(lines.suffix(count), next).allSatisfy({ $0.words == $1.words && $0.voice == $1.voice }) {
      return count
    }
    return 0
  }

  /// Whether the next cue has the same lines with more words at the end.
  private static func grows(_ before: ShownCue, into cue: ShownCue) -> Bool {
    guard let last = before.lines.last, cue.lines.count >= before.lines.count else { return false }
    let index = before.lines.count - 1
    let isSame = zip(before.lines.dropLast(), cue.lines).allSatisfy { $0.words == $1.words }
    let words = cue.lines[index].words
    let isLonger = words.count > last.words.count || cue.lines.count > before.lines.count
    guard isSame, isLonger, words.starts(with: last.words) else { return false }
    return words.count == last.words.count || words[last.words.count] == 0x20
  }

  /// Replaces the shorter form of a cue by the longer one; `rolled` of its lines were shown before.
  private static func replaceEnd(of kept: inout [ShownCue], with cue: ShownCue, rolled: Int) {
    kept[kept.count - 1].lines = Array(cue.lines.dropFirst(max(0, rolled)))
  }
}
