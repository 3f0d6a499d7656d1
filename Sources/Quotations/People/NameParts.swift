/// A noun phrase with a name in it, taken apart: "NATO chief" + "Jens Stoltenberg".
struct NameParts {
  /// The tokens of the name alone, without titles; nil where there is no name.
  var name: Range<Int>?
  /// The tokens before the name: titles, roles and what belongs to them.
  var role: Range<Int>

  /// Takes a noun phrase apart.
  init(_ phrase: Range<Int>, _ tokens: [Token]) {
    var start = phrase.lowerBound
    let end = phrase.upperBound
    role = start..<start
    name = nil
    guard end > start, tokens[end - 1].isCapital, !tokens[end - 1].isAny(.plural) else {
      role = phrase
      return
    }
    for index in phrase.dropLast() where NameParts.endsRole(index, phrase, tokens) { start = index + 1 }
    start = NameParts.skipToGivenName(start..<end, tokens)
    role = phrase.lowerBound..<start
    let head = tokens[end - 1]
    if phrase.count == 1 {
      // "These are": a determiner at the start of a sentence.
      name = head.isAny([.determiner, .quantifier]) && !head.traits.contains(.allCapitals) ? nil : phrase
      return
    }
    if start == end - 1, NameParts.isGermanNoun(head, behind: tokens[phrase.lowerBound]) {
      role = phrase
      return
    }
    if start == end - 1, NameParts.isRole(head), !head.isAny([.male, .female]) || head.isAny(.person) {
      role = phrase
    } else {
      name = start..<NameParts.endOfPerson(start..<end, role, tokens)
    }
  }

  /// "Ein Ort", "der Nebel": in German a noun has its capital without being a name; "die SPD" is one.
  private static func isGermanNoun(_ head: Token, behind first: Token) -> Bool {
    guard !head.traits.contains(.allCapitals), !head.isAny([.male, .female]) else { return false }
    return first.isAny(.theInGerman) || first.classes.isSuperset(of: [.determiner, .german])
  }

  /// In "Senator Ada Lund of Hult" the name ends before "of"; in "University of Hult" it does not.
  private static func endOfPerson(_ name: Range<Int>, _ role: Range<Int>, _ tokens: [Token]) -> Int {
    let isPerson =
      tokens[name.lowerBound].isAny([.male, .female]) || tokens[role].contains { $0.isAny(.title) }
    guard isPerson, name.count > 3, !tokens[name].contains(where: { $0.isAny(.body) }) else {
      return name.upperBound
    }
    let of = name.dropFirst(2).first { tokens[$0].isAny(.joint) && tokens[$0].isAny(.preposition) }
    return of ?? name.upperBound
  }

  /// Whether a name can begin only behind a token: a title, a word in small letters, a possessive.
  private static func endsRole(_ index: Int, _ phrase: Range<Int>, _ tokens: [Token]) -> Bool {
    let token = tokens[index]
    if token.traits.contains(.possessive) || token.kind == .number { return true }
    guard token.isCapital else { return !isJoint(index, phrase, tokens) }
    if token.isAny(.determiner), index == phrase.lowerBound { return true }
    return isRole(token) && !isGivenName(index, phrase, tokens)
  }

  /// A title that is also a given name or the first word of a body's name stays: "Judge Smith", but "State Department".
  private static func isRole(_ token: Token) -> Bool {
    token.isAny([.title, .person]) && !token.isAny([.place])
  }

  private static func isGivenName(_ index: Int, _ phrase: Range<Int>, _ tokens: [Token]) -> Bool {
    let next = index + 1
    guard next < phrase.upperBound else { return false }
    if tokens[next].isAny(.body) { return true }
    return tokens[index].isAny([.male, .female]) && !tokens[index].isAny([.title, .person])
  }

  private static func isJoint(_ index: Int, _ phrase: Range<Int>, _ tokens: [Token]) -> Bool {
    // "Ursula von der Leyen" has two of them.
    var first = index
    while first > phrase.lowerBound, !tokens[first - 1].isCapital, tokens[first - 1].isAny(.joint) {
      first -= 1
    }
    return first > phrase.lowerBound && tokens[first - 1].isCapital && tokens[index].isAny(.joint)
  }

  /// In "Texas Republican Ted Cruz" the name begins with the given name.
  private static func skipToGivenName(_ name: Range<Int>, _ tokens: [Token]) -> Int {
    guard name.count > 2 else { return name.lowerBound }
    for index in name.dropLast()
    where tokens[index].isAny([.male, .female]) && !tokens[index].isAny([.title, .place]) {
      return index
    }
    return name.lowerBound
  }
}
