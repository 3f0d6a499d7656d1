/// Numbers statements: the parts of one statement share a number.
struct StatementCounter {
  private var number = -1
  private var last: Choice?

  /// Returns the statement of the next quotation.
  mutating func statement(of choice: Choice, _ quoted: QuotedText) -> Int {
    if !isContinued(choice, quoted) { number += 1 }
    last = choice
    return max(number, 0)
  }

  /// Returns the number of a name in marks, which isn't a statement.
  ///
  /// The next quotation begins a new statement.
  mutating func interrupt() -> Int {
    last = nil
    number += 1
    return number
  }

  /// Whether a quotation continues the one before it: in a new paragraph, or after "he said".
  private func isContinued(_ choice: Choice, _ quoted: QuotedText) -> Bool {
    guard let last else { return false }
    if quoted.continuesPrevious { return true }
    switch choice.candidate?.situation {
    case .secondHalf: return true
    case .nextSentence: return last.paragraph == choice.paragraph && choice.sentence - last.sentence <= 1
    default: return false
    }
  }
}
