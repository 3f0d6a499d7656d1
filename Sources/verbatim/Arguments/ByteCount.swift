import ArgumentParser

/// A number of bytes as people write it: `500000`, `500k`, `64M`, `2G`, in powers of 1024.
struct ByteCount: ExpressibleByArgument, Hashable, Sendable {
  /// The number of bytes; at least 1.
  let bytes: Int

  init?(argument: String) {
    let digits = argument.utf8.prefix { (0x30...0x39).contains($0) }
    guard let number = Int(String(decoding: digits, as: UTF8.self)), number > 0 else { return nil }
    let unit: Int? =
      switch argument.utf8.dropFirst(digits.count).map({ $0 | 0x20 }) {
      case [], Array("b".utf8): 1
      case Array("k".utf8), Array("kb".utf8): 1 << 10
      case Array("m".utf8), Array("mb".utf8): 1 << 20
      case Array("g".utf8), Array("gb".utf8): 1 << 30
      default: nil
      }
    guard let unit else { return nil }
    let (bytes, overflows) = number.multipliedReportingOverflow(by: unit)
    guard !overflows else { return nil }
    self.bytes = bytes
  }

  /// Returns a number of bytes, as people write it.
  static func text(_ bytes: Int) -> String {
    for (unit, name) in [(1 << 30, "GB"), (1 << 20, "MB"), (1 << 10, "kB")] where bytes % unit == 0 {
      return "\(bytes / unit) \(name)"
    }
    return "\(bytes) bytes"
  }

  /// Returns a number of bytes in about three figures: `870 bytes`, `4.1 kB`, `310 MB`.
  static func rounded(_ bytes: Int) -> String {
    guard
      let (unit, name) = [(1 << 30, "GB"), (1 << 20, "MB"), (1 << 10, "kB")].first(where: { bytes >= $0.0 })
    else { return bytes == 1 ? "1 byte" : "\(bytes) bytes" }
    let tenths = (bytes * 10 + unit / 2) / unit
    return tenths < 100 ? "\(tenths / 10).\(tenths % 10) \(name)" : "\((tenths + 5) / 10) \(name)"
  }
}
