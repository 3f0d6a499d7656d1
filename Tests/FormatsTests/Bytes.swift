/// Bytes written as text, with those that aren't text in hexadecimal: `<93>yes<94>`.
enum Bytes {
  /// Returns the bytes.
  static func read(_ notation: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = notation[...]
    while let first = rest.first {
      if first == "<", let byte = UInt8(rest.dropFirst().prefix(2), radix: 16) {
        bytes.append(byte)
        rest = rest.dropFirst(4)
      } else {
        bytes.append(contentsOf: first.utf8)
        rest = rest.dropFirst()
      }
    }
    return bytes
  }
}
