/// U+0080 to U+009F in valid UTF-8: bytes of Windows-1252 that a program took for Latin-1.
enum ControlMarks {
  /// Replaces the control characters by what Windows-1252 has in their place, if anything.
  ///
  /// U+0085 is also a line break: it stays if the text has no LF or CR. O(n).
  static func repair(_ utf8: inout [UInt8]) {
    guard let first = firstControl(in: utf8) else { return }
    let hasLineBreaks = utf8.contains { $0 == 0x0A || $0 == 0x0D }
    var repaired = Array(utf8[..<first])
    repaired.reserveCapacity(utf8.count)
    var offset = first
    while offset < utf8.count {
      let byte = utf8[offset]
      if byte == 0xC2, offset + 1 < utf8.count, utf8[offset + 1] < 0xA0,
        utf8[offset + 1] != 0x85 || hasLineBreaks
      {
        let scalar = Windows1252.scalar(of: utf8[offset + 1])
        repaired.append(
          contentsOf: scalar == "\u{FFFD}" ? [byte, utf8[offset + 1]] : Array(String(scalar).utf8))
        offset += 2
      } else {
        repaired.append(byte)
        offset += 1
      }
    }
    utf8 = repaired
  }

  private static func firstControl(in utf8: [UInt8]) -> Int? {
    var start = 0
    while let offset = utf8.firstIndex(of: 0xC2, from: start), offset + 1 < utf8.count {
      if utf8[offset + 1] < 0xA0 { return offset }
      start = offset + 2
    }
    return nil
  }
}
