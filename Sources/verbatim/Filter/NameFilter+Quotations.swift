import Articles
import Catalogue
import Quotations

extension NameFilter {
  /// Returns whether the filter accepts the speaker's name: the person's, or the words in the text.
  func includes(_ quotation: Quotation, in text: String) -> Bool {
    guard let attribution = quotation.attribution else { return false }
    return accepts(anyOf: attribution.person, attribution.mention.map(text.part))
  }
}

extension String {
  /// Returns the words in a range of UTF-8 offsets, as far as the range is within the text.
  func part(_ range: Range<Int>) -> String {
    let range = range.clamped(to: 0..<utf8.count)
    let start = utf8.index(startIndex, offsetBy: range.lowerBound)
    return String(self[start..<utf8.index(start, offsetBy: range.count)])
  }
}
