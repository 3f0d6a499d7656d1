/// An encoding of text.
struct TextEncoding: Hashable, Sendable {
  /// Its name on the web, or the IANA's name if the web has none.
  let name: String
  /// The name that iconv knows.
  let iconvName: String
  /// Whether each byte is a character.
  let isSingleByte: Bool

  static let utf8 = TextEncoding(name: "UTF-8", iconvName: "UTF-8", isSingleByte: false)
  static let windows1252 = TextEncoding(name: "windows-1252", iconvName: "CP1252", isSingleByte: true)

  /// Returns the encoding that a label names by the web's rules; `nil` if the label isn't known.
  ///
  /// `iso-8859-1` means windows-1252, and `shift_jis` means CP932. Case and spaces around the label don't
  /// matter.
  init?(label: String) {
    let label = label.drop(while: \.isWhitespace)
    guard label.utf8.count <= 64 else { return nil }
    let trimmed = String(label.reversed().drop(while: \.isWhitespace).reversed()).lowercased()
    guard let encoding = Self.byLabel[trimmed] else { return nil }
    self = encoding
  }

  private init(name: String, iconvName: String, isSingleByte: Bool) {
    (self.name, self.iconvName, self.isSingleByte) = (name, iconvName, isSingleByte)
  }

  /// Whether its code units take several bytes.
  var isWide: Bool { name.hasPrefix("UTF-16") || name.hasPrefix("UTF-32") }

  private static let byLabel: [String: TextEncoding] = {
    var labels: [String: TextEncoding] = [:]
    for line in table.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count >= 3 else { continue }
      let encoding = TextEncoding(
        name: String(words[0]), iconvName: String(words[1]), isSingleByte: words[2] == "1")
      for label in words.dropFirst(3) { labels[String(label)] = encoding }
      labels[words[0].lowercased()] = encoding
    }
    return labels
  }()
}
