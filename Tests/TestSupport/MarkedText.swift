/// A text with marks in it, as in `He said ⟦“yes”⟧.`, so that tests read like examples.
///
/// Holds the text without the marks, and what each pair of them encloses. Pairs of one kind don't nest.
package struct MarkedText {
  /// The text without the marks.
  package private(set) var text = ""
  private var enclosed: [Unicode.Scalar: [Range<Int>]] = [:]

  /// A mark that opens a range, and the one that closes it.
  package typealias Pair = (opening: Unicode.Scalar, closing: Unicode.Scalar)

  /// The pair that stands alone in most tests.
  package static let pairs: [Pair] = [("⟦", "⟧")]

  /// Reads a marked text.
  package init(_ marked: String, pairs: [Pair] = Self.pairs) {
    var starts: [Unicode.Scalar: Int] = [:]
    for scalar in marked.unicodeScalars {
      if pairs.contains(where: { $0.opening == scalar }) {
        starts[scalar] = text.utf8.count
      } else if let pair = pairs.first(where: { $0.closing == scalar }) {
        let end = text.utf8.count
        enclosed[pair.opening, default: []].append((starts[pair.opening] ?? end)..<end)
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
  }

  /// What `⟦…⟧` encloses, in UTF-8 offsets into ``text``.
  package var ranges: [Range<Int>] { ranges(after: "⟦") }

  /// What a pair encloses, in UTF-8 offsets into ``text``.
  package func ranges(after opening: Unicode.Scalar) -> [Range<Int>] { enclosed[opening] ?? [] }

  /// The words that `⟦…⟧` encloses first, or `nil` if the text has no marks.
  package var words: String? { ranges.first.map { text.words($0) } }
}

extension String {
  /// Returns the words of a range of UTF-8 offsets.
  package func words(_ range: Range<Int>) -> String {
    String(decoding: utf8.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self)
  }
}
