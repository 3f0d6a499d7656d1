extension BylineText {
  /// Returns where a date that ends a line begins, with its labels: `Jane Doe Updated 29 May 2024`.
  static func startOfDate(in line: Substring) -> Substring.Index {
    guard line.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return line.endIndex }
    // The first two words are a name.
    let words = line.split(separator: " ").dropFirst(2).prefix(8)
    let start = words.first { DateLine(String(line[$0.startIndex...])) != nil }
    return start?.startIndex ?? line.endIndex
  }

  /// Returns a name with its family name first if that begins with a particle: `van der Berg, Jan`.
  static func inverted(_ names: Substring) -> String? {
    let parts = names.split(separator: ",")
    guard parts.count == 2, parts[0].first?.isLowercase == true,
      let family = parts[0].split(separator: " ").last
    else { return nil }
    let given = trimmed(parts[1])
    // The whole is a name if the family name's particles are between the given name and it.
    let isName = Names.isPerson(given + " " + trimmed(parts[0])) && family.first?.isUppercase == true
    return isName ? trimmed(names) : nil
  }

  /// Whether these are unnamed staff of a paper: `Courier Staff`, `Staff Writer`, `the Editorial Board`.
  static func isStaff(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    guard (1...6).contains(words.count), let last = words.last?.lowercased() else { return false }
    let isNamed = words.allSatisfy {
      $0.first?.isUppercase == true || ["the", "of", "and", "die", "der"].contains($0.lowercased())
    }
    return isNamed && staff.contains(last) && (words.count > 1 || last == "staff")
  }

  private static let staff: Set<String> = [
    "staff", "writer", "writers", "reporter", "reporters", "newsroom", "desk", "board", "editors",
    "correspondent",
    "correspondents", "redaktion", "team", "service", "services", "rédaction", "redacción",
  ]
}
