import TestSupport

/// Passages of all lengths.
enum Passages {
  /// Returns the numbers of a passage's tokens: a quotation, words, sentences or paragraphs.
  static func one(in article: InventedArticle, _ dice: inout SplitMix64) -> [Int]? {
    guard let paragraph = article.paragraphs.randomElement(using: &dice),
      let sentence = paragraph.randomElement(using: &dice)
    else { return nil }
    switch Int.random(in: 0..<8, using: &dice) {
    case 0...2:
      guard let open = sentence.firstIndex(where: { $0.text == "“" }),
        let close = sentence.lastIndex(where: { $0.text == "”" }), open < close
      else { return words(1...6, in: sentence, &dice) }
      return sentence[open...close].map(\.id)
    case 3: return words(1...1, in: sentence, &dice)
    case 4: return words(2...5, in: sentence, &dice)
    case 5: return sentence.map(\.id)
    case 6: return paragraph.joined().map(\.id)
    default:
      guard let index = article.paragraphs.indices.dropLast().randomElement(using: &dice) else { return nil }
      return article.paragraphs[index...index + 1].joined().joined().map(\.id)
    }
  }

  /// Returns this many words in a row.
  private static func words(_ count: ClosedRange<Int>, in sentence: [Token], _ dice: inout SplitMix64)
    -> [Int]?
  {
    let places = sentence.indices.filter { sentence[$0].word != nil }
    guard let first = places.indices.randomElement(using: &dice) else { return nil }
    let last = min(first + Int.random(in: count, using: &dice) - 1, places.count - 1)
    return sentence[places[first]...places[last]].map(\.id)
  }
}
