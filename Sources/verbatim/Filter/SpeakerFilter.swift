import Articles
import Quotations

/// Picks the quotations of a speaker by words of a name.
struct SpeakerFilter {
  private let pattern: TextPattern

  /// Makes a filter of words as somebody types them: small letters stand for capitals, too.
  init?(_ words: String) {
    guard let pattern = TextPattern(words) else { return nil }
    self.pattern = pattern
  }

  /// Whether the person meant, or the words that name the speaker, have the words.
  func includes(_ quotation: Quotation, in text: String) -> Bool {
    guard let attribution = quotation.attribution else { return false }
    if let person = attribution.person, includes(person) { return true }
    return attribution.speaker.map { includes(text.part($0)) } ?? false
  }

  /// Whether a name has the words.
  func includes(_ name: String) -> Bool { !pattern.matches(in: name, limit: 1).isEmpty }
}

extension String {
  /// The words at UTF-8 offsets, as far as they are in the text.
  func part(_ range: Range<Int>) -> String {
    let range = range.clamped(to: 0..<utf8.count)
    let start = utf8.index(startIndex, offsetBy: range.lowerBound)
    return String(self[start..<utf8.index(start, offsetBy: range.count)])
  }
}
