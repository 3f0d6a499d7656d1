import Foundation

/// What turns a newer text into an older one: copies of its parts, and bytes that it doesn't have.
///
/// A run of copies and insertions in variable-length numbers, as in VCDIFF (RFC 3284), without its other
/// modes: twice the length and 1 for a copy, then its start; twice the length and 0 for bytes that follow.
/// Making and applying one take O(n + m).
enum TextDelta {
  /// A part is copied only if it has at least this many bytes in common.
  private static let width = 16
  /// No text has more bytes.
  private static let longest = 1 << 30

  /// Returns what turns `newer` into `older`.
  static func delta(of older: [UInt8], from newer: [UInt8]) -> Data {
    var places: [UInt64: Int] = [:]
    for start in stride(from: 0, to: newer.count - width + 1, by: width) {
      places[hash(newer, start)] = start
    }
    var delta = Data()
    var (pending, offset) = (0, 0)
    while offset + width <= older.count {
      guard let start = places[hash(older, offset)],
        newer[start..<start + width] == older[offset..<offset + width]
      else {
        offset += 1
        continue
      }
      var (first, match) = (offset, start)
      while first > pending, match > 0, older[first - 1] == newer[match - 1] {
        (first, match) = (first - 1, match - 1)
      }
      var length = offset + width - first
      while first + length < older.count, match + length < newer.count,
        older[first + length] == newer[match + length]
      {
        length += 1
      }
      insert(older[pending..<first], to: &delta)
      append(length << 1 | 1, to: &delta)
      append(match, to: &delta)
      offset = first + length
      pending = offset
    }
    insert(older[pending...], to: &delta)
    return delta
  }

  /// Returns the older text; `nil` if the delta wasn't made from `newer`, or is damaged.
  static func apply(_ delta: Data, to newer: [UInt8]) -> [UInt8]? {
    var older: [UInt8] = []
    var bytes = Array(delta)[...]
    while !bytes.isEmpty {
      guard let head = number(&bytes) else { return nil }
      let length = head >> 1
      guard length <= longest - older.count else { return nil }
      if head & 1 == 1 {
        guard let start = number(&bytes), start <= newer.count, length <= newer.count - start else {
          return nil
        }
        older += newer[start..<start + length]
      } else {
        guard length <= bytes.count else { return nil }
        older += bytes.prefix(length)
        bytes = bytes.dropFirst(length)
      }
    }
    return older
  }

  private static func insert(_ bytes: ArraySlice<UInt8>, to delta: inout Data) {
    guard !bytes.isEmpty else { return }
    append(bytes.count << 1, to: &delta)
    delta += bytes
  }

  private static func append(_ number: Int, to delta: inout Data) {
    var rest = number
    while rest >= 0x80 {
      delta.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    delta.append(UInt8(rest))
  }

  private static func number(_ bytes: inout ArraySlice<UInt8>) -> Int? {
    var (number, shift) = (0, 0)
    while let byte = bytes.popFirst() {
      guard shift < 49 else { return nil }
      number |= Int(byte & 0x7F) << shift
      if byte < 0x80 { return number }
      shift += 7
    }
    return nil
  }

  /// Hashes the bytes from a place on (FNV-1a, 64 bits).
  private static func hash(_ bytes: [UInt8], _ start: Int) -> UInt64 {
    bytes[start..<start + width].reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0100_0000_01B3 }
  }
}
