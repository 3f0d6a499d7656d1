import Synchronization

/// What the bytes from 0x80 on stand for in an encoding with one byte per character.
///
/// Each byte is converted separately: the C library joins Hebrew letters with the points that follow them,
/// which the encoding doesn't ask for.
struct SingleByteTable {
  /// The scalars in UTF-8; U+FFFD for bytes without one.
  private var scalars: [[UInt8]]

  /// The tables made so far.
  private static let known = Mutex<[String: SingleByteTable]>([:])

  /// Returns the table of an encoding; `nil` if the C library doesn't know it.
  static func table(of encoding: TextEncoding) -> SingleByteTable? {
    if let table = known.withLock({ $0[encoding.name] }) { return table }
    guard let table = SingleByteTable(of: encoding) else { return nil }
    known.withLock { $0[encoding.name] = table }
    return table
  }

  private init?(of encoding: TextEncoding) {
    scalars = []
    for byte in UInt8(0x80)...0xFF {
      guard let one = Iconv.utf8(of: [byte], in: encoding.iconvName) else { return nil }
      scalars.append(one.utf8.isEmpty ? Array(UTF8.encodedReplacementCharacter) : one.utf8)
    }
    if encoding.name == "macintosh" {
      // The C library has the table from before 1998, and a different Delta.
      replace(0xC6, by: "\u{2206}")
      replace(0xF0, by: "\u{F8FF}")
      replace(0xDB, by: "\u{20AC}")
    }
    if encoding.name == "x-mac-cyrillic" { replace(0xFF, by: "\u{20AC}") }
    if encoding.name == "windows-1252" {
      for byte in UInt8(0x80)...0x9F { replace(byte, by: Windows1252.scalar(of: byte)) }
    }
  }

  private mutating func replace(_ byte: UInt8, by scalar: Unicode.Scalar) {
    scalars[Int(byte) - 0x80] = Array(String(scalar).utf8)
  }

  /// Returns the text in UTF-8, each undefined stretch as one U+FFFD, and how many there are; O(n).
  func utf8(of bytes: some Collection<UInt8>) -> (utf8: [UInt8], undecodable: Int) {
    let replacement = Array(UTF8.encodedReplacementCharacter)
    var utf8: [UInt8] = []
    utf8.reserveCapacity(bytes.count + bytes.count / 2)
    var undecodable = 0
    var isInStretch = false
    for byte in bytes {
      guard byte >= 0x80 else {
        utf8.append(byte)
        isInStretch = false
        continue
      }
      let scalar = scalars[Int(byte) - 0x80]
      let isUnknown = scalar == replacement
      if !isUnknown || !isInStretch { utf8.append(contentsOf: scalar) }
      if isUnknown, !isInStretch { undecodable += 1 }
      isInStretch = isUnknown
    }
    return (utf8, undecodable)
  }
}
