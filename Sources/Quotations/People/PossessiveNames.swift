/// Finds names of which `’s` is a part: "Lloyd’s", "Standard & Poor’s", "Saint Anne’s".
enum PossessiveNames {
  /// Returns the tokens with the `’s` of each such name joined to its last word, which then isn't possessive.
  ///
  /// The name of a saint or of a firm with "&" is such a name. Any other is one only if no noun follows that
  /// it could own, and the text never writes it without the `’s`. O(n) in the number of tokens.
  static func joined(in tokens: [Token], of text: SourceText) -> [Token] {
    var sure: [Int] = []
    var likely: [Int] = []
    for index in tokens.indices where mayBeName(index, tokens) {
      if index > 0, isOpening(tokens[index - 1], in: text) {
        sure.append(index)
      } else if ownsNothing(index, tokens) {
        likely.append(index)
      }
    }
    guard !sure.isEmpty || !likely.isEmpty else { return tokens }
    let plain = likely.isEmpty ? [] : plainWords(of: tokens, in: text)
    var tokens = tokens
    for index in sure + likely.filter({ !plain.contains(NameKey(tokens[$0], in: text)) }) {
      let end = WordShape.endOfPossessive(tokens[index].end, in: text)
      guard text[end - 1] | 0x20 == UInt8(ascii: "s") else { continue }
      tokens[index].end = end
      tokens[index].traits.remove(.possessive)
    }
    return tokens
  }

  private static func mayBeName(_ index: Int, _ tokens: [Token]) -> Bool {
    let token = tokens[index]
    return token.isWord && token.isCapital && token.traits.contains(.possessive)
      && !token.isAny(.closed.union([.person, .title, .time]))
  }

  private static func isOpening(_ token: Token, in text: SourceText) -> Bool {
    let key = NameKey(token, in: text)
    return (token.isCapital && saints.contains(key)) || key == ampersand
  }

  private static let saints: KeySet = [NameKey("st."), NameKey("st"), NameKey("saint")]
  private static let ampersand = NameKey("&")

  /// Returns whether a verb follows instead of a noun, or a stop after a verb of saying.
  private static func ownsNothing(_ index: Int, _ tokens: [Token]) -> Bool {
    guard index + 1 < tokens.count else { return false }
    let next = tokens[index + 1]
    guard next.isWord else {
      return index > 0 && tokens[index - 1].isAny(.sure) && [.stop, .comma].contains(next.kind)
    }
    guard !next.isCapital, !next.isAny(.nounish) else { return false }
    if next.isAny(.sure) || next.classes.isSuperset(of: [.auxiliary, .finite]) { return true }
    guard next.classes.isSuperset(of: [.cue, .past]), index + 2 < tokens.count else { return false }
    let object = tokens[index + 2]
    return object.kind == .quotation || object.isAny([.determiner, .pronoun, .subordinator])
  }

  private static func plainWords(of tokens: [Token], in text: SourceText) -> Set<NameKey> {
    var plain: Set<NameKey> = []
    for token in tokens where token.isWord && token.isCapital && !token.traits.contains(.possessive) {
      plain.insert(NameKey(token, in: text))
    }
    return plain
  }
}
