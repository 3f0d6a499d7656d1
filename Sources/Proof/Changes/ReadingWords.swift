import Articles
import Quotations

/// The words of a reading, paragraph by paragraph, with each quotation as one piece.
struct ReadingWords: Sendable {
  /// A paragraph that has words.
  struct Paragraph: Sendable {
    /// Its range in `UTF-8 offsets`.
    var range: Range<Int>
    /// Its words, as indices.
    var words: Range<Int>
  }

  /// The number that represents a quotation.
  static let quotation: Int32 = -1

  /// The text.
  let text: String
  /// The numbers of the words, in order; one ``quotation`` for all words of a quotation.
  private(set) var numbers: [Int32] = []
  /// The ranges of the words, in `UTF-8 offsets`.
  private(set) var places: [Range<Int>] = []
  /// The paragraphs, in order.
  private(set) var paragraphs: [Paragraph] = []

  /// Reads a text; O(n) in its length.
  ///
  /// - Parameters:
  ///   - ranges: its paragraphs, in order.
  ///   - quotations: the ranges that each count as one piece.
  init(_ text: String, in ranges: [Range<Int>], quotations: [Range<Int>], numbers: inout WordNumbers) {
    self.text = text
    var folding = WordFolding()
    var waiting = quotations.sorted { $0.lowerBound < $1.lowerBound }[...]
    let bytes = Array(text.utf8)
    for range in ranges where range.lowerBound >= 0 && range.upperBound <= bytes.count {
      let first = self.numbers.count
      folding.forEachWord(in: bytes[range].span) { place, letters in
        let place = place.lowerBound + range.lowerBound..<place.upperBound + range.lowerBound
        while let quotation = waiting.first, quotation.upperBound <= place.lowerBound {
          waiting.removeFirst()
        }
        if let quotation = waiting.first, quotation.contains(place.lowerBound) {
          append(quotation: quotation.clamped(to: range))
        } else {
          self.numbers.append(numbers.number(of: letters))
          places.append(place)
        }
        return true
      }
      guard self.numbers.count > first else { continue }
      paragraphs.append(Paragraph(range: range, words: first..<self.numbers.count))
    }
  }

  /// Reads an article without its noise.
  init(_ article: Article, numbers: inout WordNumbers) {
    self.init(
      article.text, in: article.blocks.filter { !$0.isNoise }.map(\.range),
      quotations: (article.quotations ?? []).filter { $0.kind.isSpeech }.map(\.range), numbers: &numbers)
  }

  /// Reads a title, or a quotation on one line.
  init(line: String, numbers: inout WordNumbers) {
    self.init(line, in: [0..<line.utf8.count], quotations: [], numbers: &numbers)
  }

  private mutating func append(quotation: Range<Int>) {
    guard numbers.last != Self.quotation || places.last != quotation else { return }
    numbers.append(Self.quotation)
    places.append(quotation)
  }

  /// Returns the numbers of a paragraph's words.
  func numbers(of paragraph: Int) -> [Int32] { Array(numbers[paragraphs[paragraph].words]) }

  /// Returns the range of some words with their signs, in `UTF-8 offsets`: signs directly after a word belong
  /// to it, others to the next word.
  func range(of words: Range<Int>) -> Range<Int> {
    let last = places[words.upperBound - 1]
    guard let paragraph = paragraph(at: places[words.lowerBound].lowerBound) else {
      return places[words.lowerBound].lowerBound..<last.upperBound
    }
    let isFirst = words.lowerBound <= paragraph.words.lowerBound
    let isLast = words.upperBound >= paragraph.words.upperBound
    let start = isFirst ? paragraph.range.lowerBound : end(of: words.lowerBound - 1)
    let end = isLast ? paragraph.range.upperBound : self.end(of: words.upperBound - 1)
    return start..<max(start, last.upperBound, end)
  }

  /// Returns where a word ends, including the signs that touch it.
  private func end(of word: Int) -> Int {
    let end = places[word].upperBound
    let next = word + 1 < places.count ? max(end, places[word + 1].lowerBound) : text.utf8.count
    let bytes = text.utf8
    var index = bytes.index(bytes.startIndex, offsetBy: end)
    var offset = end
    while offset < next, bytes[index] > 0x20 {
      bytes.formIndex(after: &index)
      offset += 1
    }
    return offset
  }

  /// Returns the paragraph at an offset, or the one after it; `nil` after the last.
  func paragraph(at offset: Int) -> Paragraph? {
    let index = paragraphs.partitionPoint { $0.range.upperBound > offset }
    return index < paragraphs.count ? paragraphs[index] : nil
  }
}
