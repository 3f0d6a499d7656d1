/// Web addresses, as far as articles have them.
package enum WebAddress {
  /// Whether a text is one `http` or `https` address with a host.
  ///
  /// It must not contain spaces, controls or invisible characters.
  package static func isAddress(_ text: String) -> Bool {
    let lower = text.prefix(8).lowercased()
    guard let scheme = ["https://", "http://"].first(where: lower.hasPrefix), text.utf8.count <= 4096 else {
      return false
    }
    let rest = text.unicodeScalars.dropFirst(scheme.count)
    guard let first = rest.first,
      first.properties.isAlphabetic || first.properties.numericType != nil || first == "["
    else { return false }
    return rest.allSatisfy { scalar in
      switch ScalarClass(scalar.value) {
      case .letter, .apostrophe, .hyphen:
        scalar.value > 0x20 && scalar.value != 0x7F && !"<>\"\\^{}|".unicodeScalars.contains(scalar)
      default: false
      }
    }
  }
}
