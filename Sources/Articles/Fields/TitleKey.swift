/// How titles are compared: only by their letters and digits.
package enum TitleKey {
  /// Returns the letters and digits of a title in lower case, words separated by single spaces; O(n).
  package static func key(of title: String) -> String {
    if let key = plainKey(of: title, joint: " ") { return key }
    return title.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }

  /// Returns the key of a text from its bytes, with `joint` between the words.
  ///
  /// `nil` if it has characters that Western European languages don't use. Most titles and names have none.
  /// Asking Unicode about each character takes ten times as long.
  static func plainKey(of text: String, joint: String) -> String? {
    let bytes = text.utf8.span
    var key: [UInt8] = []
    key.reserveCapacity(bytes.count)
    var endsWord = false
    func add(_ letter: UInt8) {
      if endsWord, !key.isEmpty { key.append(contentsOf: joint.utf8) }
      endsWord = false
      key.append(letter)
    }
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      // The text is valid UTF-8, so a character of several bytes is complete.
      let next = offset + 1 < bytes.count ? bytes[offset + 1] : 0
      offset += 1
      switch (byte, next) {
      case (0x61...0x7A, _), (0x30...0x39, _): add(byte)
      case (0x41...0x5A, _): add(byte | 0x20)
      case (..<0x80, _): endsWord = true
      case (0xC3, 0x97), (0xC3, 0xB7), (0xC2, 0xA0), (0xC2, 0xAB), (0xC2, 0xBB):
        endsWord = true
        offset += 1
      case (0xC3, _):
        add(byte)
        key.append((0x80...0x9E).contains(next) ? next + 0x20 : next)
        offset += 1
      case (0xE2, 0x80) where (0x90...0xA7).contains(bytes[offset + 1]):
        // Dashes, quotation marks, bullets, dots.
        endsWord = true
        offset += 2
      default: return nil
      }
    }
    return String(decoding: key, as: UTF8.self)
  }
}
