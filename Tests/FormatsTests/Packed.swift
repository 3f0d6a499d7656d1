/// Makes archives from texts for tests.
enum Packed {
  /// Returns a zip archive whose members are stored uncompressed.
  static func zip(_ members: KeyValuePairs<String, String>, isEncrypted: Bool = false) -> [UInt8] {
    zip(members.map { ($0.key, Array($0.value.utf8)) }, isEncrypted: isEncrypted)
  }

  static func zip(_ members: [(path: String, bytes: [UInt8])], isEncrypted: Bool = false) -> [UInt8] {
    var (archive, directory): ([UInt8], [UInt8]) = ([], [])
    // The names are in UTF-8.
    let flags = isEncrypted ? 0x801 : 0x800
    for (path, bytes) in members {
      let offset = archive.count
      let sizes =
        number(checksum(of: bytes), 4) + number(bytes.count, 4) + number(bytes.count, 4)
        + number(path.utf8.count, 2)
      let start = number(20, 2) + number(flags, 2) + number(0, 2) + number(0, 4) + sizes + number(0, 2)
      archive += Array("PK\u{3}\u{4}".utf8) + start + Array(path.utf8) + bytes
      directory +=
        Array("PK\u{1}\u{2}".utf8) + number(20, 2) + start + number(0, 8) + number(0, 2) + number(offset, 4)
        + Array(path.utf8)
    }
    let end = number(0, 4) + number(members.count, 2) + number(members.count, 2) + number(directory.count, 4)
    return archive + directory + Array("PK\u{5}\u{6}".utf8) + end + number(archive.count, 4) + number(0, 2)
  }

  /// Returns a tar archive.
  static func tar(_ members: KeyValuePairs<String, String>) -> [UInt8] {
    members.reduce(into: []) { archive, member in
      let bytes = Array(member.value.utf8)
      var header = [UInt8](repeating: 0, count: 512)
      func put(_ text: String, _ offset: Int) {
        header.replaceSubrange(offset..<offset + text.utf8.count, with: text.utf8)
      }
      put(member.key, 0)
      put("0000644", 100)
      put(octal(bytes.count, 11), 124)
      put("00000000000", 136)
      put("        ", 148)
      put("0", 156)
      put("ustar\u{0}00", 257)
      put(octal(header.reduce(0) { $0 + Int($1) }, 6) + "\u{0}", 148)
      archive += header + bytes + [UInt8](repeating: 0, count: (512 - bytes.count % 512) % 512)
    } + [UInt8](repeating: 0, count: 1024)
  }

  /// Returns a gzip file of at most 65,535 bytes, which are stored uncompressed.
  static func gzip(_ bytes: [UInt8]) -> [UInt8] {
    [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 1] + number(bytes.count, 2) + number(~bytes.count & 0xFFFF, 2)
      + bytes
      + number(checksum(of: bytes), 4) + number(bytes.count, 4)
  }

  private static func octal(_ value: Int, _ digits: Int) -> String {
    let text = String(value, radix: 8)
    return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
  }

  private static func number(_ value: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  /// Returns the CRC-32.
  private static func checksum(of bytes: [UInt8]) -> Int {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return Int(~sum)
  }
}
