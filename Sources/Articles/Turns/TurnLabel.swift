/// The words at the start of a turn that say who is speaking.
///
/// ```
/// [00:01:02] ADA LUND, HOST: …     The Minister (Ada Lund) (Nordvik): …     Q. …     Mr. LUND. …     M. Lund : …
/// ```
package struct TurnLabel: Equatable {
  /// The words that name the speaker, without a time before them and the colon: `UTF-8 offsets`.
  package var name: Range<Int>
  /// Where the label's words end, with what explains the name, in `UTF-8 offsets`.
  package var end: Int
  /// Where the speech begins, in `UTF-8 offsets`; the end of the block if nothing follows the label.
  package var speech: Int
  /// When the turn begins, in `milliseconds`, if the label says so.
  package var time: Int?
  /// What the name looks like.
  package var form: Form
  /// The name in capitals and without stops, by which labels are compared.
  package var key: String
  /// The name of a person in parentheses after an office: `The Minister (Ada Lund)`.
  package var bearer: String?

  /// What the name in a label looks like, surest first.
  package enum Form: Equatable {
    /// `Q.`, `A:`
    case letter
    /// `ADA LUND`, `THE COURT`, `SPEAKER 2`
    case capitals
    /// `Mr. Lund`, `Frau Lund`, `The Minister`
    case titled
    /// `Ada Lund`
    case fullName
    /// `Ada`: many other things have this form.
    case word
  }

  /// No label is longer, in bytes.
  static let longest = 160

  /// Returns what a label is compared by.
  package static func key(of name: String) -> String {
    name.uppercased().split { $0.isWhitespace || $0 == "." }.joined(separator: " ")
  }
}

extension TurnLabel {
  /// Reads the label at the start of some bytes; `nil` if they don't begin with one.
  ///
  /// - Parameter isAlone: whether the bytes may be a name without a colon and speech: a line of its own above the turn.
  package init?(in bytes: Span<UInt8>, _ range: Range<Int>, isAlone: Bool = false) {
    guard TurnLabel.mayBegin(bytes, range, isAlone: isAlone) else { return nil }
    var reader = TurnLabelReader(bytes, range)
    guard let label = isAlone ? reader.lone() : reader.label() else { return nil }
    self = label
  }

  /// Whether a label may be there, seen at little cost: a colon or a stop among the first bytes.
  private static func mayBegin(_ bytes: Span<UInt8>, _ range: Range<Int>, isAlone: Bool) -> Bool {
    guard let first = range.first else { return false }
    if (0x61...0x7A).contains(bytes[first]) { return false }
    if isAlone { return range.count <= longest }
    if bytes[first] | 0x20 == UInt8(ascii: "q") { return true }
    for offset in range.prefix(longest) {
      switch bytes[offset] {
      case 0x0A, UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "\""): return false
      case UInt8(ascii: ":"), UInt8(ascii: "."), 0xEF: return true
      default: continue
      }
    }
    return false
  }
}
