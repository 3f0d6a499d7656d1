import Articles
import Catalogue
import Testing

@testable import Library

/// The lines that a search shows, over invented texts and queries.
@Suite struct SnippetPropertyTests {
  private static let pieces = [
    "never", "Never", "never,", "1", "000", "1\u{A0}000\u{A0}000", "be", "better", "beta", "bet", "oﬃce",
    "of", "office",
    "se\u{AD}cond", "e\u{301}te\u{301}", "été", "ete", "港口", "港", "口の", "Ｔｅａ", "tea", "🇨🇭", "👩‍⚕️", "it’s", "its",
    "s", "'s",
    "a\u{200D}", "n̈o", "हिन्दी", "한국", "한", "“yes”", "\r\n", "\n\n", "\t", "—", "…", "x\u{FE0F}", "\u{202E}",
    "re-re", "re",
  ]

  @Test func `apart from the marking it is the text itself`() throws {
    var random = Generator(seed: 11)
    for _ in 0..<300 {
      let text = (0..<random.below(90)).map { _ in Self.pieces[random.below(Self.pieces.count)] }
        .joined(separator: random.below(3) == 0 ? "" : " ")
      let query = (0...random.below(4)).map { _ in Self.pieces[random.below(Self.pieces.count)] }
        .joined(separator: " ")
      for typed in [query, "\"\(query)\""] {
        var finder = WordFinder(Query(typed, as: .search).terms)
        let snippet = Snippet(of: text, matches: finder.matches(in: text))
        try check(snippet, of: text, typed)
      }
    }
  }

  private func check(_ snippet: Snippet, of text: String, _ query: String) throws {
    let source = text.blanked
    var line = Array(snippet.text.utf8)
    let ellipsis = Array("…".utf8)
    if snippet.text.utf8.count < text.utf8.count || snippet.text != source {
      if line.starts(with: ellipsis), !source.utf8.starts(with: line) { line.removeFirst(ellipsis.count) }
      if line.suffix(3).elementsEqual(ellipsis), !source.contains(part: line) { line.removeLast(3) }
    }
    #expect(source.contains(part: line), "\(query): \(text)")
    var position = 0
    let boundaries = Set(
      snippet.text.indices.map { snippet.text.utf8.distance(from: snippet.text.startIndex, to: $0) })
    for match in snippet.matches {
      #expect(match.lowerBound >= position && match.upperBound > match.lowerBound)
      position = match.upperBound
      #expect(boundaries.contains(match.lowerBound))
      #expect(boundaries.contains(match.upperBound) || match.upperBound == snippet.text.utf8.count)
    }
    #expect(position <= snippet.text.utf8.count)
  }
}

extension String {
  /// The text with spaces for line breaks and tabs, as a line shows it.
  fileprivate var blanked: String {
    String(decoding: utf8.map { (0x09...0x0D).contains($0) ? 0x20 : $0 }, as: UTF8.self)
  }

  fileprivate func contains(part: [UInt8]) -> Bool {
    part.isEmpty || Array(utf8).firstRange(of: part) != nil
  }
}

/// A generator whose numbers are the same on every machine (Knuth's MMIX, 1999).
private struct Generator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func below(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % max(1, limit)
  }
}
