/// Repairs text with references that were escaped twice: `&amp;ldquo;` in the markup, `&ldquo;` in the text.
enum DoubleEscaping {
  /// Returns the text with references to marks and letters resolved.
  ///
  /// A reference alone between spaces stays, since it may be meant, as in an article on HTML; unless it is a
  /// sign that joins words, as `&` and dashes do.
  static func repaired(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var offset = bytes.startIndex
    while offset < bytes.endIndex {
      if bytes[offset] == 0x26, let (scalar, end) = reference(in: bytes, at: offset),
        joiners.contains(scalar) || isBesideWords(offset..<end, in: bytes)
      {
        result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        offset = end
      } else {
        result.append(bytes[offset])
        offset += 1
      }
    }
    return result
  }

  /// Signs that have spaces on both sides.
  private static let joiners: Set<Unicode.Scalar> = ["&", "–", "—", "…", "•", "·"]

  private static func isBesideWords(_ range: Range<Int>, in bytes: ArraySlice<UInt8>) -> Bool {
    let before = range.lowerBound > bytes.startIndex && !bytes[range.lowerBound - 1].isHTMLBlank
    let after = range.upperBound < bytes.endIndex && !bytes[range.upperBound].isHTMLBlank
    return before || after
  }

  /// Returns the reference at an ampersand, and where it ends.
  private static func reference(in bytes: ArraySlice<UInt8>, at start: Int) -> (Unicode.Scalar, end: Int)? {
    let body = bytes[(start + 1)...].prefix(10)
    guard let semicolon = body.firstIndex(of: 0x3B), semicolon > start + 1 else { return nil }
    let name = String(decoding: body[..<semicolon], as: UTF8.self)
    guard let scalar = numeric(name) ?? named[name] else { return nil }
    return (scalar, semicolon + 1)
  }

  private static func numeric(_ name: String) -> Unicode.Scalar? {
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let isHex = digits.hasPrefix("x") || digits.hasPrefix("X")
    guard let number = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits) else { return nil }
    if (0x80...0x9F).contains(number) { return Windows1252.scalar(of: UInt8(number)) }
    // Characters of markup may be meant literally.
    return number >= 0x20 && number != 0x3C && number != 0x3E ? Unicode.Scalar(number) : nil
  }

  private static let named: [String: Unicode.Scalar] = [
    "quot": "\"", "apos": "'", "amp": "&", "nbsp": "\u{A0}", "shy": "\u{AD}", "lsquo": "‘", "rsquo": "’",
    "ldquo": "“", "rdquo": "”", "sbquo": "‚", "bdquo": "„", "laquo": "«", "raquo": "»", "lsaquo": "‹",
    "rsaquo": "›", "ndash": "–", "mdash": "—", "hellip": "…", "bull": "•", "middot": "·", "euro": "€",
    "pound": "£", "copy": "©", "reg": "®", "trade": "™", "deg": "°", "agrave": "à", "aacute": "á",
    "acirc": "â",
    "atilde": "ã", "auml": "ä", "aring": "å", "aelig": "æ", "ccedil": "ç", "egrave": "è", "eacute": "é",
    "ecirc": "ê", "euml": "ë", "igrave": "ì", "iacute": "í", "icirc": "î", "iuml": "ï", "ntilde": "ñ",
    "ograve": "ò", "oacute": "ó", "ocirc": "ô", "otilde": "õ", "ouml": "ö", "oslash": "ø", "ugrave": "ù",
    "uacute": "ú", "ucirc": "û", "uuml": "ü", "szlig": "ß", "Auml": "Ä", "Ouml": "Ö", "Uuml": "Ü",
    "Eacute": "É", "Agrave": "À", "Ccedil": "Ç",
  ]
}
