/// A line that names who published the article.
struct CreditLine {
  /// The outlet as the line names it.
  let source: String
  /// Whether the line serves the site it appeared on rather than the reader.
  let isNoise: Bool

  /// Reads `Continue Reading at Newsweek`, `• Reuters`, `(AP)`, `Source: Reuters`, `© 2024 Harbour Tribune`.
  ///
  /// `nil` if the line is anything else.
  init?(_ line: String) {
    guard line.utf8.count <= 160 else { return nil }
    if let name = Self.afterLabel(in: line) ?? Self.copyrightHolder(in: line) {
      (source, isNoise) = (name, true)
    } else if let name = Self.labelled(line) ?? Self.signature(line) {
      (source, isNoise) = (name, false)
    } else {
      return nil
    }
  }

  /// The words before the outlet in a line that refers the reader to it.
  private static let referrals: [String] = ["at ", "on ", "in ", "by "].flatMap { word in
    [
      "continue reading ", "read more ", "read the full story ", "read the full article ",
      "read the original article ", "see the full story ", "view original article ", "originally published ",
      "originally appeared ", "this article originally appeared ", "this article was originally published ",
      "this article first appeared ", "this story originally appeared ",
      "this story was originally published ",
    ].map { $0 + word }
  }

  /// Returns the outlet after a label or after words that refer the reader to it.
  private static func afterLabel(in line: String) -> String? {
    guard let first = line.utf8.first, "cCrRsSvVoOtT".utf8.contains(first) else { return nil }
    let lower = line.lowercased()
    return referrals.first(where: lower.hasPrefix).flatMap { name(line.dropFirst($0.count)) }
  }

  private static func labelled(_ line: String) -> String? {
    guard let first = line.utf8.first, "sSvVpP".utf8.contains(first) else { return nil }
    let lower = line.lowercased()
    for label in ["source:", "sources:", "via:", "publisher:", "published by:", "publication:"]
    where lower.hasPrefix(label) {
      let rest = line.dropFirst(label.count)
      return rest.contains("://") ? nil : name(rest)
    }
    return nil
  }

  /// Returns the holder of a copyright, without the year and what follows.
  private static func copyrightHolder(in line: String) -> String? {
    // 0xC2 begins ©.
    guard let first = line.utf8.first, first == 0xC2 || "cC(".utf8.contains(first) else { return nil }
    let lower = line.lowercased()
    guard let label = ["copyright ©", "copyright (c)", "copyright", "©", "(c)"].first(where: lower.hasPrefix)
    else {
      return nil
    }
    let rest = line.dropFirst(label.count).drop { !$0.isLetter }
    let hasYear = line.dropFirst(label.count).prefix(12).contains { $0.isNumber }
    let holder = rest.hasPrefix("by ") ? rest.dropFirst(3) : rest
    let end = holder.lowercased().range(of: ". all rights") ?? holder.lowercased().range(of: " all rights")
    let words = end.map { holder.prefix($0) } ?? holder[...]
    return hasYear || label.contains("©") ? name(words) : nil
  }

  /// Returns an agency or a paper after a bullet or a dash, or in brackets.
  private static func signature(_ line: String) -> String? {
    guard let first = line.first, "•·—–-*([".contains(first) else { return nil }
    let words = line.drop { "•·—–-*([".contains($0) || $0.isWhitespace }
    guard let name = name(words.filter { !"()[]".contains($0) }), Outlets.isOutlet(name) else { return nil }
    return name
  }

  /// Returns a name of at most six words, without spaces and marks at its ends.
  ///
  /// `nil` if it doesn't begin like a name.
  private static func name(_ text: some StringProtocol) -> String? {
    let isEdge: (Character) -> Bool = { $0.isWhitespace || ".,:;|»›→…".contains($0) }
    let head = text.drop(while: isEdge)
    guard let first = head.first, let last = head.lastIndex(where: { !isEdge($0) }) else { return nil }
    let name = String(head[...last])
    let isDomain = name.contains(".") && !name.contains { $0.isWhitespace }
    guard first.isUppercase || first.isNumber || isDomain else { return nil }
    return name.split(separator: " ").count <= 6 ? name : nil
  }
}

extension String {
  /// Returns how many characters precede `words`; `nil` if they don't occur.
  fileprivate func range(of words: String) -> Int? {
    var rest = self[...]
    while !rest.isEmpty {
      if rest.hasPrefix(words) { return distance(from: startIndex, to: rest.startIndex) }
      rest = rest.dropFirst()
    }
    return nil
  }
}
