/// The character references in subtitles: `&amp;`, `&#39;`, `&#x2019;`.
enum CharacterReferences {
  /// The greatest length of a reference, in bytes.
  private static let longest = 12

  /// Returns the character that a reference at an offset stands for, and where the text continues.
  static func character(at offset: Int, in bytes: ArraySlice<UInt8>) -> (text: String, end: Int)? {
    let rest = bytes[offset...].prefix(longest)
    guard rest.first == UInt8(ascii: "&"), let end = rest.firstIndex(of: UInt8(ascii: ";")) else {
      return nil
    }
    let name = String(decoding: rest[(offset + 1)..<end], as: UTF8.self)
    guard let text = name.hasPrefix("#") ? numeric(name.dropFirst()) : names[name] else { return nil }
    return (text, end + 1)
  }

  private static func numeric(_ digits: Substring) -> String? {
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    let value = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let value, value > 0 else { return nil }
    // U+0080 to U+009F mean what windows-1252 has there.
    if (0x80...0x9F).contains(value) {
      return String(decoding: Windows1252.utf8(of: [UInt8(value)]), as: UTF8.self)
    }
    return Unicode.Scalar(value).map { String($0) }
  }

  private static let names: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "lrm": "\u{200E}",
    "rlm": "\u{200F}", "hellip": "…", "mdash": "—", "ndash": "–", "lsquo": "‘", "rsquo": "’", "ldquo": "“",
    "rdquo": "”", "laquo": "«", "raquo": "»", "eacute": "é", "egrave": "è", "agrave": "à", "aacute": "á",
    "ccedil": "ç", "ntilde": "ñ", "oacute": "ó", "iacute": "í", "uacute": "ú", "auml": "ä", "ouml": "ö",
    "uuml": "ü", "Auml": "Ä", "Ouml": "Ö", "Uuml": "Ü", "szlig": "ß", "aring": "å", "oslash": "ø",
    "aelig": "æ", "euro": "€", "pound": "£", "copy": "©", "deg": "°", "iquest": "¿", "iexcl": "¡",
  ]
}
