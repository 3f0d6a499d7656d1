/// The words before the first sentence of a report: `SUNDVALE, Norway, March 5, 2024 /PRNewswire/ --`.
struct Dateline {
  /// The agency as it is written.
  private(set) var agency: String?
  /// The date, if it has a year.
  private(set) var date: PublicationDate?
  /// Whether nothing follows.
  let isAlone: Bool

  /// The greatest length of a dateline, in characters.
  private static let longest = 140

  /// Reads the start of a paragraph: places, a date or an agency, and a dash.
  ///
  /// The agency or the date may be missing; `nil` if the paragraph begins with anything else.
  init?(_ paragraph: String) {
    guard Self.mayHold(paragraph) else { return nil }
    let head = paragraph.prefix(Self.longest + 20)
    guard let (lead, agency, rest) = Self.parts(of: head) else { return nil }
    var words = lead.split(whereSeparator: \.isWhitespace).map { $0.trimmingMarks }
    words.removeAll(where: \.isEmpty)
    guard words.count <= 14, lead.count <= Self.longest else { return nil }
    let (placeCount, date) = Self.dateEnding(words)
    guard Self.isPlace(words[..<placeCount], isCertain: agency != nil || placeCount < words.count) else {
      return nil
    }
    guard agency != nil || placeCount < words.count else { return nil }
    (self.agency, self.date, isAlone) = (agency, date, rest.allSatisfy(\.isWhitespace))
  }

