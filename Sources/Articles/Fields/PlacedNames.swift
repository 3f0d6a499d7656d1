/// A list of authors, each with the place that they report from.
///
/// `Jane Doe in Oslo and John Roe in London`
struct PlacedNames {
  /// The authors, without the places.
  let names: String
  /// The places, in order.
  let places: [String]
  /// The date at the end of the line, if any.
  private(set) var date: PublicationDate?

  /// The greatest number of authors in a list.
  private static let most = 8

  /// Reads a list of at least two names, the first with a place; `nil` for other lines.
  init?(_ line: Substring) {
    guard line.utf8.count <= 200, [" in ", " at ", " aus ", " à "].contains(where: line.mayHold) else {
      return nil
    }
    var words = line.split(separator: " ")[...]
    var (names, places): ([String], [String]) = ([], [])
    while names.count < Self.most, let name = Self.takeName(&words) {
      names.append(name)
      if let place = Self.takePlace(&words) { places.append(place) }
      guard let next = words.first, Self.isAnd(next) else { break }
      words.removeFirst()
    }
    guard names.count > 1, !places.isEmpty, let last = names.last else { return nil }
    if !words.isEmpty {
      guard let line = DateLine(words.joined(separator: " ")) else { return nil }
      date = line.date
    }
    self.names = names.dropLast().joined(separator: ", ") + " and " + last
    self.places = places
  }

  /// Takes a person's name, and a comma after it.
  private static func takeName(_ words: inout ArraySlice<Substring>) -> String? {
    let upToComma = words.prefix(5).firstIndex { $0.last == "," }
    let candidates = upToComma.map { Array(words[words.startIndex...$0]) } ?? Array(words.prefix(5))
    let plain = candidates.map { $0.last == "," ? $0.dropLast() : $0 }
    let count = Names.leadingWords(of: plain)
    guard count > 0 else { return nil }
    words = words.dropFirst(count)
    return plain[..<count].joined(separator: " ")
  }

  /// Takes `in Oslo`, and a comma after it.
  private static func takePlace(_ words: inout ArraySlice<Substring>) -> String? {
    guard let joint = words.first, ["in", "at", "aus", "à"].contains(joint) else { return nil }
    var place: [Substring] = []
    var rest = words.dropFirst()
    while place.count < 4, let word = rest.first, word.first?.isUppercase == true,
      DateLine(String(word)) == nil,
      !DateWords.isWeekday(word.lowercased())
    {
      place.append(word)
      rest = rest.dropFirst()
      if word.last == "," { break }
    }
    guard let last = place.last else { return nil }
    words = rest
    if last.last == "," {
      place[place.count - 1] = last.dropLast()
      // The word after a comma may be "and": `in Oslo, and John Roe`.
      if words.first.map(isAnd) != true { words = ["and"] + words }
    }
    return place.joined(separator: " ")
  }

  private static func isAnd(_ word: Substring) -> Bool { ["and", "&", "und", "et", "y", "e"].contains(word) }
}
