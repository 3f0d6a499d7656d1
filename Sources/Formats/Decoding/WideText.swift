/// Text in UTF-16 or UTF-32, recognised by its byte order mark or its zero bytes.
struct WideText {
  /// Valid UTF-8.
  var utf8: [UInt8]
  /// The web's name for the encoding.
  var encoding: String
  /// How many code units aren't characters; each stretch of them is one U+FFFD.
  var undecodable: Int

  /// Reads text with a byte order mark; `nil` if there is none.
  init?(markedIn bytes: [UInt8]) {
    guard let (name, start) = Self.marked(bytes) else { return nil }
    self.init(of: bytes[start...], as: name)
  }

  /// Reads text without a byte order mark; `nil` if no zero or control byte shows that it is UTF-16 or UTF-32.
  init?(unmarkedIn bytes: [UInt8], declared: TextEncoding?) {
    guard let (name, start) = Self.unmarked(bytes, declared: declared) else { return nil }
    self.init(of: bytes[start...], as: name)
  }

  /// Reads bytes in the encoding `name`, without a byte order mark.
  init(of bytes: ArraySlice<UInt8>, as name: String) {
    encoding = name
    let isBig = name.hasSuffix("BE")
    var repair = Repair()
    if name.hasPrefix("UTF-32") {
      repair.readScalars(Self.units(of: bytes, width: 4, isBig: isBig))
    } else {
      repair.readSurrogates(Self.units(of: bytes, width: 2, isBig: isBig))
    }
    let width = name.hasPrefix("UTF-32") ? 4 : 2
    if bytes.count % width != 0 { repair.appendReplacement() }
    (utf8, undecodable) = (repair.utf8, repair.undecodable)
  }

  private static func units(of bytes: ArraySlice<UInt8>, width: Int, isBig: Bool) -> [UInt32] {
    let count = bytes.count / width
    return bytes.withUnsafeBytes { bytes in
      (0..<count).map { index in
        (0..<width).reduce(UInt32(0)) { unit, place in
          unit << 8 | UInt32(bytes[index * width + (isBig ? place : width - 1 - place)])
        }
      }
    }
  }

  /// Returns the encoding that a byte order mark names, and where the text after it begins.
  private static func marked(_ bytes: [UInt8]) -> (name: String, start: Int)? {
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return ("UTF-32LE", 4) }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return ("UTF-32BE", 4) }
    if bytes.starts(with: [0xFF, 0xFE]) { return ("UTF-16LE", 2) }
    return bytes.starts(with: [0xFE, 0xFF]) ? ("UTF-16BE", 2) : nil
  }

  /// Returns the encoding that makes the bytes a text.
  ///
  /// The zero bytes of spaces and ASCII letters suggest it, all on one side. A text in ideographs and kana may
  /// have none, but control bytes: those of its full stops.
  private static func unmarked(_ bytes: [UInt8], declared: TextEncoding?) -> (name: String, start: Int)? {
    let head = bytes.prefix(4096)
    guard head.count >= 4, head.contains(where: \.isForeignToText), !isASCIIWithZeros(head) else {
      return nil
    }
    var best: (name: String, plain: Int)?
    for name in ["UTF-32LE", "UTF-32BE", "UTF-16LE", "UTF-16BE"] {
      let width = name.hasPrefix("UTF-32") ? 4 : 2
      guard bytes.count % width == 0 else { continue }
      let text = WideText(of: head.prefix(head.count / width * width), as: name)
      let allowed = head.count == bytes.count ? 0 : 1
      if text.undecodable <= allowed, text.isPlausible(isDeclared: declared?.isWide == true) {
        // In the wrong byte order ASCII and kana are ideographs.
        let plain = text.plain
        if best.map({ plain > $0.plain }) ?? true { best = (name, plain) }
      }
    }
    return best.map { ($0.name, 0) }
  }

  /// How much of the text is ASCII, kana, or East Asian full stops and commas.
  private var plain: Int {
    String(decoding: utf8, as: UTF8.self).unicodeScalars.count {
      $0.value < 0x7F || (0x3001...0x30FF).contains($0.value)
    }
  }

  /// Whether the bytes are ASCII text with a few zero bytes, which would be ideographs in UTF-16.
  private static func isASCIIWithZeros(_ bytes: ArraySlice<UInt8>) -> Bool {
    var (zeros, ascii) = (0, 0)
    for byte in bytes {
      if byte == 0 { zeros += 1 } else if (0x20...0x7E).contains(byte) || byte == 0x0A { ascii += 1 }
    }
    return zeros * 10 < bytes.count * 3 && ascii * 20 >= (bytes.count - zeros) * 19
  }

  /// Whether the text has spaces or ASCII letters, or East Asian letters almost alone; and no control
  /// characters.
  private func isPlausible(isDeclared: Bool) -> Bool {
    var (plain, controls, count, rare, eastAsian, marks) = (0, 0, 0, 0, 0, 0)
    for scalar in String(decoding: utf8, as: UTF8.self).unicodeScalars {
      count += 1
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x20...0x7E: plain += 1
      case 0...0x1F, 0x7F...0x9F, 0xFFFE, 0xFFFF: controls += 1
      case 0xE000...0xF8FF: rare += 1
      case 0x2010...0x2027: marks += 1
      default:
        let script = Script(scalar)
        if script == .eastAsian { eastAsian += 1 }
        if script == nil, !(0xA0...0x2FFF).contains(scalar.value) { rare += 1 }
      }
    }
    // In the wrong byte order about half of the ideographs become something else.
    let isText = plain > 0 || eastAsian * 20 >= (count - marks) * 19 && eastAsian > marks
    return controls == 0 && isText && rare * (isDeclared ? 2 : 10) <= count
  }
}

/// Code units while they are converted to UTF-8.
private struct Repair {
  var utf8: [UInt8] = []
  var undecodable = 0
  private var isInStretch = false

  mutating func append(_ scalar: Unicode.Scalar) {
    if let encoded = UTF8.encode(scalar) { utf8.append(contentsOf: encoded) }
    isInStretch = false
  }

  mutating func appendReplacement() {
    if !isInStretch {
      utf8.append(contentsOf: UTF8.encodedReplacementCharacter)
      undecodable += 1
    }
    isInStretch = true
  }

  mutating func readScalars(_ units: [UInt32]) {
    for unit in units {
      if let scalar = Unicode.Scalar(unit) { append(scalar) } else { appendReplacement() }
    }
  }

  mutating func readSurrogates(_ units: [UInt32]) {
    utf8.reserveCapacity(units.count * 2)
    var high: UInt32?
    for unit in units {
      let isLow = (0xDC00...0xDFFF).contains(unit)
      if let first = high {
        high = nil
        if isLow, let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (unit - 0xDC00)) {
          append(scalar)
          continue
        }
        appendReplacement()
      }
      if (0xD800...0xDBFF).contains(unit) {
        high = unit
      } else if let scalar = Unicode.Scalar(unit) {
        append(scalar)
      } else {
        appendReplacement()
      }
    }
    if high != nil { appendReplacement() }
  }
}

extension UInt8 {
  /// Whether texts in encodings of single bytes never have the byte.
  var isForeignToText: Bool {
    switch self {
    // Overstrikes, white space, an old end of file and terminal colours.
    case 0x08...0x0D, 0x1A, 0x1B, 0x20...: false
    default: true
    }
  }
}
