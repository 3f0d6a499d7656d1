/// Finds the labels of turns in a transcript of questions and answers: "Q." and "A." at the starts of lines.
enum TurnLabels {
  /// Returns the tokens with each label turned into a line break, so that its turn begins a new paragraph.
  ///
  /// A text has labels if a line begins with one for a question and another with one for an answer; "A. Lund"
  /// alone at a line's start is a name.
  static func removed(from tokens: [Token], in text: SourceText) -> [Token] {
    var labels: [Int] = []
    var asks = false
    var answers = false
    for index in tokens.indices where index == 0 || tokens[index - 1].kind == .lineBreak {
      guard isSetApart(index, tokens) else { continue }
      let letter = Byte.lowercased(text[tokens[index].start])
      guard isLabel(tokens[index], letter, in: text) else { continue }
      if letter == UInt8(ascii: "q") { asks = true } else { answers = true }
      labels.append(index)
    }
    guard asks, answers else { return tokens }
    var tokens = tokens
    for index in labels {
      tokens[index].kind = .lineBreak
      if !tokens[index].traits.contains(.dotted) { tokens[index + 1].kind = .lineBreak }
    }
    return tokens
  }

  private static func isSetApart(_ index: Int, _ tokens: [Token]) -> Bool {
    guard tokens[index].isWord, tokens[index].isCapital else { return false }
    if tokens[index].traits.contains(.dotted) { return true }
    return index + 1 < tokens.count && (tokens[index + 1].kind == .colon || tokens[index + 1].kind == .stop)
  }

  private static func isLabel(_ token: Token, _ letter: UInt8, in text: SourceText) -> Bool {
    guard letter == UInt8(ascii: "q") || letter == UInt8(ascii: "a") else { return false }
    if token.end - token.start == (token.traits.contains(.dotted) ? 2 : 1) { return true }
    return words.contains(NameKey(token, in: text))
  }

  private static let words: KeySet = [NameKey("question"), NameKey("answer")]
}
