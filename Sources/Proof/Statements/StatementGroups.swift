import Articles

/// A quotation that may be an appearance of a statement.
package struct Appearance: Sendable {
  /// The caller's number for it.
  package let id: Int64
  /// The words on one line, as the library keeps them.
  package let words: String
  /// Who says them; `nil` if unattributed.
  package let person: ProofPerson?
  /// The day it appeared, counted from any day, to tell how far apart two are.
  package let day: Int

  /// Creates an appearance.
  package init(id: Int64, words: String, person: ProofPerson?, day: Int) {
    (self.id, self.words, self.person, self.day) = (id, words, person, day)
  }
}

/// Groups appearances by statement.
///
/// Two of them belong together if one person says them and their wordings are the same statement
/// (`SameStatement`). This is closed transitively within one person; an unattributed appearance joins one
/// statement and never connects two. Appearances are compared only if they share three consecutive words that
/// few others have: O(n) in their number, unless many say the same in other words.
package struct StatementGroups: Sendable {
  /// The groups, each with the indices of its appearances.
  package private(set) var groups: [[Int]] = []

  private let appearances: [Appearance]
  private var wordings: [[ProofWord]] = []
  private var numbers = WordNumbers()
  private var parents: [Int]
  private var shingles: [UInt64: [Int]] = [:]

  /// A shingle that more appearances share is a stock phrase and isn't used to find candidates.
  private static let mostSharing = 256
  /// How many appearances are compared with one: those that share the most shingles with it.
  private static let mostCompared = 256

  /// Groups appearances.
  package init(_ appearances: [Appearance]) {
    self.appearances = appearances
    parents = Array(appearances.indices)
    wordings = appearances.map { Self.wording($0.words, &numbers) }
    joinCopies()
    index()
    join()
    let roots = appearances.indices.map { root(of: $0) }
    groups = Dictionary(grouping: appearances.indices, by: { roots[$0] }).values.sorted { $0[0] < $1[0] }
  }

  /// Reads the words of a line of the library, in which “ … ” between marks means only an interruption by the
  /// reporter.
  static func wording(_ words: String, _ numbers: inout WordNumbers) -> [ProofWord] {
    QuotedWording(withoutInterruptions(words), numbers: &numbers).words
  }

  private static func withoutInterruptions(_ words: String) -> String {
    guard words.utf8.contains(0xE2) else { return words }
    let parts = words.split(separator: " … ", omittingEmptySubsequences: false)
    return parts.dropFirst().reduce(into: String(parts[0])) { joined, part in
      let isOutside = joined.last.map(closing.contains) == true && part.first.map(opening.contains) == true
      joined += (isOutside ? " " : " … ") + part
    }
  }

  private static let closing: Set<Character> = ["”", "\"", "»", "“", "’", "'", "」"]
  private static let opening: Set<Character> = ["“", "\"", "„", "«", "‘", "'", "「"]

  // MARK: Joining

  private mutating func root(of index: Int) -> Int {
    var index = index
    while parents[index] != index {
      parents[index] = parents[parents[index]]
      index = parents[index]
    }
    return index
  }

  private mutating func join(_ first: Int, _ second: Int) {
    let (one, other) = (root(of: first), root(of: second))
    parents[max(one, other)] = min(one, other)
  }

  private struct Copy: Hashable {
    let words: [Int32]
    let person: ProofPerson?
  }

  /// Joins appearances that are the same word for word; only the first of them is compared with others.
  private mutating func joinCopies() {
    var first: [Copy: Int] = [:]
    for index in appearances.indices where appearances[index].person != nil {
      let words = wordings[index].map(\.number)
      guard words.count >= 3 else { continue }
      let copy = Copy(words: words, person: appearances[index].person)
      if let known = first[copy] { join(known, index) } else { first[copy] = index }
    }
  }

  private mutating func index() {
    for index in appearances.indices where root(of: index) == index {
      for shingle in Set(Self.shingles(of: wordings[index])) { shingles[shingle, default: []].append(index) }
    }
  }

  private static func shingles(of words: [ProofWord]) -> [UInt64] {
    guard words.count >= 3 else { return [] }
    return (0..<min(words.count, 4_096) - 2).map { index in
      (0..<3).reduce(0) {
        ($0 &* 0x9E37_79B9_7F4A_7C15) ^ UInt64(UInt32(bitPattern: words[index + $1].number))
      }
    }
  }

  private mutating func join() {
    let same = SameStatement(numbers: numbers)
    var unattributed: [Int] = []
    for index in appearances.indices where parents[index] == index || appearances[index].person == nil {
      let person = appearances[index].person
      if person?.isPartial ?? true { unattributed.append(index) }
      guard let person else { continue }
      for other in candidates(for: index) where other < index {
        guard let otherPerson = appearances[other].person,
          person == otherPerson || !person.isPartial && !otherPerson.isPartial && person.mayBe(otherPerson),
          root(of: index) != root(of: other), areSame(index, other, same)
        else { continue }
        join(index, other)
      }
    }
    // Appearances that may be by several people join one statement and connect none.
    for index in unattributed {
      let person = appearances[index].person
      let match = candidates(for: index).first { other in
        guard let otherPerson = appearances[other].person, person == nil || !otherPerson.isPartial else {
          return false
        }
        return (person.map { $0.mayBe(otherPerson) } ?? true) && areSame(index, other, same)
      }
      if let match { join(index, match) }
    }
  }

  /// Returns appearances that share rare shingles with one, those that share the most first.
  private func candidates(for index: Int) -> [Int] {
    var counts: [Int: Int] = [:]
    for shingle in Self.shingles(of: wordings[index]) {
      guard let sharing = shingles[shingle], sharing.count <= Self.mostSharing || wordings[index].count < 8
      else {
        continue
      }
      for other in sharing.prefix(4 * Self.mostSharing) { counts[other, default: 0] += 1 }
    }
    // Most words of one are in the other, so the longer one has at least two of its shingles.
    let least = wordings[index].count < 8 ? 1 : 2
    return counts.filter { $0.key != index && ($0.value >= least || wordings[$0.key].count < 8) }.sorted {
      ($1.value, $0.key) < ($0.value, $1.key)
    }
    .prefix(Self.mostCompared).map(\.key)
  }

  private func areSame(_ first: Int, _ second: Int, _ same: SameStatement) -> Bool {
    let short = wordings[first].count <= wordings[second].count ? first : second
    let least = SameStatement.leastWords(
      of: wordings[short], days: appearances[first].day - appearances[second].day, isSlogan: isSlogan(short))
    return same.relation(wordings[first], wordings[second], least: least) != nil
  }

  /// Whether someone else is quoted with the same words.
  private func isSlogan(_ index: Int) -> Bool {
    guard let person = appearances[index].person, let first = Self.shingles(of: wordings[index]).first else {
      return false
    }
    return (shingles[first] ?? []).contains { other in
      appearances[other].person.map { !$0.mayBe(person) } ?? false
    }
  }
}
