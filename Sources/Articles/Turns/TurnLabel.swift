/// The words at the start of a turn that say who is speaking.
///
/// ```
/// [00:01:02] ADA LUND, HOST: …     The Minister (Ada Lund) (Nordvik): …     Q. …     Mr. LUND. …     M. Lund : …
/// ```
package struct TurnLabel: Equatable {
  /// The words that name the speaker, without a time before them or the colon: `UTF-8 offsets`.
  package var name: Range<Int>
  /// Where the label's words end, including any explanation of the name, in `UTF-8 offsets`.
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

  /// What the name in a label looks like, the most certain first.
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

  /// The greatest length of a label, in bytes.
  static let longest = 160

  /// Returns the key by which labels are compared.
  package static func key(of name: String) -> String {
    name.uppercased().split { $0.isWhitespace || $0 == "." }.joined(separator: " ")
  }
}

extension TurnLabel {
  /// Reads the label at the start of some bytes; `nil` if they don't begin with one.
  ///
  /// - Parameter isAlone: whether the bytes may be a name without colon and speech: a separate line above the
  ///   turn.
  package init?(in bytes: Span<UInt8>, _ range: Range<Int>, isAlone: Bool = false) {
    guard TurnLabel.mayBegin(bytes, range, isAlone: isAlone) else { return nil }
    var reader = TurnLabelReader(bytes, range)
    guard let label = isAlone ? reader.lone() : reader.label() else { return nil }
    self = label
  }

  /// Whether there may be a label, by a quick check: a colon among the first bytes, or what precedes a stop.
  private static func mayBegin(_ bytes: Span<UInt8>, _ range: Range<Int>, isAlone: Bool) -> Bool {
    guard let first = range.first else { return false }
    if (0x61...0x7A).contains(bytes[first]) || beginsWithMark(bytes, range) { return false }
    if holdsPlainWord(bytes, range.prefix(longest)) { return false }
    if isAlone { return range.count <= longest }
    if mayBeLetter(bytes, range) { return true }
    var hasStop = false
    for offset in range.prefix(longest) {
      switch bytes[offset] {
      case UInt8(ascii: ":"), 0xEF: return true
      case UInt8(ascii: "."):
        if !hasStop, mayBeOfRecord(bytes, range.prefix(longest)) { return true }
        hasStop = true
      case 0x0A, UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "\""): if !hasStop { return false }
      default: continue
      }
    }
    return false
  }

  /// Whether a paragraph begins with a mark that occurs in no name: “ ” „ … « ».
  private static func beginsWithMark(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count > 2 else { return false }
    let second = bytes[range.lowerBound + 1]
    switch bytes[range.lowerBound] {
    case 0xE2: return second == 0x80 && [0x9C, 0x9D, 0x9E, 0xA6].contains(bytes[range.lowerBound + 2])
    case 0xC2: return second == 0xAB || second == 0xBB
    default: return false
    }
  }

  /// Whether a long lower-case word is where the name would be; names have only short particles.
  private static func holdsPlainWord(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var start = range.lowerBound
    for offset in range {
      switch bytes[offset] {
      case 0x61...0x7A: continue
      case 0x09, 0x20:
        if offset - start > 7 { return true }
        start = offset + 1
      // After a letter of another kind the word may be part of a name.
      case 0x41...0x5A, 0x27, 0x2D: start = range.upperBound
      default: return false
      }
    }
    return false
  }

  /// Whether a paragraph may begin with the letter of a question or an answer: `Q`, `A.`, `A1:`.
  ///
  /// A mark may precede the letter.
  private static func mayBeLetter(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let first = range.lowerBound
    switch bytes[first] {
    case UInt8(ascii: "Q"), UInt8(ascii: "q"): return true
    case UInt8(ascii: "A"):
      guard range.count > 1 else { return true }
      return bytes[first + 1] >= 0x80 || [0x2E, 0x3A].contains(bytes[first + 1])
        || (0x30...0x39).contains(bytes[first + 1])
    case UInt8(ascii: "B")...UInt8(ascii: "Z"): return false
    default: return range.prefix(longest).contains { bytes[$0] == UInt8(ascii: ".") }
    }
  }

  /// Whether a word after the first has at least two letters, none in lower case, as in `Mr. LUND. I rise`.
  private static func mayBeOfRecord(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var start = range.lowerBound
    for offset in range where bytes[offset] <= 0x20 || offset + 1 == range.upperBound {
      if start > range.lowerBound, offset - start > 1,
        (start..<offset).allSatisfy({ !(0x61...0x7A).contains(bytes[$0]) })
      {
        return true
      }
      start = offset + 1
    }
    return false
  }
}
