import Articles

/// Decodes the bytes of a document to UTF-8 text.
///
/// It tries, in this order: the encoding the user names; a byte order mark; the zero bytes of UTF-16 and
/// UTF-32; strict UTF-8; the escape sequences of ISO-2022; the encoding that the document declares, if it
/// makes sense; UTF-8 with a few bytes to repair; a detector, if letters form words in what it finds;
/// Windows-1252.
enum TextDecoding {
  /// Decoded text.
  struct Text {
    /// Valid UTF-8.
    var utf8: [UInt8]
    /// Where the text begins in `utf8`: after a byte order mark.
    var start: Int
    /// What the bytes were read as, by the web's name for it.
    var encoding = "UTF-8"
    /// How many stretches of bytes could not be decoded; each is one U+FFFD in the text.
    var undecodable = 0
  }

  /// Returns the text of a document, in the encoding that the user names, if any.
  ///
  /// - Parameter declared: the encoding that the document itself names.
  /// - Throws: ``IngestionError/unknownEncoding(_:)`` if the encoding the user names isn't known,
  ///   ``IngestionError/binary(format:)`` if the bytes aren't text.
  static func text(of document: Document, declared: String? = nil) throws(IngestionError) -> Text {
    try text(of: document.bytes, named: document.encoding, declared: declared)
  }

  /// Returns the text in `bytes`, in the encoding that the user names, if any.
  ///
  /// - Parameter declared: the encoding that the document or its sender names, in any spelling; it may
  ///   be wrong.
  /// - Throws: ``IngestionError/unknownEncoding(_:)`` if the encoding the user names isn't known,
  ///   ``IngestionError/binary(format:)`` if the bytes aren't text.
  static func text(of bytes: [UInt8], named name: String?, declared: String?) throws(IngestionError) -> Text {
    guard let name else { return try text(of: bytes, declared: declared) }
    guard let encoding = TextEncoding(label: name) else { throw .unknownEncoding(name) }
    if !encoding.isWide, let format = BinaryFormat.name(of: bytes) { throw .binary(format: format) }
    var text = try decoded(bytes, in: encoding)
    if text.utf8.starts(with: [0xEF, 0xBB, 0xBF]) { text.start = 3 }
    try refuseBinary(text.utf8)
    return text
  }

  /// Returns the text in `bytes`.
  ///
  /// - Parameter declared: the encoding that the document or its sender names, in any spelling; it may
  ///   be wrong.
  /// - Throws: ``IngestionError/binary(format:)`` if they aren't text.
  static func text(of bytes: [UInt8], declared: String? = nil) throws(IngestionError) -> Text {
    let label = declared.flatMap { TextEncoding(label: $0) }
    if let wide = WideText(markedIn: bytes) { return try text(wide) }
    if let format = BinaryFormat.name(of: bytes) { throw .binary(format: format) }
    if let wide = WideText(unmarkedIn: bytes, declared: label) { return try text(wide) }
    if let escaped = escaped(bytes) { return escaped }
    try refuseBinary(bytes)
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    if isValid(bytes) {
      var text = Text(utf8: bytes, start: start)
      ControlMarks.repair(&text.utf8)
      return text
    }
    let mayBeUTF8 = label.map { $0 == .utf8 || $0.isSingleByte } ?? true
    if start > 0 || mayBeUTF8 && !UTF8Damage(of: bytes).isLargerThanSense {
      return try decoded(bytes, in: .utf8, start: start)
    }
    let encoding = encoding(of: bytes, declared: label)
    if encoding == .windows1252, label == nil { try refuseControls(bytes) }
    return try decoded(bytes, in: encoding)
  }

  private static func text(_ wide: WideText) throws(IngestionError) -> Text {
    try refuseBinary(wide.utf8)
    return Text(utf8: wide.utf8, start: 0, encoding: wide.encoding, undecodable: wide.undecodable)
  }

  private static func decoded(
    _ bytes: [UInt8], in encoding: TextEncoding, start: Int = 0
  ) throws(IngestionError) -> Text {
    guard let (utf8, undecodable) = encoding.utf8(of: bytes) else { throw .unknownEncoding(encoding.name) }
    return Text(utf8: utf8, start: start, encoding: encoding.name, undecodable: undecodable)
  }

  /// Returns the encoding of bytes that aren't UTF-8.
  private static func encoding(of bytes: [UInt8], declared: TextEncoding?) -> TextEncoding {
    let detector = EncodingDetector(of: bytes)
    guard let declared, declared != .utf8, !declared.isWide else {
      return detector.encoding(insteadOf: .windows1252)
    }
    return declared == .windows1252 || !detector.makesSense(in: declared)
      ? detector.encoding(insteadOf: declared) : declared
  }

  /// Decodes ISO-2022-JP or ISO-2022-KR, which look like ASCII; `nil` without escape sequences.
  private static func escaped(_ bytes: [UInt8]) -> Text? {
    guard bytes.firstIndex(of: 0x1B, from: 0) != nil, !bytes.contains(where: { $0 >= 0x80 }) else {
      return nil
    }
    for (sequence, label) in [
      ("\u{1B}$B", "iso-2022-jp"), ("\u{1B}$@", "iso-2022-jp"), ("\u{1B}$)C", "iso-2022-kr"),
    ] {
      guard bytes.firstRange(of: Array(sequence.utf8)) != nil, let encoding = TextEncoding(label: label),
        let (utf8, undecodable) = encoding.utf8(of: bytes), undecodable * 20 <= bytes.count
      else { continue }
      return Text(utf8: utf8, start: 0, encoding: encoding.name, undecodable: undecodable)
    }
    return nil
  }

  private static func isValid(_ bytes: [UInt8]) -> Bool {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return true
    } catch {
      return false
    }
  }

  /// How many bytes are examined to distinguish text from binary data.
  private static let probe = 65_536

  /// Throws if bytes that nothing declares as Western text have more control characters than such texts have.
  private static func refuseControls(_ bytes: [UInt8]) throws(IngestionError) {
    let head = bytes.prefix(probe)
    if head.count(where: \.isForeignToText) * 50 > head.count { throw .binary(format: nil) }
  }

  private static func refuseBinary(_ bytes: [UInt8]) throws(IngestionError) {
    var controls = 0
    let head = bytes.prefix(probe)
    for byte in head where byte < 0x20 {
      switch byte {
      case 0: throw .binary(format: nil)
      case 0x08...0x0D, 0x1A, 0x1B: break  // overstrikes, white space, old end of file, terminal colours
      default: controls += 1
      }
    }
    if controls * 10 > head.count { throw .binary(format: nil) }
  }
}
