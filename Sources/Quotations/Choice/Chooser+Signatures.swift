/// Quotations that are signed: the signature names the speaker whatever else does.
extension Chooser {
  /// Attributes a quotation, and those directly before it in its paragraph, to whoever signs it.
  mutating func sign(_ choice: inout Choice, _ signer: Candidate) {
    choice.sign(signer)
    var token = choice.token
    for index in choices.indices.reversed() {
      guard choices[index].standsAlone, choices[index].paragraph == choice.paragraph,
        choices[index].token == token - 1
      else { return }
      token = choices[index].token
      choices[index].sign(signer)
    }
  }

  /// `The letter said: “…”` and then `— Ada Lund`: a line with a dash names who wrote the words at the end of
  /// the paragraph before.
  mutating func close(with line: Signature, paragraph: Int) {
    guard line.hasDash, let last = choices.indices.last, choices[last].paragraph == paragraph - 1,
      choices[last].token + 1 < tokens.count, tokens[choices[last].token + 1].kind == .lineBreak
    else { return }
    let mention = choices[last].candidate?.mention
    if mention == nil || (mention?.form == .noun && !mentions.isPerson(mention)) {
      choices[last].sign(line.candidate)
    }
  }

  /// `“…” “…” Ada Lund, baker`: attributes the quotations that fill the paragraph before its last sentence.
  mutating func close(_ sentence: Sentence, with name: Signature) {
    var (first, token) = (choices.endIndex, sentence.tokens.lowerBound)
    while first > 0, choices[first - 1].standsAlone, choices[first - 1].token == token - 1 {
      first -= 1
      token -= 1
    }
    guard token == 0 || tokens[token - 1].kind == .lineBreak else { return }
    for index in first..<choices.endIndex { choices[index].sign(name.candidate) }
  }
}
