import Foundation

/// An address as people type it into a browser.
///
/// It follows the WHATWG's URL Standard as far as `http` and `https` need it.
struct TypedAddress {
  /// The address with its scheme, escaped for any program.
  let url: String

  /// The greatest length of an address, in bytes.
  private static let longest = 4096

  /// Reads `harbour.example/opens`, `https://münchen.example/straße 5` and the like.
  ///
  /// The scheme may be missing (it is then `https`), spaces around the address are dropped, the host's
  /// letters become Punycode, and what an address can't contain is percent-encoded. `nil` for other schemes,
  /// impossible host names, words without a dot, and mail addresses.
  init?(_ text: String) {
    // Tabs and line breaks are removed, as in the standard. It also drops other controls at the ends; we
    // accept none.
    let scalars = text.unicodeScalars.filter { ![0x09, 0x0A, 0x0D].contains($0.value) }
    let isEdge: (Unicode.Scalar) -> Bool = { $0.properties.isWhitespace }
    guard !scalars.contains(where: { $0.properties.generalCategory == .control }),
      text.utf8.count <= Self.longest, let first = scalars.firstIndex(where: { !isEdge($0) }),
      let last = scalars.lastIndex(where: { !isEdge($0) })
    else { return nil }
    let typed = String(String.UnicodeScalarView(scalars[first...last]))
    guard let (scheme, rest) = Self.scheme(of: typed) else { return nil }
    let end = rest.unicodeScalars.firstIndex { "/\\?#".unicodeScalars.contains($0) } ?? rest.endIndex
    guard let authority = Self.authority(rest[..<end], isBare: scheme == nil) else { return nil }
    url = "\(scheme ?? "https")://\(authority)\(Self.escaped(rest[end...]))"
  }

  /// Returns the scheme, `nil` if none is typed, and what follows it and any slashes.
  ///
  /// The result is `nil` for other schemes.
  private static func scheme(of typed: String) -> (String?, Substring)? {
    let isSlash: (Character) -> Bool = { $0 == "/" || $0 == "\\" }
    for scheme in ["https", "http"] where typed.lowercased().hasPrefix(scheme + ":") {
      return (scheme, typed.dropFirst(scheme.count + 1).drop(while: isSlash))
    }
    if typed.hasPrefix("//") || typed.hasPrefix("\\\\") { return (nil, typed.drop(while: isSlash)) }
    // `localhost:8080` is a host and a port, `javascript:…` is a scheme.
    let name = typed.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
    let rest = typed.dropFirst(name.count)
    if rest.first == ":", rest.dropFirst().first?.isNumber != true { return nil }
    return (nil, typed[...])
  }

  /// Returns a user, a host and a port in ASCII.
  ///
  /// - Parameter isBare: whether no scheme precedes it. A host must then look like one.
  private static func authority(_ text: Substring, isBare: Bool) -> String? {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard let place = parts.last, parts.count <= (isBare ? 1 : 2) else { return nil }
    let user = parts.count == 2 ? String(parts[0]).percentEncoded { userReserved.contains($0) } + "@" : ""
    let isLiteral = place.first == "["
    let hostEnd =
      isLiteral ? place.firstIndex(of: "]").map { place.index(after: $0) } : place.firstIndex(of: ":")
    let name = place[..<(hostEnd ?? place.endIndex)]
    let port = place[name.endIndex...]
    guard port.isEmpty || port == ":" || UInt16(port.dropFirst()) != nil && port.dropFirst().first != "+",
      let host = isLiteral ? literal(name) : host(name)
    else { return nil }
    let looksLikeHost = isLiteral || host.dropLast().contains(".") || host == "localhost"
    guard looksLikeHost || !isBare else { return nil }
    return user + host + (port == ":" ? "" : port)
  }

  /// Returns an IPv6 address in brackets.
  private static func literal(_ text: Substring) -> String? {
    let digits = text.dropFirst().dropLast()
    let isAddress =
      text.last == "]" && digits.contains(":") && digits.allSatisfy { $0.isHexDigit || ":.".contains($0) }
    return isAddress ? text.lowercased() : nil
  }

  /// Returns a host's name in ASCII: compatibility letters mapped, in lower case, in Punycode.
  ///
  /// UTS #46 does the same with most names.
  private static func host(_ name: Substring) -> String? {
    let decoded = String(name).removingPercentEncoding ?? String(name)
    let visible = decoded.unicodeScalars.filter { ![0xAD, 0x200B, 0x2060, 0xFEFF].contains($0.value) }
    let folded = String(String.UnicodeScalarView(visible)).precomposedStringWithCompatibilityMapping
      .lowercased()
      .precomposedStringWithCanonicalMapping
    var labels = folded.split(omittingEmptySubsequences: false) { ".。".contains($0) }.map(String.init)
    // A full stop may end a host's name.
    let ending = labels.count > 1 && labels.last == "" ? "." : ""
    if !ending.isEmpty { labels.removeLast() }
    let encoded = labels.compactMap { isLabel($0) ? Punycode.label($0) : nil }
    let host = encoded.joined(separator: ".") + ending
    return encoded.count == labels.count && host.utf8.count <= 254 ? host : nil
  }

  private static func isLabel(_ label: String) -> Bool {
    guard label.first != "-", label.last != "-" else { return false }
    return label.unicodeScalars.allSatisfy { scalar in
      if scalar.isASCII {
        return scalar == "-" || scalar == "_" || scalar.properties.isAlphabetic
          || ("0"..."9").contains(scalar)
      }
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .modifierLetter, .otherLetter, .titlecaseLetter,
        .decimalNumber,
        .nonspacingMark, .spacingMark, .otherSymbol:
        return true
      default: return scalar.value == 0xB7 || scalar.value == 0x30FB
      }
    }
  }

  /// Returns path, query and fragment, each with what it can't contain percent-encoded.
  private static func escaped(_ text: Substring) -> String {
    let hash = text.firstIndex(of: "#") ?? text.endIndex
    let query = text[..<hash].firstIndex(of: "?") ?? hash
    let path = String(text[..<query]).replacing("\\", with: "/")
    return path.percentEncoded { "\"<>`^{}".utf8.contains($0) }
      + String(text[query..<hash]).percentEncoded { "\"<>'".utf8.contains($0) }
      + String(text[hash...]).percentEncoded { "\"<>`".utf8.contains($0) }
  }

  private static let userReserved: [UInt8] = Array("\"<>`^{}?/;=@[\\]|".utf8)
}

extension String {
  /// Returns the text with controls, spaces, bytes beyond ASCII and `others` as `%2C`; percent signs stay.
  fileprivate func percentEncoded(_ others: (UInt8) -> Bool) -> String {
    var result = ""
    for byte in utf8 {
      if byte <= 0x20 || byte >= 0x7F || others(byte) {
        let digits = String(byte, radix: 16, uppercase: true)
        result += (byte < 0x10 ? "%0" : "%") + digits
      } else {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      }
    }
    return result
  }
}
