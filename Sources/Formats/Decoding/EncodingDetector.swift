import CUchardet

/// Guesses the encoding of text that declares none, or the wrong one.
struct EncodingDetector {
  private let sample: ArraySlice<UInt8>

  /// Takes a sample around the first byte beyond ASCII.
  init(of bytes: [UInt8]) {
    let first = bytes.firstIndex { $0 >= 0x80 || $0 == 0x1B } ?? 0
    sample = bytes[max(0, first - 4096)...].prefix(TextSense.length)
  }

  /// Returns the encoding in which the text makes most sense; `base` unless another is clearly better.
  ///
  /// - Parameter base: what the document declares, or windows-1252.
  func encoding(insteadOf base: TextEncoding) -> TextEncoding {
    let sense = value(of: base)
    var best = (encoding: base, value: sense)
    if let guess, guess != base {
      let (likely, value) = better(guess)
      // A detector trained on languages may be right even if only a letter or two differ.
      if value > max(sense + 0.01, 0.75) { best = (likely, value + 0.05) }
    }
    guard best.value < 0.97 else { return best.encoding }
    // A few bytes of any alphabet may look like Korean syllables.
    let isLong = sample.lazy.filter { $0 >= 0x80 }.prefix(40).count == 40
    for label in Self.candidates {
      guard let other = TextEncoding(label: label), other != base, other.isSingleByte || isLong else {
        continue
      }
      let value = self.value(of: other)
      if value > max(best.value + 0.1, 0.75) { best = (other, value) }
    }
    return best.encoding
  }

  /// Returns the guess, or a similar encoding if the text makes more sense in that.
  private func better(_ guess: TextEncoding) -> (TextEncoding, Double) {
    let value = self.value(of: guess)
    guard let other = Self.siblings[guess.name].flatMap({ TextEncoding(label: $0) }) else {
      return (guess, value)
    }
    let otherValue = self.value(of: other)
    return otherValue > value ? (other, otherValue) : (guess, value)
  }

  private static let siblings = [
    "KOI8-R": "koi8-u", "ISO-8859-16": "windows-1250", "ISO-8859-7": "windows-1253",
    "windows-1253": "iso-8859-7",
    "ISO-8859-2": "windows-1250", "windows-1250": "iso-8859-2",
  ]

  /// Whether the text can be in an encoding: nearly all bytes decode, and the result isn't nonsense.
  func makesSense(in encoding: TextEncoding) -> Bool { value(of: encoding) >= 0.3 }

  /// Encodings that the detector often misses in short texts.
  private static let candidates = [
    "macintosh", "windows-1251", "koi8-u", "ibm866", "x-mac-cyrillic", "iso-8859-5", "windows-1250",
    "iso-8859-2",
    "windows-1254", "windows-1253", "windows-1255", "windows-1256", "windows-874", "windows-1257", "euc-jp",
    "johab",
  ]

  /// Returns how much sense the text makes in an encoding.
  private func value(of encoding: TextEncoding) -> Double {
    guard let (utf8, undecodable) = encoding.utf8(of: sample) else { return 0 }
    if !encoding.isSingleByte, undecodable > 1 + sample.count / 1000 { return 0 }
    let sense = TextSense(of: utf8)
    // One or two letters aren't evidence, but a Mac's quotation marks are capitals amid words in
    // Windows-1252.
    let enough: Double = encoding.name == "macintosh" && hasOnlyMarksOfMac ? 1 : 3
    return encoding == .windows1252 || sense.good >= enough ? sense.value : 0
  }

  /// Whether all bytes beyond ASCII are an ellipsis, dashes or quotation marks on a Mac.
  private var hasOnlyMarksOfMac: Bool {
    sample.allSatisfy { $0 < 0x80 || $0 == 0xC9 || (0xD0...0xD5).contains($0) }
  }

  /// The encoding that the library detects, by the web's name for it.
  private var guess: TextEncoding? {
    guard let detector = uchardet_new() else { return nil }
    defer { uchardet_delete(detector) }
    sample.withUnsafeBytes { bytes in
      guard let start = bytes.bindMemory(to: CChar.self).baseAddress else { return }
      _ = uchardet_handle_data(detector, start, bytes.count)
    }
    uchardet_data_end(detector)
    guard let name = uchardet_get_charset(detector) else { return nil }
    return TextEncoding(label: String(cString: name))
  }
}
