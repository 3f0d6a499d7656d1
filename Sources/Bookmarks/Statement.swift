import Articles
import Quotations

/// The parts of a quotation's statement that stand together with it.
struct Statement {
  /// The parts in the order in which they stand; the quotation is one of them.
  let parts: ArraySlice<Quotation>
  /// From the first mark to the last, in UTF-8 offsets into the article's text.
  let range: Range<Int>

  /// The parts around a quotation; itself alone if it is none of the article's.
  init(around quotation: Quotation, in article: Article) {
    let speech = (article.quotations ?? []).filter { $0.kind.isSpeech || $0 == quotation }
    guard let index = speech.firstIndex(of: quotation) else {
      parts = [quotation]
      range = quotation.range
      return
    }
    var first = index
    var last = index
    while first > 0, Self.stand(speech[first - 1], speech[first], togetherIn: article.text) { first -= 1 }
    while last + 1 < speech.count, Self.stand(speech[last], speech[last + 1], togetherIn: article.text) {
      last += 1
    }
    parts = speech[first...last]
    range = speech[first].range.lowerBound..<speech[last].range.upperBound
  }

  /// Whether two quotations belong to one statement and no paragraph stands between theirs.
  private static func stand(_ first: Quotation, _ second: Quotation, togetherIn text: String) -> Bool {
    guard first.statement == second.statement, first.range.upperBound <= second.range.lowerBound,
      second.range.upperBound <= text.utf8.count
    else { return false }
    let gap = text.utf8[text.index(first.range.upperBound)..<text.index(second.range.lowerBound)]
    var breaks = 0
    var lineBreaks = 0
    for byte in gap {
      lineBreaks = byte == UInt8(ascii: "\n") ? lineBreaks + 1 : 0
      if lineBreaks == 2 { breaks += 1 }
    }
    return breaks <= 1
  }
}