  /// Whether a text has a mark that can end a dateline; O(n) in its bytes.
  ///
  /// Such a mark is a dash between words, or a bracket or a slash after a space.
  private static func mayHold(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "("): return true
      case UInt8(ascii: "/"): if mayBeBlank(before: index, bytes) { return true }
      case UInt8(ascii: "-"):
        if bytes.dropFirst(index + 1).first == byte { return true }
        if mayBeBlank(before: index, bytes), mayBeBlank(at: index + 1, bytes) { return true }
      case 0xE2 where bytes.dropFirst(index + 1).first == 0x80:
        let sign = bytes.dropFirst(index + 2).first
        // U+2014 and U+2013
        if sign == 0x94 { return true }
        if sign == 0x93, mayBeBlank(before: index, bytes), mayBeBlank(at: index + 3, bytes) { return true }
      default: break
      }
    }
    return false
  }

  private static func mayBeBlank(before index: Int, _ bytes: [UInt8]) -> Bool {
    // A slash may follow a dash.
    index == 0 || bytes[index - 1] == UInt8(ascii: "-") || mayBeBlank(at: index - 1, bytes)
  }

  private static func mayBeBlank(at index: Int, _ bytes: [UInt8]) -> Bool {
    index >= bytes.count || bytes[index] <= 0x20 || bytes[index] >= 0x80
  }

  /// Returns the words before the agency, the agency, and the words after the dash.
  private static func parts(of head: Substring) -> (lead: String, agency: String?, rest: Substring)? {
    if let (open, close) = brackets(in: head), let name = agency(head[head.index(after: open)..<close]) {
      let rest = head[head.index(after: close)...].drop(while: \.isWhitespace)
      let lead = String(head[..<open])
      // `LONDON, UK / ACCESSWIRE / May 7, 2025 /`
      if head[close] == "/", let end = rest.firstIndex(of: "/"), DateLine(String(rest[..<end])) != nil {
        return (lead + " " + rest[..<end], name, rest[end...].dropFirst())
      }
      let isAtStart = lead.allSatisfy { $0.isWhitespace || isDash($0) }
      guard let next = rest.first else { return (lead, name, rest) }
      guard isDash(next) || next == ":" || isAtStart else { return nil }
      return (lead, name, rest.drop { isDash($0) || $0 == ":" || $0.isWhitespace })
    }
    guard let dash = dash(in: head) else { return nil }
    return (String(head[..<dash]), nil, head[dash...].drop { isDash($0) || $0.isWhitespace })
  }

  /// Returns the first brackets or slashes that contain a name: `(Reuters)`, `/PRNewswire/`.
  private static func brackets(in head: Substring) -> (open: String.Index, close: String.Index)? {
    guard head.utf8.contains(where: { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "/") }) else {
      return nil
    }
    for open in head.indices where head[open] == "(" || head[open] == "/" {
      let before = open == head.startIndex ? " " : head[head.index(before: open)]
      // This excludes the slash of `Berlin/Hamburg`.
      guard head[open] == "(" || before.isWhitespace || isDash(before) else { continue }
      let sign: Character = head[open] == "(" ? ")" : "/"
      guard let close = head[head.index(after: open)...].firstIndex(of: sign) else { return nil }
      return (open, close)
    }
    return nil
  }

  /// Returns the name in a dateline's brackets if it is an agency's.
  ///
  /// `Reuters`, `dpa/lno` and `GLOBE NEWSWIRE via COMTEX` are agencies.
  private static func agency(_ text: Substring) -> String? {
    let name = text.split(separator: " ").joined(separator: " ")
    let main = name.firstRange(of: " via ").map { String(name[..<$0.lowerBound]) } ?? name
    let known = [main, String(main.prefix { $0 != "/" }), String(main.prefix { $0 != "-" })]
    guard known.contains(where: { Outlets.isAgency($0) || Outlets.isOutlet($0) || Outlets.isWire($0) }) else {
      return nil
    }
    return name
  }

  /// Returns the first dash between words: `—`, ` – `, ` - ` or `--`.
  private static func dash(in head: Substring) -> String.Index? {
    let scalars = head.unicodeScalars
    return scalars.indices.first { index in
      let sign = scalars[index]
      guard sign == "—" || sign == "–" || sign == "-" else { return false }
      if sign == "—" { return true }
      let next = scalars.index(after: index)
      let follower = next < scalars.endIndex ? scalars[next] : " "
      if sign == "-", follower == "-" { return true }
      return index > scalars.startIndex && scalars[scalars.index(before: index)].properties.isWhitespace
        && follower.properties.isWhitespace
    }
  }

  private static func isDash(_ sign: Character) -> Bool { "-–—".contains(sign) }

  /// Returns how many of the words are the place before a date, and the date; all of them without a date.
  private static func dateEnding(_ words: [Substring]) -> (place: Int, date: PublicationDate?) {
    for start in words.indices.dropFirst() where words.count - start <= 6 {
      let ending = words[start...].joined(separator: " ")
      if let date = DateLine(ending)?.date { return (start, date) }
      if DateWords.isDayOfMonth(words[start...].map { $0.lowercased() }) { return (start, nil) }
    }
    return (words.count, nil)
  }

  /// Whether words name a place.
  ///
  /// The first must be in capitals, or all must begin with one if the rest is certainly a dateline.
  private static func isPlace(_ words: ArraySlice<Substring>, isCertain: Bool) -> Bool {
    guard let first = words.first else { return isCertain }
    guard words.allSatisfy({ $0.allSatisfy { $0.isLetter || ".'’-/&".contains($0) } }) else { return false }
    let letters = first.filter(\.isLetter)
    if letters.count > 1, letters.allSatisfy({ !$0.isLowercase }) { return true }
    let isNamed = words.allSatisfy { $0.first?.isLowercase == false || particles.contains(String($0)) }
    return isCertain && isNamed && words.count <= 6 && !beginnings.contains(first.lowercased())
  }

  /// Words that begin a sentence rather than a place.
  private static let beginnings: Set<String> = [
    "the", "a", "an", "on", "in", "at", "by", "from", "since", "until", "till", "after", "before", "for",
    "der", "die", "das",
    "am", "im", "seit", "vom", "ab", "bis", "nach", "le", "el", "en", "du", "dès", "born", "died",
  ]

  private static let particles: Set<String> = [
    "am", "an", "der", "im", "in", "bei", "de", "la", "le", "of", "and", "und", "on",
  ]
}

extension Substring {
  /// The text without commas and dashes around it, but with the stop of `St.`.
  fileprivate var trimmingMarks: Substring {
    let head = drop { ",;/–—-".contains($0) }
    guard let last = head.lastIndex(where: { !",;/–—-".contains($0) }) else { return "" }
    return head[...last]
  }
}

extension DateWords {
  /// Whether lower-case words are a day without a year: `jan 30`, `5 march`, `5. märz`, or a weekday.
  fileprivate static func isDayOfMonth(_ words: [String]) -> Bool {
    let plain = words.map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }
    if plain.count == 1 { return isWeekday(plain[0]) }
    guard plain.count == 2 else { return false }
    let isDay: (String) -> Bool = { Int($0).map { (1...31).contains($0) } ?? false }
    return month(plain[0]) != nil && isDay(plain[1]) || isDay(plain[0]) && month(plain[1]) != nil
  }
}
