/// Recognises German sentences that report what someone said.
extension KindJudge {
  /// How many tokens on either side are searched for words of reporting.
  private static let reach = 48
  /// The classes of words of reporting.
  private static let forms: WordClass = [.reporting, .uttering, .describing, .utterance]

  /// Whether the sentence around a quoted text reports what someone said, or continues one that does.
  func isReported(_ choice: Choice, counting forms: WordClass = KindJudge.forms) -> Bool {
    let before = sentence(upTo: choice.token)
    if reports(before, counting: forms) || reports(sentence(from: choice.token + 1), counting: forms) {
      return true
    }
    return forms == KindJudge.forms && shapes[choice.quoted].words < 3 && carriesOnReport(before)
  }

  /// Returns the tokens before `end`, back to the start of its sentence.
  func sentence(upTo end: Int) -> Range<Int> {
    var start = end
    while start > 0, end - start < KindJudge.reach, !endsSentence(tokens[start - 1]) { start -= 1 }
    return start..<end
  }

  private func sentence(from start: Int) -> Range<Int> {
    var end = start
    while end < tokens.count, end - start < KindJudge.reach, !endsSentence(tokens[end]) { end += 1 }
    return min(start, end)..<end
  }

  private func endsSentence(_ token: Token) -> Bool { token.kind == .stop || token.kind == .lineBreak }

  /// Whether part of a sentence holds a word of reporting.
  func reports(_ words: Range<Int>, counting forms: WordClass = KindJudge.forms) -> Bool {
    var proposes = false
    for index in words where tokens[index].isWord {
      let token = tokens[index]
      if token.isAny(forms) { return true }
      if token.isAny(.according), !token.isAny(.preposition) { return true }
      if token.isAny(.phrasal) { proposes = true }
      if proposes, token.isAny(.particle), endsClause(index + 1) { return true }
    }
    return false
  }

  /// `schlug dem Rat vor, …`: whether a clause ends here; the first part of the verb proposes something only
  /// if the second part ends its clause.
  private func endsClause(_ index: Int) -> Bool {
    guard index < tokens.count else { return true }
    switch tokens[index].kind {
    case .comma, .colon, .stop, .lineBreak, .quotation: return true
    default: return false
    }
  }

  /// `Er sagte, es sei gut. Sie stellten nur eine „Prüfung“ dar.`: whether a sentence that begins with a
  /// pronoun continues the report of the sentence before it in its paragraph.
  private func carriesOnReport(_ before: Range<Int>) -> Bool {
    guard before.lowerBound > 0, tokens[before.lowerBound - 1].kind == .stop, !before.isEmpty,
      tokens[before.lowerBound].isAny(.pronoun)
    else { return false }
    return reports(sentence(upTo: before.lowerBound - 1))
  }
}
