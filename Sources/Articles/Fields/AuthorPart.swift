/// One member of a list of authors.
enum AuthorPart {
  /// The name of a person.
  case person(String)
  /// A name that isn't formed like a person's: a nickname, a pen name of one word.
  case other(String)
  /// The name of an outlet, an organisation or a team.
  case body(String)

  /// Reads a member; `nil` for dates, roles, editors, photographers, buttons, and names such as `admin`.
  ///
  /// - Parameter sites: keys of the site's names.
  init?(_ text: String, sites: Set<String>) {
    guard let words = Self.withoutLabel(text) else { return nil }
    let name = Self.trimmed(words)
    guard name.contains(where: \.isLetter), name.utf8.count <= 120, DateLine(name) == nil else { return nil }
    if AuthorWords.noNames.contains(Self.key(of: name)) { return nil }
    if let person = Self.person(in: name), !sites.contains(Self.key(of: person)), !Outlets.isOutlet(person) {
      self = .person(person)
      return
    }
    let key = Self.key(of: name)
    if AuthorWords.isDate(name) || AuthorWords.isCount(name) { return nil }
    if AuthorWords.isRole(name) {
      if name.split(separator: " ").count < 2 { return nil }
      self = .body(name)
    } else if sites.contains(key) || Outlets.isOutlet(name) || AuthorWords.isBody(name) {
      self = .body(name)
    } else if name.split(separator: " ").count <= 6 {
      self = .other(name)
    } else {
      return nil
    }
  }

  /// Returns the letters and digits of a name in lower case.
  static func key(of name: String) -> String {
    TitleKey.plainKey(of: name, joint: "")
      ?? String(name.lowercased().filter { $0.isLetter || $0.isNumber })
  }

  /// Returns what follows "By", "Von", "作者" and so on; `nil` after an editor's or photographer's label.
  private static func withoutLabel(_ text: String) -> Substring? {
    var rest = text.drop { !$0.isLetter && !$0.isNumber }
    for _ in 0..<3 {
      guard let (end, isAuthor) = AuthorWords.label(of: rest) else { return rest }
      guard isAuthor else { return nil }
      rest = rest[end...].drop { !$0.isLetter && !$0.isNumber }
    }
    return rest
  }

  /// Returns the person's name that a text is, or begins with before a date, a place or an outlet.
  private static func person(in text: String) -> String? {
    if isPerson(text) { return text }
    // "Ada Quill29 May 2024": the page shows these separately, but its text joins them.
    if let digit = text.firstIndex(where: \.isNumber) {
      let head = trimmed(text[..<digit])
      if isPerson(head) { return head }
      // "Ada Quill May 29"
      let words = head.split(separator: " ")
      if let last = words.last?.lowercased(), DateWords.month(last) != nil || DateWords.isWeekday(last) {
        return person(in: words.dropLast().joined(separator: " "))
      }
    }
    let words = text.split(separator: " ")
    if words.count > 2, let last = words.last, DateWords.isWeekday(last.lowercased()) {
      return person(in: words.dropLast().joined(separator: " "))
    }
    if let cut = words.firstIndex(where: { AuthorWords.cuts.contains(String($0)) }), cut >= 2 {
      return person(in: trimmed(words[..<cut].joined(separator: " ")[...]))
    }
    // "An essay by Ada Quill"
    if let by = words.lastIndex(where: { ["by", "von", "par", "por"].contains($0) }), by > 0 {
      let name = words[(by + 1)...].joined(separator: " ")
      return isPerson(name) ? name : nil
    }
    return withoutRole(words)
  }

  /// Returns a person's name before a role: `Ada Quill Staff Writer`.
  private static func withoutRole(_ words: [Substring]) -> String? {
    guard words.count >= 3, let last = words.last, AuthorWords.roles.contains(last.lowercased()) else {
      return nil
    }
    let name = words.prefix { !AuthorWords.roles.contains($0.lowercased()) }.joined(separator: " ")
    return isPerson(name) ? name : nil
  }

  /// Whether a text has the form of a person's name, in a script with or without capitals.
  private static func isPerson(_ text: String) -> Bool {
    if AuthorWords.isBody(text) || AuthorWords.isRole(text) { return false }
    if Names.isPerson(text) { return true }
    let han = text.unicodeScalars.filter { $0 != " " && $0 != "・" }
    return (2...5).contains(han.count) && han.allSatisfy { $0.properties.isIdeographic }
  }

  /// Returns the text without marks at the ends, and without brackets after the name.
  private static func trimmed(_ text: Substring) -> String {
    var rest = text.drop { !$0.isLetter && !$0.isNumber }
    if let open = rest.lastIndex(of: "("), rest.last == ")" || !rest[open...].contains(")"),
      open > rest.startIndex
    {
      rest = rest[..<open]
    }
    let isOpen = rest.contains("(")
    while let last = rest.last, !last.isLetter, !last.isNumber, last != ")" || !isOpen {
      // The full stop of "Jr." and of an initial.
      if last == ".", (rest.split(separator: " ").last?.count ?? 9) <= 3 { break }
      rest.removeLast()
    }
    return String(rest)
  }
}
