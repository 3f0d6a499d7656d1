/// A line that says who wrote the article.
struct BylineText {
  /// The authors as the line names them, without "By".
  let byline: String
  /// The outlet that the line names, if any.
  private(set) var source: String?
  /// The date at the end of the line, if any.
  private(set) var date: PublicationDate?

  /// Makes a byline of parts that were read already.
  init(_ byline: String, source: String?, date: PublicationDate?) {
    (self.byline, self.source, self.date) = (byline, source, date)
  }

  /// Reads a byline; `nil` if the line is anything else.
  ///
  /// `By Jane Doe`, `BY JANE DOE AND JOHN ROE, Harbour Tribune`, `By Jane Doe | 29 May 2024`.
  init?(_ line: String) {
    guard line.utf8.count <= 200, let start = Self.endOfLabel(of: line) else { return nil }
    let rest = Self.withoutStop(line[start...].drop { $0.isWhitespace || $0 == ":" })
    guard let end = rest.last, !"!?”\"".contains(end) else { return nil }
    if let list = PlacedNames(rest) {
      (byline, date) = (list.names, list.date)
      return
    }
    let day = Self.startOfDate(in: rest)
    let names = rest[..<min(rest.unicodeScalars.firstIndex(where: Self.endsNames) ?? rest.endIndex, day)]
    guard let (authors, remainder) = Self.authors(in: Self.cut(names)) else { return nil }
    if Outlets.isOutlet(authors), line.lowercased().hasPrefix("published by") { return nil }
    byline = authors
    let after = [remainder, rest[names.endIndex...]].map { Self.trimmed($0) }.filter { !$0.isEmpty }
    // A line that continues and ends with a full stop is a sentence: "By John Smith in Seoul, all was quiet."
    if !after.isEmpty, rest.endIndex < line.endIndex { return nil }
    for part in after { read(part) }
    if Outlets.isAgency(authors) { source = authors }
  }

  /// Reads a date with the author after it; `nil` for other lines.
  ///
  /// `Tuesday March 5, 2024 10:05 am CET by Jane Doe`.
  init?(afterDateIn line: String) {
    // A date has digits, in ASCII or in another script.
    guard line.utf8.count <= 200, line.utf8.contains(where: { $0 > 0x7F || (0x30...0x39).contains($0) })
    else {
      return nil
    }
    for word in [" by ", " By ", " BY ", " von ", " par ", " por ", " | ", " • ", " · "] {
      guard line.mayHold(word), let joint = line.firstRange(of: word),
        let date = DateLine(String(line[..<joint.lowerBound]))?.date
      else { continue }
      let names = String(line[joint.upperBound...])
      // A bar may also separate a paper or a section.
      let isName = word.contains(where: \.isLetter) || NameLine(names) != nil && !Outlets.isOutlet(names)
      let isLabelled = names.lowercased().hasPrefix("by ")
      guard isName || isLabelled, let authors = Self(isLabelled ? names : "By " + names) else { continue }
      byline = authors.byline
      (source, self.date) = (authors.source, authors.date ?? date)
      return
    }
    return nil
  }

