// Labels of plays.

extension TurnLabel {
  /// Reads a name in capitals before a full stop, as in plays; `nil` if the bytes don't begin with one.
  ///
  /// ```
  /// PORTIA. I come.     FIRST CLOWN. [Aside] …
  /// ```
  init?(ofPlay bytes: Span<UInt8>, _ range: Range<Int>) {
    // Quickly: two capitals, and a full stop before any small letter.
    guard range.count > 2 else { return nil }
    for (place, offset) in range.prefix(TurnLabelReader.longestInPlay).enumerated() {
      switch bytes[offset] {
      case UInt8(ascii: "."):
        guard place > 1 else { return nil }
        var reader = TurnLabelReader(bytes, range)
        guard let label = reader.playLabel() else { return nil }
        self = label
        return
      case 0x41...0x5A, 0x80...: continue
      case 0x20, UInt8(ascii: "'"), UInt8(ascii: "-"): guard place > 0 else { return nil }
      default: return nil
      }
    }
    return nil
  }

  /// Reads the label that names a speaker, whatever its style.
  init?(naming speaker: String, in bytes: Span<UInt8>, _ range: Range<Int>) {
    for label in [
      TurnLabel(in: bytes, range), TurnLabel(in: bytes, range, isAlone: true),
      TurnLabel(ofPlay: bytes, range),
    ] {
      guard let label, bytes.string(in: label.name) == speaker else { continue }
      self = label
      return
    }
    return nil
  }
}

extension TurnLabelReader {
  /// The greatest length of a name in a play, in bytes.
  static let longestInPlay = 40

  /// Reads a name in capitals before a full stop.
  mutating func playLabel() -> TurnLabel? {
    guard let stop = scalars.prefix(Self.longestInPlay).firstIndex(of: "."),
      scalar(stop + 1)?.isBlank ?? true
    else { return nil }
    let words = String(String.UnicodeScalarView(scalars[..<stop])).split(separator: " ")
    let name = words.drop { words.count > 1 && Self.ordinals.contains(String($0)) }
    guard (1...4).contains(words.count), name.allSatisfy({ $0.count > 1 }), !Self.isNumber(name),
      TurnLabelWords.form(of: name.joined(separator: " ")) == .capitals
    else { return nil }
    index = stop + 1
    return finish(0..<stop, labelEnd: stop, form: .capitals)
  }

  /// Whether all words are Roman numerals, as in the heading of a part.
  private static func isNumber(_ words: ArraySlice<Substring>) -> Bool {
    words.allSatisfy { $0.allSatisfy("IVXLC".contains) }
  }

  private static let ordinals: Set<String> = ["FIRST", "SECOND", "THIRD", "FOURTH"]
}
