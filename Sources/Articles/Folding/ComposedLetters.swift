import Foundation

/// Composes a letter and the marks after it into one letter if Unicode has one (NFC).
///
/// So it doesn't matter whether a text was written composed or decomposed, like file names on macOS.
package struct ComposedLetters {
  private var known: [[UInt8]: [UInt8]] = [:]

  /// Makes an instance that hasn't composed anything yet.
  package init() {}

  /// Returns a letter and the scalars after it as one scalar, all in UTF-8; unchanged if there is none.
  package mutating func compose(_ cluster: [UInt8]) -> [UInt8] {
    if let composed = known[cluster] { return composed }
    let composed = Array(String(decoding: cluster, as: UTF8.self).precomposedStringWithCanonicalMapping.utf8)
    known[cluster] = composed
    return composed
  }

  /// Returns the letter that a letter and a mark, or two Hangul letters, form; `nil` if there is none.
  package static func composed(_ first: UInt32, _ second: UInt32) -> UInt32? {
    switch (first, second) {
    // The Unicode Standard, section 3.12, "Hangul Syllable Composition".
    case (0x1100...0x1112, 0x1161...0x1175): return 0xAC00 + ((first - 0x1100) * 21 + second - 0x1161) * 28
    case (0xAC00...0xD7A3, 0x11A8...0x11C2):
      return (first - 0xAC00) % 28 == 0 ? first + second - 0x11A7 : nil
    default: break
    }
    var pair = String.UnicodeScalarView()
    for scalar in [first, second].compactMap(Unicode.Scalar.init) { pair.append(scalar) }
    let scalars = String(pair).precomposedStringWithCanonicalMapping.unicodeScalars
    return scalars.count == 1 ? scalars.first?.value : nil
  }

  /// Whether a scalar may combine with the letter before it, or be between two that do.
  ///
  /// The former have `NFC_Quick_Check=Maybe` in the Unicode Character Database.
  package static func joins(_ scalar: UInt32) -> Bool {
    switch scalar {
    case ..<0x300: false
    case 0x300...0x36F, 0x653...0x655, 0x3099...0x309A: true
    case 0x1161...0x1175, 0x11A8...0x11C2: true  // Hangul vowels and final consonants
    case 0x93C, 0x9BE, 0x9D7, 0xB3E, 0xB56...0xB57, 0xBBE, 0xBD7, 0xC56, 0xCC2, 0xCD5...0xCD6, 0xD3E, 0xD57,
      0xDCA, 0xDCF, 0xDDF, 0x102E, 0x1B35:
      true  // vowel signs of Indic scripts
    default: false
    }
  }
}
