/// The lines that sites put around an article, by their words.
///
/// Only whole lines count: a sentence of an article is never one of these.
enum NoisePhrases {
  /// How certain it is that a line is noise.
  enum Match {
    /// By its words alone.
    case noise
    /// Only beside other noise: "Facebook" may be a heading.
    case besideNoise
  }

  /// Returns how a block matches; `nil` if it may belong to the article.
  static func match(_ range: Range<Int>, of text: Span<UInt8>) -> Match? {
    guard range.count <= 160, starts.contains(text.firstLetters(of: range)) else { return nil }
    let key = key(of: text.string(in: range))
    if phrases.contains(key) { return .noise }
    if weak.contains(key) { return .besideNoise }
    return prefixes.contains(where: { key.hasPrefix($0) && key.utf8.count > $0.utf8.count }) ? .noise : nil
  }

  /// Returns a line in lower case, without marks at its ends, with plain apostrophes and single spaces.
  static func key(of line: String) -> String {
    if let key = asciiKey(of: line) { return key }
    let scalars = line.unicodeScalars
    guard let first = scalars.firstIndex(where: isWord), let last = scalars.lastIndex(where: isWord) else {
      return ""
    }
    var key = String.UnicodeScalarView()
    for scalar in scalars[first...last] {
      switch ScalarClass(scalar.value) {
      case .blank, .lineBreak, .paragraphBreak: if key.last != " " { key.append(" ") }
      case .apostrophe: key.append("'")
      case .invisible: break
      default: key.append(scalar)
      }
    }
    return String(key).lowercased()
  }

  /// Returns the key of an ASCII line; `nil` if the line has other characters.
  private static func asciiKey(of line: String) -> String? {
    guard line.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    let bytes = line.utf8.drop { !isWord(Unicode.Scalar($0)) }
    var key: [UInt8] = []
    key.reserveCapacity(bytes.count)
    var end = 0
    for byte in bytes {
      switch ScalarClass(UInt32(byte)) {
      case .blank, .lineBreak, .paragraphBreak: if key.last != 0x20 { key.append(0x20) }
      case .apostrophe: key.append(0x27)
      case .invisible: break
      default: key.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      }
      if isWord(Unicode.Scalar(byte)) { end = key.count }
    }
    return String(decoding: key[..<end], as: UTF8.self)
  }

  /// Whether a scalar at the end of a line is part of its words.
  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "0"..."9", "A"..."Z", "a"..."z", ":", "©": true
    default: !scalar.isASCII && scalar.properties.isAlphabetic
    }
  }

  /// The first letters of all phrases, so that most lines can be ruled out without making a string.
  private static let starts: Set<UInt32> = Set(
    (phrases.union(weak).union(prefixes)).map { phrase in
      let bytes = Array(phrase.utf8)
      return bytes.span.firstLetters(of: bytes.indices)
    })

  /// Returns the phrases of a list, one on each line.
  static func lines(_ text: String) -> Set<String> {
    Set(text.parts(between: "\n"))
  }
}

extension Span<UInt8> {
  /// Returns up to four ASCII letters or digits from the first on, in lower case, packed into a number.
  fileprivate func firstLetters(of range: Range<Int>) -> UInt32 {
    var packed: UInt32 = 0
    var count = 0
    for offset in range {
      let byte = self[offset]
      let isLetter =
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      guard isLetter else {
        if count > 0 { break }
        continue
      }
      packed = packed << 8 | UInt32(byte < 0x41 ? byte : byte | 0x20)
      count += 1
      if count == 4 { break }
    }
    return packed
  }
}
