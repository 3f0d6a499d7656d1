import Articles

/// A title without the name of the site beside it.
struct SiteTitle {
  /// The headline.
  let headline: String
  /// What was cut off; `nil` if nothing was.
  let site: String?

  /// Separators in order of precedence; those of CJK sites have no spaces around them.
  private static let joints = [
    " | ", " – ", " — ", " - ", " :: ", " • ", " · ", " » ", " « ", " ★ ", " ✩ ", " / ", " < ", " > ", " ‹ ",
    " › ",
    "｜", "_", " @ ", "|", "－", "—", "-", " ： ", ": ", "【", " [",
  ]

  /// Cuts the site's name off at either end.
  ///
  /// - Parameters:
  ///   - sites: names of the site as the page declares them.
  ///   - headings: headings of the page. If one equals the title, nothing is cut off; if one is an end of the
  ///     title, it is the headline, unless it is the site's name.
  ///   - others: texts that are the headline if they are an end of the title.
  ///   - guesses: whether a short end is cut off without evidence, which only `<title>` permits.
  init(_ title: String, sites: [String], headings: [String], others: [String], guesses: Bool) {
    let keys = sites.map(TitleKey.key(of:)).filter { !$0.isEmpty }
    let heads = Set(others.map(TitleKey.key(of:)))
    let whole = Set(headings.map(TitleKey.key(of:)))
    let headlines = whole.filter { heading in !keys.contains { Self.isSame(heading, $0) } }
    var rest = title
    var cut: String?
    for _ in 0..<3 where !whole.contains(TitleKey.key(of: rest)) {
      guard let (head, tail) = Self.cut(rest, keys: keys, heads: heads, headings: headlines) else { break }
      (rest, cut) = (head, cut ?? tail)
    }
    if cut == nil, guesses, !whole.contains(TitleKey.key(of: rest)), let (head, tail) = Self.guess(rest) {
      (rest, cut) = (head, tail)
    }
    (headline, site) = (rest, cut)
  }

  private static func cut(_ title: String, keys: [String], heads: Set<String>, headings: Set<String>)
    -> (String, String)?
  {
    for joint in joints {
      for (place, atEnd) in places(of: joint, in: title) {
        let before = trimmed(title[..<place.lowerBound])
        let after = trimmed(title[place.upperBound...])
        let (head, tail) = atEnd ? (before, after) : (after, before)
        guard !head.isEmpty, !tail.isEmpty else { continue }
        let (headKey, tailKey) = (TitleKey.key(of: head), TitleKey.key(of: tail))
        if headings.contains(tailKey) { continue }
        if PublicationDate(tail) != nil { return (head, tail) }
        if joint != ": ", joint != "-", headings.contains(headKey), isShort(tail, beside: head) {
          return (head, tail)
        }
        if joint != ": ", joint != "-", heads.contains(headKey), !keys.contains(headKey), isLonger(head, tail)
        {
          return (head, tail)
        }
        if isSite(tailKey, keys), !keys.contains(headKey) { return (head, tail) }
      }
    }
    return nil
  }

  /// Returns the places of a separator, and whether the site would come after it.
  ///
  /// First come all places from the last on, with the site after them, then all from the first on, with it
  /// before.
  private static func places(of joint: String, in title: String) -> [(Range<String.Index>, Bool)] {
    var all: [Range<String.Index>] = []
    var rest = title[...]
    while all.count < 16, rest.mayHold(joint), let place = rest.firstRange(of: joint) {
      all.append(place)
      rest = rest[place.upperBound...]
    }
    return all.reversed().map { ($0, true) } + all.map { ($0, false) }
  }

  /// Whether words are too many for a site's name: at least four, or at least as many as the rest.
  private static func isLonger(_ head: String, _ tail: String) -> Bool {
    if !isLatin(TitleKey.key(of: head)) { return head.count >= max(4, tail.count) }
    let (words, others) = (head.split(separator: " ").count, tail.split(separator: " ").count)
    return words >= 4 || words > 1 && words >= others
  }

  /// Whether words are few enough for a site's name: at most four, or at most as many as in the headline.
  private static func isShort(_ tail: String, beside head: String) -> Bool {
    let (words, others) = (tail.split(separator: " ").count, head.split(separator: " ").count)
    return words <= max(4, others)
  }

  /// Whether two names are the same except for spaces and a `the` at the beginning.
  private static func isSame(_ first: String, _ second: String) -> Bool {
    if first.replacing(" ", with: "") == second.replacing(" ", with: "") { return true }
    let bare = [first, second].map { $0.hasPrefix("the ") ? String($0.dropFirst(4)) : $0 }
    return bare[0] == bare[1]
  }

  /// Whether words are the site's name: as it is declared, its beginning, or the name with another word.
  private static func isSite(_ key: String, _ names: [String]) -> Bool {
    names.contains { name in
      if isSame(key, name) { return true }
      let bare = [key, name].map { $0.hasPrefix("the ") ? String($0.dropFirst(4)) : $0 }
      let (words, others) = (bare[0].split(separator: " "), bare[1].split(separator: " "))
      guard words.count <= 6, words.count > 0, others.count > 0 else { return false }
      return words.count < others.count
        ? others.starts(with: words) && bare[0].utf8.count >= 3
        : words.starts(with: others) && bare[1].utf8.count >= 3
    }
  }

  /// Cuts off a short end by its form: at most five words after a bar or a dash, after five words or more.
  private static func guess(_ title: String) -> (String, String)? {
    for joint in joints.prefix(8) + ["｜", "_"] {
      guard let place = places(of: joint, in: title).first?.0 else { continue }
      let (head, tail) = (trimmed(title[..<place.lowerBound]), trimmed(title[place.upperBound...]))
      let (words, others) = (head.split(separator: " ").count, tail.split(separator: " ").count)
      let isLong = isLatin(TitleKey.key(of: head)) ? words >= 5 : head.count >= 8
      if isLong, (1...5).contains(others), others < words,
        tail.first?.isLowercase == false || tail.contains(".")
      {
        return (head, tail)
      }
    }
    return nil
  }

  private static func isLatin(_ text: String) -> Bool { text.utf8.allSatisfy { $0 < 0xE0 } }

  /// The site's name in what was cut off: after a section's name, and without an unpaired bracket.
  var name: String? {
    guard var name = site?.split(whereSeparator: { "_｜|".contains($0) }).last.map(Self.trimmed) else {
      return nil
    }
    for (open, close) in [("[", "]"), ("【", "】")] where name.hasSuffix(close) && !name.contains(open) {
      name.removeLast()
    }
    return name
  }

  private static func trimmed(_ text: Substring) -> String {
    let isEdge: (Character) -> Bool = { $0.isWhitespace || "|–—-:_｜»«".contains($0) }
    let head = text.drop(while: isEdge)
    guard let last = head.lastIndex(where: { !isEdge($0) }) else { return "" }
    return String(head[...last])
  }
}
