import Articles
import Quotations

/// Who said something, in a line: the person meant, the words that name them, the cue, and how sure that is.
///
/// `Mao Ning (“she”) · said · 97% sure`; a name that is rather a guess has a question mark.
package struct AttributionLine: Hashable, Sendable {
  /// The person or body meant.
  package var person: String?
  /// The words that name the speaker.
  package var mention: String?
  /// The words that attribute the quotation.
  package var cue: String?
  /// How likely the speaker and the person are right, from 0 to 1: the less likely of the two.
  package var confidence: Double?
  /// Whether a user named the speaker.
  package var isCorrected = false

  /// A speaker is shown with a question mark if they are less sure than this.
  package static let leastSure = 0.7

  /// Reads an attribution; nil stands for a speaker whom nobody knows.
  package init(_ attribution: Attribution?, in text: String) {
    person = attribution?.person
    mention = attribution?.mention.map { text.words(in: $0) }
    cue = attribution?.cue.map { text.words(in: $0) }
    confidence = attribution?.leastConfidence
    isCorrected = attribution?.rule == .corrected
  }

  /// Reads a row of the library.
  init(_ statement: StatementSummary) {
    person = statement.person
    mention = statement.mention
    cue = statement.cue
    confidence = statement.confidence.map { min($0, statement.personConfidence ?? $0) }
  }

  /// The speaker as shown: the person meant, else the words that name them; nil where nobody was found.
  package var name: String? { person ?? mention }

  /// The speaker alone, with a question mark where that is rather a guess.
  package var shownName: String {
    guard let name else { return "speaker unknown" }
    // "Mayor Odile Marsh" says more than "Odile Marsh".
    let shown = isNamedInFull ? mention ?? name : name
    return isDoubtful ? "\(shown)?" : shown
  }

  private var isNamedInFull: Bool { name.map { mention?.contains($0) == true } ?? false }

  /// The line: `speaker unknown` where nobody was found.
  package var text: String {
    guard name != nil else { return shownName }
    var parts = [shownName]
    // "she" has to be told apart from whom we take her for.
    if let mention, !isNamedInFull { parts[0] += " (“\(mention)”)" }
    if let cue { parts.append(cue) }
    if isCorrected {
      parts.append("named by you")
    } else if let confidence, confidence < 1 {
      parts.append("\(Int(confidence * 100))% sure")
    }
    return parts.joined(separator: " · ")
  }

  /// The words that a list is narrowed over.
  var searched: [String] { [person, mention, cue].compactMap(\.self) }

  /// Whether the speaker is rather a guess.
  var isDoubtful: Bool { !isCorrected && (confidence ?? 0) < Self.leastSure }
}