  private static func endsNames(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ";", "|", "•", "·", "(", ")", "—", "–": true
    default: false
    }
  }

  /// Returns the text without a full stop at its end, unless it ends an abbreviation such as Jr or p.m.
  private static func withoutStop(_ text: Substring) -> Substring {
    guard text.last == "." else { return text }
    let word = text.split(separator: " ").last ?? ""
    let isAbbreviation = word.count <= 3 || word.dropLast().contains(".")
    return isAbbreviation ? text : text.dropLast()
  }

  /// Reads what follows the authors: an outlet, a date, a place, a role.
  private mutating func read(_ part: String) {
    for piece in part.split(whereSeparator: { "|•·—–".contains($0) }).map({ Self.trimmed($0) }) {
      if let line = DateLine(piece) {
        date = date ?? line.date
      } else {
        let label = ["for ", "special to ", "special for "].first { piece.lowercased().hasPrefix($0) }
        let name = Self.trimmed(piece.dropFirst(label?.count ?? 0))
        if source == nil, Outlets.isOutlet(name) { source = name }
      }
    }
  }

  /// The words that make a line a byline, longest first.
  private static let labels = [
    "written and photographed by", "published by", "written by", "words by", "story by", "report by",
    "reported by",
    "posted by", "submitted by", "contributed by", "text von", "authors:", "author:", "byline:", "words:",
    "text:", "story:", "report:",
    "reporter:",
    "text och foto:", "tekst og foto:", "text & foto:", "autorin:", "autor:", "auteur:", "auteur :",
    "auteurs:",
    "autore:", "autora:", "tekst:", "texte:", "texte :", "texto:", "testo:", "автор:", "by:", "by", "von",
    "par",
    "por",
  ]

  private static func endOfLabel(of line: String) -> String.Index? {
    // 0xD0 begins Cyrillic letters.
    guard let first = line.utf8.first, first == 0xD0 || "aAbBcCpPrRsStTvVwW".utf8.contains(first) else {
      return nil
    }
    for label in labels {
      let head = line.prefix(label.count)
      guard head.lowercased() == label, let next = line[head.endIndex...].first else { continue }
      if label.hasSuffix(":") || next.isWhitespace || next == ":" { return head.endIndex }
    }
    return nil
  }

  /// Returns the words before "for", "in" or "at", and what follows: an outlet or a place.
  private static func cut(_ names: Substring) -> (names: Substring, rest: Substring) {
    var words = names.split(separator: " ", omittingEmptySubsequences: true)
    guard
      let place = words.firstIndex(where: {
        $0.utf8.count <= 4 && ["for", "in", "at", "of", "on", "with"].contains($0.lowercased())
      })
    else {
      return (names, "")
    }
    let rest = names[words[place].startIndex...]
    words.removeSubrange(place...)
    return (words.last.map { names[..<$0.endIndex] } ?? "", rest)
  }

  /// Returns the authors at the start of a list, and the rest of it.
  private static func authors(in cut: (names: Substring, rest: Substring)) -> (String, Substring)? {
    let names = cut.names
    var people = parts(of: names)
    people = Array(
      people.prefix { Names.isPerson(trimmed($0)) && ($0 == people.first || !Outlets.isOutlet(trimmed($0))) })
    let isList = people.count > 2 || names.split(separator: " ").contains { isAnd($0) }
    // Two names separated by a comma without "and" are a person and a place.
    if !isList { people = Array(people.prefix(1)) }
    if let inverted = inverted(names) { return (inverted, cut.rest) }
    let body = parts(of: names).first.flatMap {
      Outlets.isAgency(trimmed($0)) || isStaff(trimmed($0)) ? $0 : nil
    }
    guard let end = (people.last ?? body)?.endIndex else { return nil }
    let left = end < names.endIndex ? names[end...] : cut.rest
    // "By John Smith had been told": the rest must be separated from the names.
    if end < names.endIndex, let next = left.first, next != ",", !left.lowercased().hasPrefix(" and ") {
      return nil
    }
    return (trimmed(names[..<end]), left)
  }

  private static func isAnd(_ word: Substring) -> Bool {
    word.utf8.count <= 3 && ["and", "&", "und", "et", "y"].contains(word.lowercased())
  }

  /// Returns the members of a list with commas, "and" and "&".
  private static func parts(of names: Substring) -> [Substring] {
    var parts: [Substring] = []
    for piece in names.split(separator: ",") {
      var start = piece.startIndex
      for word in piece.split(separator: " ") where isAnd(word) {
        if start < word.startIndex { parts.append(piece[start..<word.startIndex]) }
        start = word.endIndex
      }
      if start < piece.endIndex { parts.append(piece[start...]) }
    }
    return parts
  }

  /// Returns the text without spaces, commas, bars, dashes and brackets at its ends.
  static func trimmed(_ text: some StringProtocol) -> String {
    let isEdge: (Character) -> Bool = { $0.isWhitespace || ",;|•·—–()".contains($0) }
    let head = text.drop(while: isEdge)
    guard let last = head.lastIndex(where: { !isEdge($0) }) else { return "" }
    return String(head[...last])
  }
}
