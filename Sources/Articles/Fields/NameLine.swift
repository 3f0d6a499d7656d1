/// A line that is a name, perhaps with a place or a role.
///
/// `Jane Doe in Oslo`, `Jane Doe Transport correspondent`. Many headings have this form. It is a byline only
/// beside a date or at the head of an article.
struct NameLine {
  /// The words of the names.
  let words: [Substring]
  /// The place, if the line names one.
  let place: String?
  /// Whether the line names a role.
  let saysRole: Bool
  /// Whether a date follows the name: `Jane Doe | 29 May 2024`.
  let saysDate: Bool
  /// The line with a comma before its role.
  let text: String

  /// Reads a line; `nil` if it begins with anything but a person's name, or continues differently.
  init?(_ line: String) {
    guard line.utf8.count <= 120 else { return nil }
    let bar = [" | ", " • ", " · ", " – ", " - ", ", "].lazy
      .compactMap { line.mayHold($0) ? line.firstRange(of: $0) : nil }.first
    let whole = line
    saysDate = bar.map { DateLine(String(line[$0.upperBound...])) != nil } ?? false
    let line = saysDate ? String(line[..<(bar?.lowerBound ?? line.endIndex)]) : line
    guard let last = line.last, last.isLetter || last == "." || last == ")" else { return nil }
    let pieces = Self.parts(of: line)
    text = saysDate || pieces.count == 1 ? whole : pieces.joined(separator: ",")
    guard let head = pieces.first, !head.contains(where: { ":;“”\"«»?!|".contains($0) }) else { return nil }
    let role = pieces.count == 2 ? pieces[1].split { $0 == " " || $0 == "," } : []
    let parts = head.split(separator: " ")
    let joint = parts.firstIndex { ["in", "at", "aus"].contains($0) } ?? parts.count
    let names = parts[..<joint].split { ["and", "&", "und", "et", "y"].contains($0) }
    guard !names.isEmpty, names.allSatisfy({ Names.isPerson($0.joined(separator: " ")) && !Self.isPlace($0) })
    else { return nil }
    let rest = parts[joint...].dropFirst()
    guard
      joint == parts.count
        || !rest.isEmpty && rest.count <= 4 && rest.allSatisfy({ $0.first?.isUppercase == true })
    else { return nil }
    words = names.flatMap { $0 }
    place = rest.isEmpty ? nil : rest.joined(separator: " ")
    saysRole = role.contains { Self.roles.contains($0.lowercased()) }
    // "Ada Quill, mayor": a comma before anything else isn't a byline.
    guard role.isEmpty || saysRole else { return nil }
  }

  /// Returns the name and what follows it: after a comma, or as a role in lower case.
  ///
  /// Pages set the role on a separate line, and pasting puts it beside the name.
  private static func parts(of line: String) -> [Substring] {
    let pieces = line.split(separator: ",", maxSplits: 1)
    let words = line.split(separator: " ")
    guard pieces.count == 1, (4...6).contains(words.count), let last = words.last,
      roles.contains(String(last)),
      words.prefix(2).allSatisfy({ $0.first?.isUppercase == true })
    else { return pieces }
    // `Ada Quill Transport correspondent`, `Ada Quill in Oslo Chief political reporter`: only the first word
    // of the role has a capital.
    guard let start = words.dropFirst(2).lastIndex(where: { $0.first?.isUppercase == true }),
      beats.contains(words[start].lowercased()), start + 1 < words.count
    else { return pieces }
    return [line[..<words[start - 1].endIndex], line[words[start - 1].endIndex...]]
  }

  /// Whether a name of two words is more likely a place: `New York`, `Port Tamsin`.
  private static func isPlace(_ words: ArraySlice<Substring>) -> Bool {
    words.count == 2 && words.first.map { places.contains($0.lowercased()) } == true
  }

  private static let places: Set<String> = Set(
    """
    new north south east west northern southern eastern western saint st. san santa los las port fort mount lake cape
    great upper lower little old united city county el la le les bad sankt
    """.parts(between: " \n"))

  /// What a reporter covers, or a rank: the first word of a role.
  private static let beats: Set<String> = Set(
    """
    senior chief deputy associate assistant managing executive staff special guest night weekend political politics
    parliamentary diplomatic defence defense security foreign world international global national regional local home
    europe european asia africa african american middle-east royal religion religious education health medical science
    environment climate energy transport technology tech cyber data business economics financial finance consumer money
    retail property industry media culture arts art music film book books theatre fashion food travel sport sports
    football cricket crime legal court courts police social community city state investigations investigative news
    entertainment features agriculture farming labour labor employment housing planning education
    """.parts(between: " \n"))

  static let roles: Set<String> = Set(
    """
    correspondent reporter editor writer columnist journalist critic staff contributor producer photographer
    korrespondent korrespondentin redakteur redakteurin reporterin autor autorin journaliste journalistin correspondant
    correspondante redactor redactora periodista
    """.parts(between: " \n"))
}
