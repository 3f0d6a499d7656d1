import Foundation

/// Folds words for every comparison outside an open article: word indexes, filters, names and sort keys.
///
/// Case, diacritics, strokes and ligatures don't count, nor does it matter whether letters are composed or
/// full-width. Soft hyphens and other invisible characters are ignored. So two words that ``TextPattern``
/// takes for the same fold to the same letters.
///
/// The library stores folded words: changing the rules requires a new version of its format, in which
/// `KeyRefreshing` and `WordIndexes` write them again.
package struct WordFolding {
  /// What a scalar is to the word that contains it.
  enum Part: Hashable {
    /// Letters or digits, folded, in UTF-8.
    case letters([UInt8])
    /// A mark on the letter before it, which is dropped.
    case mark
    /// A scalar that is skipped.
    case invisible
    /// Anything else: it ends the word.
    case separator
  }

  /// The parts looked up before, by page and place in the page; 0 if none, else the index in `parts` plus
  /// one.
  private var known: [[UInt16]] = []
  private var parts: [Part] = [.mark, .invisible, .separator]

  /// Makes a folding that hasn't looked up anything yet.
  package init() {}

  /// Returns what a scalar is to the word that contains it; O(1), faster the second time.
  mutating func part(_ scalar: UInt32) -> Part {
    let (page, place) = (Int(scalar >> 8), Int(scalar & 0xFF))
    if page < known.count, !known[page].isEmpty, known[page][place] > 0 {
      return parts[Int(known[page][place]) - 1]
    }
    let part = Unicode.Scalar(scalar).map(Self.part(of:)) ?? .separator
    let index = parts.prefix(3).firstIndex(of: part) ?? parts.count
    // A text with more than 65,000 different letters is still folded, only more slowly.
    guard index < UInt16.max else { return part }
    if index == parts.count { parts.append(part) }
    while known.count <= page { known.append([]) }
    if known[page].isEmpty { known[page] = [UInt16](repeating: 0, count: 256) }
    known[page][place] = UInt16(index + 1)
    return part
  }

  private static func part(of scalar: Unicode.Scalar) -> Part {
    switch ScalarClass(scalar.value) {
    case .mark: return .mark
    case .invisible: return .invisible
    case .letter where isWord(scalar): break
    default: return .separator
    }
    // A Hangul syllable isn't a letter with marks, though Unicode decomposes it.
    let isSyllable = (0xAC00...0xD7A3).contains(scalar.value)
    let whole = isSyllable ? String(scalar) : String(scalar).decomposedStringWithCanonicalMapping
    let letters = whole.unicodeScalars.filter { ScalarClass($0.value) == .letter }
    // Some letters decompose to marks that look the same, such as the Greek numeral sign.
    return letters.isEmpty ? .separator : .letters(folded(letters))
  }

  /// Returns the folded letters in UTF-8.
  private static func folded(_ scalars: String.UnicodeScalarView) -> [UInt8] {
    var letters: [UInt8] = []
    for part in scalars {
      if let expansion = LetterFolding.expansion(of: part.value) {
        expansion.withUTF8Buffer { letters += $0.map { $0 | 0x20 } }
      } else {
        let base = LetterFolding.shared.fold(part.value, keepingCase: false)
        letters += UTF8.encode(LetterFolding.lowercase(Unicode.Scalar(base) ?? part)).map(Array.init) ?? []
      }
    }
    return letters
  }

  /// Whether a scalar is part of a word: a letter, a digit, a mark on one of these, or for private use.
  package static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return true
    case 0..<0x80: return false
    default: break
    }
    switch ScalarClass(scalar.value) {
    case .letter, .mark: break
    default: return false
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber, .privateUse, .nonspacingMark, .spacingMark, .enclosingMark:
      return true
    default: return false
    }
  }

  /// Calls `body` with each word of a text, in order, until it returns false; O(n) in the length of the text.
  ///
  /// - Parameters:
  ///   - bytes: valid UTF-8; any other bytes are separators.
  ///   - body: receives the word's range in UTF-8 offsets, marks included, and its folded letters in UTF-8.
  package mutating func forEachWord(
    in bytes: Span<UInt8>, _ body: (_ place: Range<Int>, _ letters: [UInt8]) -> Bool
  ) {
    let ascii = Self.ascii
    var word: [UInt8] = []
    var (start, end, offset) = (0, 0, 0)
    while offset < bytes.count {
      let place = offset
      let byte = bytes[offset]
      if byte < 0x80 {
        offset += 1
        let letter = ascii[Int(byte)]
        if letter > 0 {
          if word.isEmpty { start = place }
          word.append(letter)
          end = offset
          continue
        }
      } else {
        let (scalar, width) = bytes.letter(at: offset)
        offset += width
        switch part(scalar) {
        case .letters(let letters):
          if word.isEmpty { start = place }
          word += letters
          end = offset
          continue
        case .mark:
          end = offset
          continue
        case .invisible: continue
        case .separator: break
        }
      }
      guard !word.isEmpty else { continue }
      guard body(start..<end, word) else { return }
      word.removeAll(keepingCapacity: true)
    }
    if !word.isEmpty { _ = body(start..<end, word) }
  }

  /// ASCII letters and digits in lower case, indexed by byte; 0 for all other bytes.
  static let ascii: [UInt8] = (0..<0x80).map { byte in
    guard isWord(Unicode.Scalar(UInt8(byte))) else { return 0 }
    return (0x41...0x5A).contains(byte) ? UInt8(byte) + 32 : UInt8(byte)
  }
}
