/// Decodes the words of header fields: `=?utf-8?Q?Caf=C3=A9?=` (RFC 2047), and unencoded bytes outside ASCII.
struct EncodedWords {
  private let charset: String?
  private var text = ""
  /// Consecutive encoded words in one encoding: a character may begin in one and end in the next.
  private var run: (charset: String, bytes: [UInt8])?

  /// Returns the text of a value; O(n).
  ///
  /// - Parameter charset: the encoding of bytes outside ASCII that aren't valid UTF-8.
  static func text(of value: [UInt8], charset: String?) -> String {
    var words = EncodedWords(charset: charset)
    var rest = value[...]
    while let start = rest.firstIndex(ofPair: UInt8(ascii: "="), UInt8(ascii: "?")) {
      guard let word = Word(at: start, in: rest) else {
        words.append(plain: rest[..<(start + 2)])
        rest = rest[(start + 2)...]
        continue
      }
      words.append(plain: rest[..<start])
      words.append(word)
      rest = rest[word.end...]
    }
    words.append(plain: rest)
    words.endRun()
    return words.text
  }

  private init(charset: String?) { self.charset = charset }

  /// Adds words that aren't encoded; spaces between two encoded words are dropped.
  private mutating func append(plain bytes: ArraySlice<UInt8>) {
    if bytes.isEmpty || run != nil && bytes.allSatisfy(\.isMailSpace) { return }
    endRun()
    text += Charset.text(of: Array(bytes), in: charset)
  }

  private mutating func append(_ word: Word) {
    if run?.charset == word.charset {
      run?.bytes += word.bytes
    } else {
      endRun()
      run = (word.charset, word.bytes)
    }
  }

  private mutating func endRun() {
    guard let ended = run else { return }
    run = nil
    text += Charset.text(ofWord: ended.bytes, in: ended.charset)
  }

  /// Returns the end of the encoded word that begins at `start`; `nil` if none does.
  static func endOfWord(at start: Int, in bytes: ArraySlice<UInt8>) -> Int? {
    guard start + 1 < bytes.endIndex, bytes[start + 1] == UInt8(ascii: "?") else { return nil }
    return Word(at: start, in: bytes)?.end
  }

  /// An encoded word.
  private struct Word {
    var charset: String
    var bytes: [UInt8]
    var end: Int

    /// The greatest length of an encoding's name.
    private static let longestName = 64

    /// Reads the word that begins with `=?` at `start`.
    init?(at start: Int, in bytes: ArraySlice<UInt8>) {
      let mark = UInt8(ascii: "?")
      guard let nameEnd = bytes[(start + 2)...].prefix(Self.longestName).firstIndex(of: mark),
        nameEnd + 3 <= bytes.endIndex, nameEnd > start + 2, bytes[nameEnd + 2] == mark
      else { return nil }
      let words = bytes[(nameEnd + 3)...]
      guard let last = words.firstIndex(ofPair: mark, UInt8(ascii: "=")) else { return nil }
      switch bytes[nameEnd + 1].smallLetter {
      case UInt8(ascii: "q"):
        let blanks = words[..<last].map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }
        self.bytes = QuotedPrintable.decoded(blanks[...], sign: UInt8(ascii: "="))
      case UInt8(ascii: "b"): self.bytes = Base64.decoded(words[..<last]) ?? Array(words[..<last])
      default: return nil
      }
      let name = bytes[(start + 2)..<nameEnd].smallText
      charset = name.prefix { $0 != "*" }.trimmingCharacter(" ")
      end = last + 2
    }
  }
}

extension Substring {
  /// Returns the text without some characters at its ends.
  fileprivate func trimmingCharacter(_ character: Character) -> String {
    var rest = drop { $0 == character }
    while rest.last == character { rest = rest.dropLast() }
    return String(rest)
  }
}

extension ArraySlice<UInt8> {
  /// Returns the first index at which two bytes occur in sequence.
  func firstIndex(ofPair first: UInt8, _ second: UInt8) -> Int? {
    var rest = self
    while let index = rest.firstIndex(of: first) {
      guard index + 1 < endIndex else { return nil }
      if self[index + 1] == second { return index }
      rest = self[(index + 1)...]
    }
    return nil
  }
}

/// Decodes the bytes of a header to text.
enum Charset {
  /// Returns the text of an encoded word, by its label if that is a single-byte encoding that fits.
  ///
  /// A word is too short for guessing; only the label of windows-1252 isn't trusted.
  static func text(ofWord bytes: [UInt8], in name: String) -> String {
    guard let encoding = TextEncoding(label: name), encoding != .windows1252, encoding.isSingleByte,
      let (utf8, undecodable) = encoding.utf8(of: bytes), undecodable == 0,
      String(validating: bytes, as: UTF8.self) == nil
    else { return text(of: bytes, in: name) }
    return String(decoding: utf8, as: UTF8.self)
  }

  /// Returns the text of some bytes in an encoding that may be named wrongly.
  static func text(of bytes: [UInt8], in name: String?) -> String {
    if UTF7.isName(name) { return String(decoding: UTF7.utf8(of: bytes), as: UTF8.self) }
    if bytes.allSatisfy({ (0x20...0x7E).contains($0) }) {
      return String(decoding: bytes, as: UTF8.self)
    }
    guard let text = try? TextDecoding.text(of: bytes, declared: name) else {
      return String(decoding: bytes, as: UTF8.self)
    }
    return String(decoding: text.utf8[text.start...], as: UTF8.self)
  }
}
