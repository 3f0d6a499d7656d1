/// Addresses of pages, fit to stand in a file that other programs read.
package enum WebLink {
  /// A URL without anything that could end it or be markup in any of the formats; nil for all but http and https.
  package static func escaped(_ url: String?) -> String? {
    guard let url, let colon = url.firstIndex(of: ":") else { return nil }
    guard ["http", "https"].contains(url[..<colon].lowercased()), url[colon...].hasPrefix("://") else {
      return nil
    }
    var result = ""
    for byte in url.utf8 {
      switch byte {
      case 0...0x20, 0x22, 0x3C, 0x3E, 0x5C, 0x60, 0x7B...0x7D, 0x7F...0xFF: result += percent(byte)
      default: result.unicodeScalars.append(Unicode.Scalar(byte))
      }
    }
    return result
  }

  /// A byte as `%2C`.
  static func percent(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return "%" + (digits.utf8.count == 1 ? "0" : "") + digits
  }
}
