import Foundation

/// Folds whole texts in the form in which the library stores them.
extension WordFolding {
  /// Returns a text for comparing: letters folded, marks unified, spaces collapsed, nothing invisible.
  ///
  /// Quotation marks are straight, hyphens and dashes are hyphens, and each run of spaces is one space.
  package static func key(_ text: String) -> String {
    var folding = WordFolding()
    var text = text
    text.makeContiguousUTF8()
    let bytes = text.utf8Span.span
    let ascii = Self.ascii
    var key: [UInt8] = []
    key.reserveCapacity(bytes.count)
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte < 0x80, ascii[Int(byte)] > 0 {
        key.append(ascii[Int(byte)])
        offset += 1
        continue
      }
      if byte == 0x20 {
        if key.last != 0x20 { key.append(byte) }
        offset += 1
        continue
      }
      let (scalar, width) = bytes.letter(at: offset)
      offset += width
      if scalar < 0x80 {
        append(scalar, to: &key)
        continue
      }
      switch folding.part(scalar) {
      case .letters(let letters): key += letters
      case .mark, .invisible: break
      case .separator: append(scalar, to: &key)
      }
    }
    return String(decoding: key, as: UTF8.self)
  }

  private static func append(_ scalar: UInt32, to key: inout [UInt8]) {
    switch ScalarClass(scalar) {
    case .apostrophe: key.append(UInt8(ascii: "'"))
    case .doubleMark: key.append(UInt8(ascii: "\""))
    case .hyphen: key.append(UInt8(ascii: "-"))
    case .ellipsis: key += "...".utf8
    case .blank, .lineBreak, .paragraphBreak:
      if key.last != 0x20 { key.append(0x20) }
    case .letter, .mark, .invisible:
      let sign = LetterFolding.shared.fold(scalar, keepingCase: false)
      key += UTF8.encode(Unicode.Scalar(sign) ?? "\u{FFFD}").map(Array.init) ?? []
    }
  }

  /// Returns a name for sorting: folded, from its first letter or digit on.
  package static func sortKey(_ name: String) -> String {
    let key = key(name).unicodeScalars
    return key.firstIndex(where: isWord).map { String(key[$0...]) } ?? String(key)
  }

  /// Returns the words of a text, folded, with their ranges in UTF-8 offsets.
  package static func words(of text: String) -> [(place: Range<Int>, letters: [UInt8])] {
    var folding = WordFolding()
    var words: [(place: Range<Int>, letters: [UInt8])] = []
    var text = text
    text.makeContiguousUTF8()
    folding.forEachWord(in: text.utf8Span.span) {
      words.append(($0, $1))
      return true
    }
    return words
  }
}
