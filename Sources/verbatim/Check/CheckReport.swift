import Articles
import Catalogue
import Foundation
import Frames
import Library
import Proof
import Quotations

/// Prints checked quotations for a person: worst first, with the slightest together on one line.
struct CheckReport {
  let check: DraftCheck
  let output: StandardOutput

  /// Prints a draft's report.
  func print(_ quotes: [(quotation: CheckedQuotation, line: Int?)], draft: Article, name: String)
    throws(OutputError)
  {
    let findings = quotes.filter { !$0.quotation.isFine }
    try output.line("\(name): \(Wording.summary(ofChecked: quotes.map(\.quotation)))")
    let heavy = findings.filter { $0.quotation.weight < .function }
    for finding in heavy.sorted(by: { $0.quotation.comes(before: $1.quotation) }) {
      try print(finding, draft: draft)
    }
    let light = findings.filter { $0.quotation.weight >= .function }
    guard !light.isEmpty else { return }
    try output.line()
    try output.line("  " + Wording.lightlyAltered(light.count, lines: light.compactMap(\.line)))
  }

  private func print(_ finding: (quotation: CheckedQuotation, line: Int?), draft: Article) throws(OutputError)
  {
    let quotation = finding.quotation
    let place = finding.line.map { "line \($0)" } ?? (quotation.draft.isInTitle ? "title" : "")
    let speaker = quotation.draft.attribution?.person ?? quotation.draft.mention ?? "speaker unknown"
    try output.line()
    try output.line(
      "  " + [place, Wording.verdict(of: quotation), speaker].filter { !$0.isEmpty }.joined(separator: " · "))
    guard let match = quotation.matches.first else {
      try output.line("    " + quotation.draft.text)
      return
    }
    let text = quotation.draft.isInTitle ? draft.fields.title : draft.text
    try output.write(
      "    "
        + MarkedDifferences(
          match.judgement, draft: quotation.draft, in: text, source: source(of: match).article.text
        ).line(output) + "\n")
    try output.line("    " + origin(of: match, for: quotation))
  }

  private func source(of match: CheckedQuotation.Match) -> CheckedAgainst { check.sources[match.source] }

  /// Returns where the words come from, and who says them there if that isn't the draft's speaker.
  private func origin(of match: CheckedQuotation.Match, for quotation: CheckedQuotation) -> String {
    let fields = source(of: match).article.fields
    var facts = [fields.title, fields.source, fields.date?.description].compactMap(\.self)
    if case .stored(let stored) = source(of: match) { facts.insert(stored.summary.id.description, at: 0) }
    if quotation.verdict == .misattributed || quotation.isByOther, let person = check.voice(of: match)?.person
    {
      facts.insert("said by \(person.name)", at: 0)
    }
    if quotation.matches.count > 1 { facts.append("and \(quotation.matches.count - 1) more") }
    return "↳ " + facts.joined(separator: " · ")
  }
}

/// A draft's words with the differences from the source marked as by wdiff: `[-left out-]`, `{+added+}`.
struct MarkedDifferences {
  private let pieces: [AppearanceRow.Piece]

  init(_ pieces: [AppearanceRow.Piece]) { self.pieces = pieces }

  init(_ judgement: Judgement, draft: DraftQuotation, in text: String, source: String) {
    let compared = ComparedPieces(
      draft.spans, of: text, differences: judgement.differences, source: source)
    pieces = compared.pieces.map(AppearanceRow.Piece.init)
  }

  /// Returns the line, passed through the gate, with the differences emphasised on a terminal.
  func line(_ output: StandardOutput) -> String {
    pieces.map { piece in
      switch piece.change {
      case .same: Gate.line(piece.text)
      case .added: output.emphasized(Gate.line("{+\(piece.text)+}"))
      case .removed: output.emphasized(Gate.line("[-\(piece.text)-]"))
      }
    }.joined()
  }
}
