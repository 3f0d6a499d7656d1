/// The lines that a program padded with spaces, so that all of them end at one column.
///
/// The gaps between the words of such a line are equal, or differ by one space. A table has narrow gaps within its
/// cells, or wide ones in all its lines.
struct JustifiedText {
  /// The column at which padded lines end; `nil` if the text isn't justified.
  private let column: UInt16?

  /// How many lines show whether a text is justified.
  private static let sample = 2_000

  /// Looks for padded lines; O(n) in the length of the first 2,000 lines.
  init(of lines: [SourceLine], in bytes: Span<UInt8>) {
    var (counts, narrow): ([UInt16: Int], [UInt16: Int]) = ([:], [:])
    var padded = 0
    for line in lines.prefix(Self.sample) where line.columns <= BreakSigns.widest {
      guard let gap = bytes.widestEvenGap(in: line), gap > 1 else { continue }
      padded += 1
      counts[line.columns, default: 0] += 1
      if gap < Span<UInt8>.cellGap { narrow[line.columns, default: 0] += 1 }
    }
    let most = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    column = most.flatMap { column, count in
      count > 2 && count * 2 > padded && narrow[column, default: 0] * 3 >= count ? column : nil
    }
  }

  /// Whether a line was padded.
  func contains(_ line: SourceLine, in bytes: Span<UInt8>) -> Bool {
    line.columns == column && bytes.widestEvenGap(in: line).map { $0 > 1 } ?? false
  }
}

extension Span<UInt8> {
  /// How many spaces separate two cells of a table.
  static var cellGap: Int { 4 }

  /// Returns the width of the widest gap between words, in spaces; `nil` if another is narrower by two or more, or
  /// if there is none.
  fileprivate func widestEvenGap(in line: SourceLine) -> Int? {
    guard !line.hasTab else { return nil }
    var (gap, least, most) = (0, Int.max, 0)
    for offset in line.start..<line.end {
      if self[offset] == 0x20 {
        gap += 1
      } else if gap > 0 {
        (least, most, gap) = (Swift.min(least, gap), Swift.max(most, gap), 0)
      }
    }
    return most > 0 && most - least < 2 ? most : nil
  }
}
