/// The encoding that a page names in its first bytes (HTML Standard, 13.2.3.2).
enum DeclaredCharset {
  /// How many bytes are examined; programs that save pages write notes before the head.
  private static let examined = 4096

  /// Returns the label in `<meta charset>`, `<meta http-equiv>` or `<?xml encoding?>`; `nil` without one.
  static func label(in bytes: [UInt8]) -> String? {
    // In UTF-16 every second byte is zero, but its label isn't needed; other encodings are ASCII here.
    let head = bytes.prefix(examined).map(\.smallLetter)
    if let xml = firstIndex(of: "<?xml", in: head, from: 0), xml < 8,
      let label = value(after: "encoding", in: head, from: xml, until: 0x3E)
    {
      return label
    }
    var offset = 0
    while let meta = firstIndex(of: "<meta", in: head, from: offset) {
      if let label = value(after: "charset", in: head, from: meta, until: 0x3E) { return label }
      offset = meta + 5
    }
    return nil
  }

  /// Returns the value after a name and an equals sign, before the end of the tag.
  private static func value(after name: String, in head: [UInt8], from start: Int, until end: UInt8)
    -> String?
  {
    guard let found = firstIndex(of: name, in: head, from: start),
      !head[start..<found].contains(end)
    else { return nil }
    var rest = head[(found + name.utf8.count)...].drop { $0.isHTMLBlank }
    guard rest.first == 0x3D else { return nil }
    rest = rest.dropFirst().drop { $0.isHTMLBlank || $0 == 0x22 || $0 == 0x27 }
    let label = rest.prefix { $0.isASCIILetter || (0x30...0x39).contains($0) || "-_:.".utf8.contains($0) }
    return label.isEmpty ? nil : String(decoding: label, as: UTF8.self)
  }

  private static func firstIndex(of words: String, in head: [UInt8], from start: Int) -> Int? {
    let words = Array(words.utf8)
    guard let first = words.first, start < head.count else { return nil }
    return head.indices[start...].first { head[$0] == first && head[$0...].starts(with: words) }
  }
}
