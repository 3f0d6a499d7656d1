import Articles

/// The quotation marks of languages, from the Unicode CLDR.
enum QuotationMarks {
  /// The marks for a quotation, and for a quotation within it.
  struct Pair {
    let outer: (open: String, close: String)
    let inner: (open: String, close: String)
  }

  /// Returns the marks of a language, by its BCP 47 tag; the English ones if it isn't known.
  static func pair(for tag: String?) -> Pair {
    let parts = (tag ?? "").lowercased().split { $0 == "-" || $0 == "_" }
    let language = parts.first.map(String.init) ?? "en"
    let region = parts.dropFirst().last.map(String.init) ?? ""
    if region == "ch" || region == "li", ["de", "fr", "it", "rm"].contains(language) {
      return Pair(outer: ("«", "»"), inner: ("‹", "›"))
    }
    if language == "zh", ["tw", "hk", "mo", "hant"].contains(where: parts.contains) {
      return Pair(outer: ("「", "」"), inner: ("『", "』"))
    }
    if language == "pt", region == "pt" { return Pair(outer: ("«", "»"), inner: ("“", "”")) }
    return table[language] ?? english
  }

  private static let english = Pair(outer: ("“", "”"), inner: ("‘", "’"))

  private static let table: [String: Pair] = {
    var table: [String: Pair] = [:]
    func add(_ languages: String, _ outer: (String, String), _ inner: (String, String)) {
      for language in languages.split(separator: " ") {
        table[String(language)] = Pair(outer: outer, inner: inner)
      }
    }
    add("de cs sk sl is lt lb dsb hsb", ("„", "“"), ("‚", "‘"))
    add("bg mk ka", ("„", "“"), ("‘", "’"))
    add("sr et", ("„", "“"), ("‘", "’"))
    add("hr bs", ("„", "”"), ("‘", "’"))
    add("pl", ("„", "”"), ("«", "»"))
    add("hu", ("„", "”"), ("»", "«"))
    add("ro", ("„", "”"), ("«", "»"))
    add("fr", ("«\u{A0}", "\u{A0}»"), ("“", "”"))
    add("es ca gl eu it el pt-pt", ("«", "»"), ("“", "”"))
    add("ru uk be kk ky", ("«", "»"), ("„", "“"))
    add("no nb nn", ("«", "»"), ("‘", "’"))
    add("fa hy az", ("«", "»"), ("‹", "›"))
    add("sv fi", ("”", "”"), ("’", "’"))
    add("da", ("»", "«"), ("›", "‹"))
    add("he", ("”", "”"), ("’", "’"))
    add("ar", ("”", "“"), ("’", "‘"))
    add("ja", ("「", "」"), ("『", "』"))
    return table
  }()
}

extension HTMLBlocks {
  /// Writes the opening mark of `<q>`, unless its text begins with one.
  mutating func enterMarks(_ node: Int) {
    guard let word = firstByte(in: node), !bringsMark(word) else { return }
    style.markDepth += 1
    let pair = QuotationMarks.pair(for: style.language)
    write(words: style.markDepth % 2 == 1 ? pair.outer.open : pair.inner.open)
  }

  /// Writes the closing mark of `<q>`, if the opening one was written.
  mutating func leaveMarks(outerDepth: Int) {
    guard style.markDepth > outerDepth else { return }
    let pair = QuotationMarks.pair(for: style.language)
    write(words: style.markDepth % 2 == 1 ? pair.outer.close : pair.inner.close)
  }

  /// Returns where the first word in a node begins in the tree's text; `nil` if there is none.
  private func firstByte(in node: Int) -> Int? {
    for index in node + 1..<max(node + 1, Int(tree.nodes[node].end)) where tree.nodes[index].tag == .text {
      if let word = tree.nodes[index].range.first(where: { !tree.text[$0].isHTMLBlank }) { return word }
    }
    return nil
  }

  private func bringsMark(_ word: Int) -> Bool {
    let mark = String(decoding: tree.text[word..<min(word + 4, tree.text.count)], as: UTF8.self)
      .unicodeScalars
    return mark.first.map { "\"“”„«»「『‘‚‹›".unicodeScalars.contains($0) } ?? false
  }
}
