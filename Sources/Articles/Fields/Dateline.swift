/// The words before the first sentence of a report: `SUNDVALE, Norway, March 5, 2024 /PRNewswire/ --`.
struct Dateline {
  /// The agency as it is written.
  private(set) var agency: String?
  /// The date, if it has a year.
  private(set) var date: PublicationDate?
  /// Whether nothing follows.
  private(set) var isAlone = false
  /// Whether it says a date, with or without a year.
  private var isDated = false

  /// The greatest length of a dateline, in characters.
  private static let longest = 140

  /// Reads the start of a paragraph: places, a date or an agency, and a dash.
  ///
  /// The agency or the date may be missing; `nil` if the paragraph begins with anything else.
  init?(_ paragraph: String) {
    guard paragraph.utf8.span.mayHoldDateline else { return nil }
    let head = paragraph.prefix(Self.longest + 20)
    guard let found = Self(enclosed: head) ?? Self(bracketed: head) ?? Self(dashed: head) else { return nil }
    self = found
  }

  private init() {}

  /// Reads a place and a date that are in brackets: `(Sundvale, March 5, 2024) - …`.
  private init?(enclosed head: Substring) {
    guard head.first == "(", let close = head.firstIndex(of: ")") else { return nil }
    self.init()
    guard readLead(head[..<close].dropFirst()) > 0, isDated else { return nil }
    let rest = head[close...].dropFirst()
    guard DatelineMarks.isClosed(rest, byCapital: true) else { return nil }
    isAlone = DatelineMarks.dropping(rest).isEmpty
  }

  /// Reads an agency in brackets or slashes, after the place: `LONDON, May 7 (Reuters) - …`.
  private init?(bracketed head: Substring) {
    for (open, close) in DatelineMarks.brackets(in: head) {
      self.init()
      let inside = head[head.index(after: open)..<close]
      let lead = head[..<open]
      guard let name = readName(inside), lead.count <= Self.longest else { continue }
      let placeWords = readLead(lead)
      guard placeWords >= 0 else { continue }
      var rest = head[close...].dropFirst()
      let after = DatelineMarks.dropping(rest)
      if head[close] == "/" || rest.first.map(DatelineMarks.isDash) == true,
        let end = DatelineMarks.end(of: after), let line = DateLine(String(after[..<end]))
      {
        // `--(BUSINESS WIRE)--March 5, 2024--`, `/ ACCESSWIRE / May 7, 2025 /`
        (date, isDated, rest) = (date ?? line.date, true, after[end...])
      }
      guard name.isKnown || isDated && placeWords > 0 else { continue }
      let isCapital = isDated || placeWords > 0 && !lead.contains(where: \.isLowercase)
      let isAtStart = placeWords == 0 && !isDated
      guard DatelineMarks.isClosed(rest, byCapital: isCapital) || isAtStart else { continue }
      agency = name.text
      isAlone = DatelineMarks.dropping(rest).isEmpty
      return
    }
    return nil
  }

  /// Reads a place and a date or an agency before a dash: `Sundvale, 5 March 2024 – …`.
  private init?(dashed head: Substring) {
    guard let dash = DatelineMarks.dash(in: head), case let lead = head[..<dash], lead.count <= Self.longest
    else { return nil }
    self.init()
    var rest = DatelineMarks.dropping(head[dash...])
    guard readLead(lead) > 0 else { return nil }
    if let end = DatelineMarks.end(of: rest), case let part = String(rest[..<end]) {
      if !isDated, let line = DateLine(part) {
        (date, isDated, rest) = (line.date, true, rest[end...])
      } else if Outlets.isAgency(part) {
        (agency, rest) = (part, rest[end...])
      }
    } else if isDated, let stop = rest.firstIndex(of: "."), Outlets.isAgency(String(rest[..<stop])) {
      // `МОСКВА, 5 мар - РИА Новости. …`
      (agency, rest) = (String(rest[..<stop]), rest[stop...])
    }
    guard isDated || agency != nil else { return nil }
    isAlone = DatelineMarks.dropping(rest).isEmpty
  }

  /// Returns the agency in brackets, and keeps the date after it: `Newsfile Corp. - March 5, 2024`.
  private mutating func readName(_ inside: Substring) -> DatelineAgency? {
    if let name = DatelineAgency(inside) { return name }
    for joint in [" - ", " – ", ", "] {
      guard inside.mayHold(joint), let place = inside.firstRange(of: joint),
        let name = DatelineAgency(inside[..<place.lowerBound]),
        let line = DateLine(String(inside[place.upperBound...]))
      else { continue }
      (date, isDated) = (line.date, true)
      return name
    }
    return nil
  }

  /// Reads a place and perhaps a date; returns how many words the place has, -1 if there isn't one.
  private mutating func readLead(_ lead: Substring) -> Int {
    var words = lead.split(whereSeparator: \.isWhitespace).map { $0.trimmingMarks }
    words.removeAll(where: \.isEmpty)
    guard words.count <= 14 else { return -1 }
    let (placeCount, found) = Self.dateEnding(words)
    if placeCount < words.count { (date, isDated) = (found, true) }
    return Self.isPlace(words[..<placeCount], isCertain: true) ? placeCount : -1
  }

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
    "am", "an", "der", "im", "in", "bei", "de", "la", "le", "of", "and", "und", "on", "do", "da", "di", "del",
    "sur", "les", "et", "y", "e", "i", "na", "nad", "aan", "den", "ob", "upon",
  ]
}

extension Substring {
  /// The text without commas, dashes and brackets around it, but with the stop of `St.`.
  fileprivate var trimmingMarks: Substring {
    let marks = ",;/–—-()[]"
    let head = drop { marks.contains($0) }
    guard let last = head.lastIndex(where: { !marks.contains($0) }) else { return "" }
    return head[...last]
  }
}

extension DateWords {
  /// Whether lower-case words are a day without a year: `jan 30`, `5 march`, `5. märz`, or a weekday.
  fileprivate static func isDayOfMonth(_ words: [String]) -> Bool {
    var plain = words.map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }
    if plain.count == 1 { return isWeekday(plain[0]) }
    // `den 5 mars`, `le 5 mars`, `5 de marzo`
    if plain.count > 2 { plain.removeAll { labels.contains($0) || isWeekday($0) } }
    guard plain.count == 2 else { return false }
    let isDay: (String) -> Bool = { Int($0).map { (1...31).contains($0) } ?? false }
    return month(plain[0]) != nil && isDay(plain[1]) || isDay(plain[0]) && month(plain[1]) != nil
  }
}
