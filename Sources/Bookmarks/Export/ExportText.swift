extension String {
  /// The text with U+FFFD for control characters, and each line break as one `\n`; tabs stay.
  ///
  /// JSON keeps control characters, since it can write them as `\u…`; other formats may be shown by a program
  /// that obeys them.
  package var withoutControls: String {
    guard hasControls else { return self }
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in unicodeScalars {
      switch scalar {
      case "\n" where previous == "\r": break
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": result.append("\n")
      case "\t": result.append(scalar)
      case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}": result.append("\u{FFFD}")
      default: result.append(scalar)
      }
      previous = scalar
    }
    return String(result)
  }

  /// Whether any scalar would be replaced; looks at the bytes, since a passage may be megabytes long.
  private var hasControls: Bool {
    let bytes = utf8Span.span
    for index in bytes.indices {
      switch bytes[index] {
      case 0x09, 0x0A: continue
      case 0..<0x20, 0x7F: return true
      case 0xC2 where bytes[index + 1] < 0xA0: return true
      case 0xE2 where bytes[index + 1] == 0x80 && (0xA8...0xA9).contains(bytes[index + 2]): return true
      default: continue
      }
    }
    return false
  }

  /// The text without control characters on one line: line breaks and tabs become spaces.
  package var onOneExportedLine: String {
    withoutControls.split { $0 == "\n" || $0 == "\t" }.joined(separator: " ")
  }
}
