/// Characters and addresses that Word writes in its own way.
enum DocxSymbol {
  /// Returns the character that `w:sym` means; `nil` if only the font defines it.
  static func text(_ element: XMLElement) -> String? {
    guard let code = element.attribute("char").flatMap({ UInt32($0, radix: 16) }) else { return nil }
    let byte = code >= 0xF000 && code <= 0xF0FF ? code - 0xF000 : code
    let font = element.attribute("font")?.lowercased() ?? ""
    if font == "symbol" { return symbol(byte) }
    if font.hasPrefix("wingdings") { return wingdings[byte].map(String.init) }
    guard code < 0xE000 || code > 0xF8FF, let scalar = Unicode.Scalar(code), code >= 0x20 else { return nil }
    return String(Character(scalar))
  }

  /// Returns the Greek letter or symbol in place of a Latin letter or other byte (Adobe's Symbol encoding).
  private static func symbol(_ byte: UInt32) -> String? {
    if (0x41...0x5A).contains(byte) { return letter(byte - 0x41, of: "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ") }
    if (0x61...0x7A).contains(byte) { return letter(byte - 0x61, of: "αβχδεφγηιϕκλμνοπθρστυϖωξψζ") }
    if let sign = signs[byte] { return String(sign) }
    guard (0x20...0x7E).contains(byte), let scalar = Unicode.Scalar(byte) else { return nil }
    return String(Character(scalar))
  }

  private static func letter(_ index: UInt32, of letters: String) -> String? {
    letters.dropFirst(Int(index)).first.map { String($0) }
  }

  private static let signs: [UInt32: Character] = [
    0xA2: "′", 0xA3: "≤", 0xA4: "⁄", 0xA5: "∞", 0xAB: "↔", 0xAC: "←", 0xAD: "↑", 0xAE: "→", 0xAF: "↓",
    0xB0: "°",
    0xB1: "±", 0xB2: "″", 0xB3: "≥", 0xB4: "×", 0xB5: "∝", 0xB6: "∂", 0xB7: "•", 0xB8: "÷", 0xB9: "≠",
    0xBA: "≡",
    0xBB: "≈", 0xBC: "…", 0xC5: "⊕", 0xC6: "∅", 0xC7: "∩", 0xC8: "∪", 0xCE: "∈", 0xD0: "∠", 0xD1: "∇",
    0xD2: "®",
    0xD3: "©", 0xD4: "™", 0xD5: "∏", 0xD6: "√", 0xD7: "⋅", 0xD8: "¬", 0xD9: "∧", 0xDA: "∨", 0xDB: "⇔",
    0xDE: "⇒",
    0xE2: "®", 0xE3: "©", 0xE4: "™", 0xE5: "∑", 0xF2: "∫", 0x2D: "−", 0x40: "≅", 0x22: "∀", 0x24: "∃",
  ]

  private static let wingdings: [UInt32: Character] = [
    0x28: "☎", 0x4A: "☺", 0x6C: "●", 0x6E: "■", 0x6F: "☐", 0x71: "❑", 0x76: "❖", 0x9F: "•", 0xA7: "▪",
    0xA8: "☐",
    0xD8: "➢", 0xDF: "←", 0xE0: "→", 0xE1: "↑", 0xE2: "↓", 0xE8: "➔", 0xF0: "⇨", 0xFB: "✗", 0xFC: "✓",
    0xFD: "☒",
    0xFE: "☑",
  ]

  /// Returns the address in the instructions of a field, as in `HYPERLINK "https://a.example" \o "tip"`.
  static func address(inField instruction: String) -> String? {
    let words = instruction.drop(while: \.isWhitespace)
    guard words.lowercased().hasPrefix("hyperlink") else { return nil }
    let rest = words.dropFirst(9).drop(while: \.isWhitespace)
    let address =
      rest.hasPrefix("\"") ? rest.dropFirst().prefix { $0 != "\"" } : rest.prefix { !$0.isWhitespace }
    return OfficeText.isAddress(String(address)) ? String(address) : nil
  }
}
