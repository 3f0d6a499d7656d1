/// Addresses of pages, safe to put in a file that other programs read.
package enum WebLink {
  /// Returns a URL without anything that could end it or be markup; `nil` unless it is http or https.
  package static func escaped(_ url: String?) -> String? {
    guard let url, let scheme = scheme(of: url), ["http", "https"].contains(scheme) else { return nil }
    guard url.utf8.dropFirst(scheme.utf8.count).starts(with: "://".utf8) else { return nil }
    return percentEncoded(url)
  }

  /// Returns a URL that may be passed to another program; `nil` unless it is http, https or mailto.
  package static func openable(_ url: String) -> String? {
    escaped(url) ?? (scheme(of: url) == "mailto" ? percentEncoded(url) : nil)
  }

  /// Returns the part before the first colon, in lower case.
  private static func scheme(of url: String) -> String? {
    url.firstIndex(of: ":").map { url[..<$0].lowercased() }
  }

  private static func percentEncoded(_ url: String) -> String {
    var result = ""
    for byte in url.utf8 {
      switch byte {
      case 0...0x20, 0x22, 0x3C, 0x3E, 0x5C, 0x60, 0x7B...0x7D, 0x7F...0xFF: result += percent(byte)
      default: result.unicodeScalars.append(Unicode.Scalar(byte))
      }
    }
    return result
  }

  /// Returns a byte as `%2C`.
  static func percent(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return "%" + (digits.utf8.count == 1 ? "0" : "") + digits
  }
}
