import Articles

/// The addresses of links.
enum LinkResolver {
  /// Returns what a link leads to; `nil` if it stays on the page, or runs a script.
  ///
  /// - Parameter base: what relative addresses are relative to (RFC 3986, section 5); without it they stay
  ///   relative.
  static func resolved(_ address: String, against base: String?) -> String? {
    let link = address.utf8.contains { $0 <= 0x20 } ? withoutBlanks(address) : address
    guard !link.isEmpty, !link.hasPrefix("#"), link.utf8.count <= 4096 else { return nil }
    if let scheme = scheme(of: link) {
      return ["http", "https", "mailto"].contains(scheme.lowercased()) ? link : nil
    }
    guard let base, let scheme = scheme(of: base), base.dropFirst(scheme.count).hasPrefix("://") else {
      return link
    }
    if link.hasPrefix("//") { return scheme + ":" + link }
    let afterScheme = base.dropFirst(scheme.count + 3)
    let bytes = afterScheme.utf8
    let hostEnd = bytes.firstIndex { $0 == 0x2F || $0 == 0x3F || $0 == 0x23 } ?? bytes.endIndex
    let origin = scheme + "://" + afterScheme[..<hostEnd]
    let path = beforeQuery(afterScheme[hostEnd...])
    if link.hasPrefix("/") { return origin + withoutDots(link) }
    if link.hasPrefix("?") { return origin + path + link }
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? "/"
    return origin + withoutDots(folder + link)
  }

  /// Returns an address without the spaces around it and the line breaks in it.
  private static func withoutBlanks(_ address: String) -> String {
    String(
      address.drop(while: \.isWhitespace).filter { !$0.isNewline && $0 != "\t" }.reversed()
        .drop(while: \.isWhitespace).reversed())
  }

  /// Returns the scheme of an address; `nil` if it is relative.
  private static func scheme(of link: String) -> Substring? {
    guard let colon = link.utf8.firstIndex(of: 0x3A), link.utf8.first?.isASCIILetter == true else {
      return nil
    }
    let isScheme = link.utf8[..<colon].allSatisfy {
      $0.isASCIILetter || (0x30...0x39).contains($0) || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E
    }
    return isScheme ? link[..<colon] : nil
  }

  /// Returns the path of an address without a host: the part before `?` and `#`.
  private static func beforeQuery(_ address: Substring) -> Substring {
    let end = address.utf8.firstIndex { $0 == 0x3F || $0 == 0x23 }
    return address[..<(end ?? address.endIndex)]
  }

  /// Returns a path without `.` and `..` (RFC 3986, section 5.2.4).
  private static func withoutDots(_ address: String) -> String {
    let path = beforeQuery(address[...])
    guard path.mayHold("/.") else { return address }
    var parts: [Substring] = []
    let all = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    for part in all {
      switch part {
      case ".": break
      case "..": _ = parts.popLast()
      default: parts.append(part)
      }
    }
    if let last = all.last, last == "." || last == ".." { parts.append("") }
    return "/" + parts.joined(separator: "/") + address[path.endIndex...]
  }
}
