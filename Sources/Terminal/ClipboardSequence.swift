/// OSC 52, the control sequence that puts text into the clipboard of the user's machine, even through ssh.
///
/// After “Operating System Commands” in xterm's “Control Sequences”. Terminals don't say whether they obeyed.
package enum ClipboardSequence {
  /// The maximum number of bytes of text that are sent.
  ///
  /// Terminals accept from a few thousand bytes to a few million, and silently drop anything longer. Most
  /// programs stay within the 100,000 bytes that hterm set for the whole sequence: in base64, this many bytes
  /// of text.
  package static let limit = 74_994

  /// The size in bytes of one piece for GNU Screen, which takes 768 bytes or more, depending on the version.
  private static let pieceForScreen = 512

  /// Returns the sequence for some text; `nil` if the text is too long.
  ///
  /// - Parameter isInScreen: whether GNU Screen is in between; it passes on pieces sent as device control
  ///   strings.
  static func bytes(for text: String, isInScreen: Bool) -> [UInt8]? {
    guard text.utf8.count <= limit else { return nil }
    let sequence = TerminalSequence.copy.bytes(base64(Array(text.utf8)))
    guard isInScreen else { return sequence }
    var wrapped: [UInt8] = []
    for start in stride(from: 0, to: sequence.count, by: pieceForScreen) {
      let piece = sequence[start..<min(start + pieceForScreen, sequence.count)]
      wrapped += Array("\u{1B}P".utf8) + piece + Array("\u{1B}\\".utf8)
    }
    return wrapped
  }

  /// Returns the bytes in base 64 (RFC 4648, section 4), padded.
  static func base64(_ bytes: [UInt8]) -> [UInt8] {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var result: [UInt8] = []
    result.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var bits: UInt32 = 0
      for byte in group { bits = bits << 8 | UInt32(byte) }
      bits <<= UInt32(8 * (3 - group.count))
      for place in 0..<4 {
        let letter = letters[Int(bits >> UInt32(18 - 6 * place) & 0x3F)]
        result.append(place <= group.count ? letter : UInt8(ascii: "="))
      }
    }
    return result
  }
}
