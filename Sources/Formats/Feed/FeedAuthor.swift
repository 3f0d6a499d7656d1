/// Reads who wrote an entry.
enum FeedAuthor {
  /// Returns the name in an element, or the mail address if that is all there is.
  ///
  /// Atom has elements for the name and the address; RSS has `kari@hult.example (Kari Lunde)`, and variants
  /// of it.
  static func name(in element: XMLElement) -> String? {
    for part in ["name", "title", "email", "uri", "url"] {
      if let name = element.first(part).flatMap({ name(from: $0.text) }) { return name }
    }
    return name(from: element.text)
  }

  /// Returns the name in some words.
  static func name(from words: String) -> String? {
    guard let line = FeedText(utf8: Array(words.utf8), kind: .unknown).line, line.utf8.count <= 1000 else {
      return nil
    }
    let words = line.split(separator: " ")
    let isAddress = { (word: Substring) in word.contains("@") && !word.hasPrefix("@") }
    guard words.contains(where: isAddress) else { return withoutBy(words) }
    let others = words.filter { !isAddress($0) && !$0.lowercased().hasPrefix("mailto:") }
    let name = others.joined(separator: " ").trimming("()<>[]\",;: ")
    return name.isEmpty ? words.first(where: isAddress).map { String($0).trimming("()<>[]\",;: ") } : name
  }

  private static func withoutBy(_ words: [Substring]) -> String? {
    let isBy = words.count > 1 && words[0].lowercased() == "by"
    let name = words.dropFirst(isBy ? 1 : 0).joined(separator: " ")
    return name.isEmpty ? nil : name
  }
}

extension String {
  /// Returns the text without these characters at its ends.
  fileprivate func trimming(_ characters: Set<Character>) -> String {
    let start = drop { characters.contains($0) }
    return start.lastIndex { !characters.contains($0) }.map { String(start[...$0]) } ?? ""
  }

  fileprivate func trimming(_ characters: String) -> String { trimming(Set(characters)) }
}
