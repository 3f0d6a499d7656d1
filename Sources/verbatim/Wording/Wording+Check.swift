import Catalogue
import Proof

/// The words of `check`.
extension Wording {
  /// Returns the words for a verdict, as in `altered: a negation is gone`.
  static func verdict(of quotation: CheckedQuotation) -> String {
    switch quotation.verdict {
    case .altered where quotation.isByOther && !quotation.hasNegation: "altered, and said by another"
    case .exact, .typographic, .marked: quotation.verdict.rawValue
    default: CheckRow.Finding(quotation).words
    }
  }

  /// Returns how many quotations a draft has, and how many need a look.
  static func summary(ofChecked quotations: [CheckedQuotation]) -> String {
    let findings = quotations.count { !$0.isFine }
    let accepted = quotations.count { $0.isAccepted && !$0.verdict.isFine }
    let all = quotations.count == 1 ? "1 quotation" : "\(quotations.count) quotations"
    let look = findings == 0 ? "all as they were said" : "\(findings) to look at"
    return "\(all), \(look)" + (accepted == 0 ? "" : ", \(accepted) accepted")
  }

  /// Returns the line for quotations that differ in small words only.
  static func lightlyAltered(_ count: Int, lines: [Int]) -> String {
    let places = lines.isEmpty ? "" : ": line " + lines.map(String.init).joined(separator: ", ")
    return "\(count) more \(count == 1 ? "differs" : "differ") by a small word or a word’s form" + places
  }

  /// The message while an article is compared with the library.
  static let checking = "Checking the quotations …"

  /// The message if there is no quotation that a check could report.
  static let nothingToAccept = "Checks don’t report this quotation anyway"

  /// The message about a draft with nothing to check.
  static let noQuotationsToCheck = "no quotations in it: nothing to check"
  /// The message if there is nothing to compare with.
  static let nothingToCheckAgainst =
    "nothing to compare with: “verbatim add PATH…” fills the library, --against PATH names your own notes"
}
