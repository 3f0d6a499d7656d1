/// The order in which people expect names: `2.txt` before `10.txt`, capitals next to lower-case letters.
package enum NaturalOrder {
  /// Whether one name comes before another.
  package static func precedes(_ first: String, _ second: String) -> Bool {
    let (left, right) = (Array(first.lowercased().utf8), Array(second.lowercased().utf8))
    var (i, j) = (0, 0)
    while i < left.count, j < right.count {
      if isDigit(left[i]), isDigit(right[j]) {
        let (a, b) = (number(in: left, at: &i), number(in: right, at: &j))
        // Without leading zeros, the longer of two numbers is greater.
        if a.count != b.count { return a.count < b.count }
        if a != b { return a.lexicographicallyPrecedes(b) }
      } else if left[i] != right[j] {
        return left[i] < right[j]
      } else {
        i += 1
        j += 1
      }
    }
    if left.count - i != right.count - j { return left.count - i < right.count - j }
    return first.utf8.lexicographicallyPrecedes(second.utf8)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Returns the digits of the number at `position` without leading zeros, and moves `position` past it.
  private static func number(in bytes: [UInt8], at position: inout Int) -> ArraySlice<UInt8> {
    let start = position
    while position < bytes.count, isDigit(bytes[position]) { position += 1 }
    return bytes[start..<position].drop { $0 == 0x30 }
  }
}
