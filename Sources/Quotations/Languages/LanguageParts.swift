/// The parts of a text in each of its languages: a text in two languages, or with long quotations in another.
///
/// A few paragraphs are examined first; only if one of them is in another language are all examined. A
/// paragraph whose language isn't clear counts as being in the language of the paragraph before it. O(n).
struct LanguageParts {
  /// The paragraphs in a language (UTF-8 offsets, ascending).
  struct Part {
    var code: String
    var ranges: [Range<Int>]
  }

  /// The text's own language first; empty if all of the text is in it.
  private(set) var parts: [Part] = []

  /// How many paragraphs are examined first.
  private static let samples = 32
  /// How far to search for a paragraph's start, and how much of a paragraph to read, in bytes.
  private static let reach = 2_048

  /// Finds the languages of a text's paragraphs.
  init(_ text: SourceText) {
    guard let main = text.code, LanguageParts.isMixed(text) else { return }
    parts = [Part(code: main, ranges: [])]
    var current = 0
    var start = 0
    while start < text.limit {
      let end = text.bytes[start..<text.limit].firstIndex(of: Byte.lineFeed) ?? text.limit
      if let found = LanguageParts.language(of: start..<end, in: text) {
        current = part(in: found.code)
      } else if LanguageParts.isMain(start..<end, in: text) {
        current = 0
      }
      parts[current].ranges.append(start..<min(end + 1, text.limit))
      start = end + 1
    }
  }

  /// Returns the ranges of the other parts, which are skipped while a part is read.
  func ranges(besides part: Int) -> [Range<Int>] {
    parts.indices.filter { $0 != part }.flatMap { parts[$0].ranges }.sorted { $0.lowerBound < $1.lowerBound }
  }

  private mutating func part(in code: String) -> Int {
    if let known = parts.firstIndex(where: { $0.code == code }) { return known }
    parts.append(Part(code: code, ranges: []))
    return parts.count - 1
  }

  private static func isMixed(_ text: SourceText) -> Bool {
    var last = -2
    for sample in 0..<samples {
      let near = text.limit / samples * sample
      let window = near..<min(near + reach, text.limit)
      guard let lineFeed = near == 0 ? -1 : text.bytes[window].firstIndex(of: Byte.lineFeed), lineFeed != last
      else { continue }
      last = lineFeed
      var start = lineFeed + 1
      while start < text.limit, text[start] == Byte.lineFeed { start += 1 }
      guard start < text.limit else { return false }
      let end = text.bytes[start..<min(start + reach, text.limit)].firstIndex(of: Byte.lineFeed)
      if language(of: start..<(end ?? min(start + reach, text.limit)), in: text) != nil { return true }
    }
    return false
  }

  private static func language(of paragraph: Range<Int>, in text: SourceText) -> (
    language: TextLanguage, code: String
  )? {
    guard paragraph.lowerBound < paragraph.upperBound else { return nil }
    return LanguageRecogniser.otherLanguage(of: paragraph, in: text.bytes, than: text.language)
  }

  /// Whether a paragraph is so long that it must be in the text's own language if no other was recognised.
  private static func isMain(_ paragraph: Range<Int>, in text: SourceText) -> Bool {
    paragraph.count > 120
  }
}
