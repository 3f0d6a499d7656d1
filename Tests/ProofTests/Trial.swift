import Articles
import Proof
import Quotations

/// A draft's quotation compared with what was said, both in the notation of docs/proof.md.
struct Trial: Sendable {
  /// What was said: turns separated by slashes, each by Orla Finch unless “Name:” precedes it.
  var said: String
  var draft: String

  /// Returns the result of the comparison; `nil` if nothing is found.
  func judgement(isRecord: Bool = false) -> Judgement? {
    var numbers = WordNumbers()
    var source = ProofSource(Self.article(said), isRecord: isRecord, numbers: &numbers)
    let (person, words) = Self.named(draft)
    let bytes = Array(words.utf8)
    let wording = QuotedWording([0..<bytes.count], of: bytes, numbers: &numbers)
    let language = ProofLanguage(of: QuotedWording(said, numbers: &numbers), numbers: numbers)
    let quotation = ProofJudge.Draft(
      text: ProofText(bytes: bytes, wording: wording), person: ProofPerson(person), language: language)
    return ProofJudge(quotation).judge(&source, numbers: &numbers)
  }

  /// The verdict in the page's notation.
  var verdict: String {
    guard let judgement = judgement() else { return "not-found" }
    return judgement.verdict.rawValue + (judgement.hasNegation ? " negation" : "")
  }

  /// Returns an article that quotes the turns; `//` stands for “he said”, and `(` begins words that no one
  /// says.
  static func article(_ said: String) -> Article {
    var text = ""
    var quotations: [Quotation] = []
    for (number, turn) in said.components(separatedBy: " / ").enumerated() {
      let (person, words) = named(turn)
      if !text.isEmpty { text += "\n\n" }
      if words.hasPrefix("( ") {
        text += words.dropFirst(2)
        continue
      }
      for part in words.components(separatedBy: " // ") {
        if text.utf8.last != UInt8(ascii: "\n"), !text.isEmpty { text += " he said " }
        let start = text.utf8.count
        text += part
        quotations.append(
          Quotation(
            range: start..<text.utf8.count, interior: start..<text.utf8.count, kind: .full, statement: number,
            attribution: Attribution(
              mention: nil, person: person, cue: nil, confidence: 1, personConfidence: 1, rule: .label)))
      }
    }
    return Article(
      fields: ArticleFields(title: "Sample"), text: text, blocks: [], quotations: quotations)
  }

  private static func named(_ turn: String) -> (person: String, words: String) {
    for (label, person) in [("Lund: ", "Jonas Lund"), ("Finch: ", "Orla Finch")] where turn.hasPrefix(label) {
      return (person, String(turn.dropFirst(label.count)))
    }
    return ("Orla Finch", turn)
  }
}

extension String {
  fileprivate func components(separatedBy separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }
}
