/// How often a sentence ends between two words of a text: a wrap breaks lines there as often.
struct SentenceRate {
  /// The share of the gaps between words; the usual one for a text with few gaps.
  let share: Double

  /// In news, a sentence has about twenty words, and a line ends with it a little more often by other causes.
  private static let usual = 0.08
  /// Lines that are sentences look like verse.
  private static let most = 0.3
  /// How many lines are looked at.
  private static let sample = 2_000

  /// Counts the ends of sentences inside lines; O(n) in the length of the first 2,000 lines.
  init(of lines: [SourceLine], in bytes: Span<UInt8>) {
    var (gaps, ends) = (0, 0)
    for line in lines.prefix(Self.sample) where line.columns <= BreakSigns.widest {
      for offset in line.start..<line.end where bytes[offset] == 0x20 && bytes[offset + 1] != 0x20 {
        gaps += 1
        if bytes.isSentenceEnd(before: offset, from: line.start),
          bytes.startOfWords(in: (offset + 1)..<line.end) == .capital
        {
          ends += 1
        }
      }
    }
    share = gaps > 40 ? min(Self.most, max(Self.usual, Double(ends) / Double(gaps))) : Self.usual
  }
}

extension Span<UInt8> {
  /// Whether a full stop, an exclamation or a question mark comes before an offset, perhaps with a closing mark.
  fileprivate func isSentenceEnd(before offset: Int, from start: Int) -> Bool {
    var end = offset
    if end > start, self[end - 1] == 0x22 || self[end - 1] == 0x27 || self[end - 1] == 0x29 {
      end -= 1
    } else if end > start + 3, self[end - 3] == 0xE2, self[end - 2] == 0x80,
      self[end - 1] == 0x99 || self[end - 1] == 0x9D
    {
      end -= 3
    }
    return end > start && (self[end - 1] == 0x2E || self[end - 1] == 0x21 || self[end - 1] == 0x3F)
  }
}
