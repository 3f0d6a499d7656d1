/// The authors of an article, without what pages and feeds put around their names.
package struct AuthorList: Sendable {
  /// The names in order, each once.
  package private(set) var names: [String] = []
  /// Whether the names are those of people, judging by their form.
  package private(set) var arePeople = false

  /// The greatest length of a text, in bytes; a longer one is prose.
  private static let longest = 400
  /// The greatest number of authors; some papers have thousands.
  private static let most = 100

  /// Reads one text for each author, or one for all of them: `By Ada Quill and Tom Reed | Staff writers`.
  ///
  /// "By", dates, roles, addresses, handles and duplicate names are dropped. Outlets, the editors and
  /// nicknames are kept only if no person is named.
  ///
  /// - Parameter outlets: names of the site, which aren't authors.
  package init(_ texts: [String], outlets: [String] = []) {
    let sites = Set(outlets.map(AuthorPart.key(of:)))
    var people: [String] = []
    var others: [String] = []
    var bodies: [String] = []
    for text in texts.prefix(Self.most) where text.utf8.count <= Self.longest {
      for part in Self.parts(of: text) {
        switch AuthorPart(part, sites: sites) {
        case .person(let name): people.append(name)
        case .other(let name): others.append(name)
        case .body(let name): bodies.append(name)
        case .none: continue
        }
      }
    }
    arePeople = !people.isEmpty
    names = Self.unique(arePeople ? people : others.isEmpty ? Array(bodies.prefix(1)) : others)
  }

  /// The names as in a byline: `Ada Quill, Tom Reed and Eve Marsh`; `nil` if there are none.
  package var byline: String? {
    guard let last = names.last else { return nil }
    return names.count == 1 ? last : names.dropLast().joined(separator: ", ") + " and " + last
  }

  private static func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.prefix(most).filter { seen.insert(AuthorPart.key(of: $0)).inserted }
  }

  // MARK: Parts

  /// Returns the parts of a text between separators and conjunctions, without addresses.
  private static func parts(of text: String) -> [String] {
    let words = text.split(separator: "\n").map { line in
      line.split(whereSeparator: \.isWhitespace).filter { !isAddress($0) }.joined(separator: " ")
    }
    return words.flatMap { $0.split(whereSeparator: isBar) }.flatMap { piece in
      dashed(String(piece)).flatMap(members)
    }
  }

  private static func isBar(_ sign: Character) -> Bool { "|•·;/、，／；●▪".contains(sign) }

  /// Whether a word is a web or mail address, or a handle.
  private static func isAddress(_ word: Substring) -> Bool {
    let bare = word.drop { "(<[".contains($0) }
    return bare.hasPrefix("@") || bare.mayHold("://") || bare.hasPrefix("www.")
      || bare.dropFirst().contains("@") && bare.contains(".")
  }

  private static func dashed(_ text: String) -> [String] {
    for joint in [" – ", " — ", " - ", " (avec ", " (mit ", " (with "] {
      guard text.mayHold(joint), let place = text.firstRange(of: joint) else { continue }
      return [String(text[..<place.lowerBound])] + dashed(String(text[place.upperBound...]))
    }
    return [text]
  }

  /// Returns the members of a list with commas and conjunctions; `Quill, Ada` is one.
  private static func members(of text: String) -> [String] {
    let pieces = text.split(separator: ",").map { String($0).trimmingBlanks }.filter { !$0.isEmpty }
    if let name = inverted(pieces) { return [name] }
    var members: [String] = []
    for piece in pieces.flatMap(joined) {
      if suffixes.contains(piece.lowercased()), let last = members.popLast() {
        members.append("\(last) \(piece)")
      } else {
        members.append(piece)
      }
    }
    return members
  }

  private static let suffixes: Set<String> = ["jr", "jr.", "sr", "sr.", "ii", "iii", "iv"]

  /// Returns the name given as a surname and then first names, as in catalogues.
  private static func inverted(_ pieces: [String]) -> String? {
    guard pieces.count == 2, !pieces[0].contains(" "), pieces[1].split(separator: " ").count <= 3 else {
      return nil
    }
    let name = "\(pieces[1]) \(pieces[0])"
    return !suffixes.contains(pieces[1].lowercased()) && Names.isPerson(name) && !Names.isPerson(pieces[1])
      && !pieces[1].allSatisfy { $0.isUppercase } ? name : nil
  }

  /// Returns the parts between conjunctions; the whole text if they aren't names, as in `Salt & Pepper`.
  private static func joined(_ text: String) -> [String] {
    var parts: [[Substring]] = [[]]
    for word in text.split(separator: " ") {
      if conjunctions.contains(word.lowercased()) {
        parts.append([])
      } else {
        parts[parts.count - 1].append(word)
      }
    }
    let names = parts.filter { !$0.isEmpty }
    guard names.count > 1, names.contains(where: { $0.count > 1 }) || parts[0].isEmpty else {
      return names.count == 1 ? [names[0].joined(separator: " ")] : [text]
    }
    return names.map { $0.joined(separator: " ") }
  }

  private static let conjunctions: Set<String> = [
    "and", "&", "und", "et", "y", "e", "og", "och", "en", "i", "und/oder", "with", "avec", "mit", "con", "и",
    "και", "ve",
  ]
}

extension String {
  /// The text without spaces at its ends.
  var trimmingBlanks: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
