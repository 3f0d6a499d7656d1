/// Finds the names in quotation marks, so that no later stage takes them for speech.
///
/// One pass over the tokens.
enum Aliases {
  /// Turns the tokens of names in quotation marks into tokens of kind ``Token/Kind/alias``.
  ///
  /// A name that the text repeats in marks becomes a word with a capital there, which can be a subject.
  ///
  /// - Returns: the numbers of the quoted texts that are names, ascending.
  static func note(in tokens: inout [Token], shapes: [QuotedTextShape], of text: SourceText) -> [Int] {
    let test = AliasTest(text: text, tokens: tokens, shapes: shapes)
    var quotedTexts: [Int] = []
    var known: Set<NameKey> = []
    for index in tokens.indices where tokens[index].kind == .quotation {
      let shape = shapes[tokens[index].quoted]
      guard shape.words < 6 else { continue }
      let name = words(of: tokens[index], in: text)
      if !known.isEmpty, shape.ending == .none, known.contains(NameKey(name, in: text)) {
        tokens[index] = name
      } else if test.isSource(index) {
        tokens[index] = name
      } else if test.isAlias(index) {
        tokens[index].kind = .alias
        known.insert(NameKey(name, in: text))
      } else {
        continue
      }
      quotedTexts.append(tokens[index].quoted)
    }
    return quotedTexts
  }

  /// Returns the words between the marks as one word with a capital, without a comma or a stop at the end.
  private static func words(of quoted: Token, in text: SourceText) -> Token {
    var word = quoted
    word.kind = .word
    word.traits = .capital
    word.start = Scan.skipMarks(text, from: quoted.start)
    word.end = max(word.start, Scan.dropMarks(text, from: word.start, to: quoted.end))
    return word
  }
}
