/// A line above a date that says whose staff wrote the article, or what an author does.
enum StaffLine {
  /// Returns the staff of a line such as `Courier Staff` or `Staff and agencies in Sundvale`, without the place.
  static func staff(in line: String) -> String? {
    guard line.utf8.count <= 80, let last = line.last, last.isLetter else { return nil }
    let words = line.split(separator: " ")
    let joint = words.firstIndex { ["in", "at"].contains($0) } ?? words.count
    let names = words[..<joint]
    let isPlaced = words[joint...].dropFirst().allSatisfy { $0.first?.isUppercase == true }
    guard (1...6).contains(names.count), names[0].first?.isUppercase == true, isPlaced else { return nil }
    let keys = names.map { $0.lowercased().filter(\.isLetter) }
    let isNamed = zip(names, keys).allSatisfy { name, key in
      AuthorWords.roles.contains(key) || ["and", "of", ""].contains(key) || name.first?.isUppercase == true
    }
    let count = keys.count { bodies.contains($0) }
    // "Sports Desk" alone may be a section, but it's the author above a date.
    guard isNamed, count > 0, keys.last.map(bodies.contains) == true else { return nil }
    return names.joined(separator: " ")
  }

  /// Whether a line is the role or the paper of an author above it: `Transport correspondent`, `BBC News, Oslo`.
  static func isRole(_ line: String) -> Bool {
    guard line.utf8.count <= 80, let last = line.last, last.isLetter else { return false }
    let parts = line.split(separator: ",", maxSplits: 1)
    guard let head = parts.first, parts.count == 1 || isPlace(parts[1]) else { return false }
    if Outlets.isOutlet(String(head)) { return true }
    let words = head.split(separator: " ")
    let joint = words.firstIndex { ["in", "at", "for"].contains($0) } ?? words.count
    return (1...5).contains(joint) && words[joint - 1].lowercased().isRoleWord
      && words[joint...].dropFirst().allSatisfy { $0.first?.isUppercase == true }
  }

  private static func isPlace(_ text: Substring) -> Bool {
    let words = text.split(separator: " ")
    return (1...4).contains(words.count) && words.allSatisfy { $0.first?.isUppercase == true }
  }

  private static let bodies: Set<String> = [
    "staff", "agencies", "agency", "newsroom", "desk", "reporters", "correspondents", "team", "editors",
    "writers",
    "redaktion", "rédaction", "redacción", "redazione", "redactie", "redaksjonen", "redaktionen", "board",
  ]
}

extension String {
  /// Whether this lower-case word is a role, such as `correspondent`.
  fileprivate var isRoleWord: Bool { NameLine.roles.contains(self) }
}
