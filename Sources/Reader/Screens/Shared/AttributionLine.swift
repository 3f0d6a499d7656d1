import Articles
import Catalogue
import Quotations

/// A line about the speaker of a quotation: the person, the mention, the cue and the confidence.
///
/// `Nell Harrow (“she”) · said · 97% sure`; a doubtful name has a question mark.
package struct AttributionLine: Hashable, Sendable {
  /// The name of the person or organisation.
  package var person: String?
  /// The words that name the speaker.
  package var mention: String?
  /// The words that attribute the quotation.
  package var cue: String?
  /// The probability that the mention and the person are right, from 0 to 1: the lower of the two.
  package var confidence: Double?
  /// Whether a user named the speaker.
  package var isCorrected = false

  /// The minimum confidence of a name shown without a question mark.
  static let leastSure = 0.7

  /// Reads the attribution of a quotation; `nil` if it is unattributed.
  package init(_ attribution: Attribution?, in text: String) {
    person = attribution?.person
    mention = attribution?.mention.map { text.words(in: $0) }
    cue = attribution?.cue.map { text.words(in: $0) }
    confidence = attribution?.leastConfidence
    isCorrected = attribution?.rule == .corrected
  }

  /// Reads the attribution of a statement in the library.
  init(_ statement: StatementSummary) {
    person = statement.person
    mention = statement.mention
    cue = statement.cue
    confidence = statement.confidence.map { min($0, statement.personConfidence ?? $0) }
  }

  /// The person, or the words that name the speaker; `nil` if unattributed.
  package var name: String? { person ?? mention }

  /// The speaker as shown, with a question mark if it is doubtful.
  var shownName: String {
    guard let name else { return "speaker unknown" }
    // "Mayor Odile Marsh" says more than "Odile Marsh".
    let shown = isNamedInFull ? mention ?? name : name
    return isDoubtful ? "\(shown)?" : shown
  }

  private var isNamedInFull: Bool { name.map { mention?.contains($0) == true } ?? false }

  /// The line; `speaker unknown` if unattributed.
  package var text: String {
    guard name != nil else { return shownName }
    var parts = [shownName]
    // The article says "she"; the person is our conclusion.
    if let mention, !isNamedInFull { parts[0] += " (“\(mention)”)" }
    if let cue { parts.append(cue) }
    if isCorrected {
      parts.append("named by you")
    } else if let confidence, confidence < 1 {
      parts.append("\(Int(confidence * 100))% sure")
    }
    return parts.joined(separator: " · ")
  }

  /// The texts that are searched for the words that narrow a list.
  var searched: [String] { [person, mention, cue].compactMap(\.self) }

  /// Whether the speaker is more of a guess than a finding.
  var isDoubtful: Bool { !isCorrected && (confidence ?? 0) < Self.leastSure }
}
