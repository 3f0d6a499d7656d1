import Articles

/// Turns the bytes of a document into UTF-8 text.
///
/// In this order: a byte order mark says UTF-8, UTF-16 or UTF-32; bytes that are valid UTF-8 are that; bytes with more
/// broken than whole UTF-8 sequences are Windows-1252; the rest is UTF-8 with a few bytes to repair.
enum TextDecoding {
  /// Decoded text.
  struct Text {
    /// Valid UTF-8.
    var utf8: [UInt8]
    /// Where the text begins in it: after a byte order mark.
    var start: Int
    /// What the bytes were read as, by its name on the web.
    var encoding = "UTF-8"
    /// How many stretches of bytes could not be decoded; each is U+FFFD in the text.
    var undecodable = 0
  }

  /// Returns the text in `bytes`.
  ///
  /// - Parameter declared: the encoding that the document or its sender names, in any spelling; it may be wrong.
  /// - Throws: ``IngestionError/binary(format:)`` if they are not text.
  static func text(of bytes: [UInt8], declared: String? = nil) throws(IngestionError) -> Text {
    if let text = wideText(of: bytes) {
      try refuseBinary(text)
      return Text(utf8: text, start: 0)
    }
    if let format = BinaryFormat.name(of: bytes) { throw .binary(format: format) }
    try refuseBinary(bytes)
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    if isValid(bytes) { return Text(utf8: bytes, start: start) }
    let looksWestern = start == 0 && UTF8Damage(of: bytes).isLargerThanSense
    return Text(utf8: looksWestern ? Windows1252.utf8(of: bytes) : UTF8Repair.repaired(bytes), start: start)
  }

  private static func isValid(_ bytes: [UInt8]) -> Bool {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return true
    } catch {
      return false
    }
  }

  /// Text in UTF-16 or UTF-32 with a byte order mark, its surrogates repaired; `nil` for other bytes.
  private static func wideText(of bytes: [UInt8]) -> [UInt8]? {
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) {
      return Array(String(decoding: units(of: bytes, bigEndian: false, as: UInt32.self), as: UTF32.self).utf8)
    }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      return Array(String(decoding: units(of: bytes, bigEndian: true, as: UInt32.self), as: UTF32.self).utf8)
    }
    guard bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) else { return nil }
    let units = units(of: bytes, bigEndian: bytes[0] == 0xFE, as: UInt16.self)
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  /// The code units after the byte order mark; a last unit that is cut off becomes U+FFFD.
  private static func units<Unit: FixedWidthInteger & UnsignedInteger>(
    of bytes: [UInt8], bigEndian: Bool, as type: Unit.Type
  ) -> [Unit] {
    let width = Unit.bitWidth / 8
    var units = stride(from: width, through: bytes.count - width, by: width).map { start in
      (0..<width).reduce(into: Unit(0)) { unit, index in
        unit = unit << 8 | Unit(bytes[start + (bigEndian ? index : width - 1 - index)])
      }
    }
    if bytes.count % width != 0 { units.append(0xFFFD) }
    return units
  }

  /// How many bytes are examined to distinguish text from binary data.
  private static let probe = 65_536

  private static func refuseBinary(_ bytes: [UInt8]) throws(IngestionError) {
    var controls = 0
    let head = bytes.prefix(probe)
    for byte in head where byte < 0x20 {
      switch byte {
      case 0: throw .binary(format: nil)
      case 0x08...0x0D, 0x1A, 0x1B: break  // overstrikes, white space, an old end of file, terminal colours
      default: controls += 1
      }
    }
    if controls * 10 > head.count { throw .binary(format: nil) }
  }
}
