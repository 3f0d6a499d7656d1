/// Finds the appearances of one statement from one of them, asking step by step for others that share words.
///
/// The rule is the same as in ``StatementGroups``: closed transitively within one person, while an appearance
/// that may be by several people joins one statement and never connects two. The cost depends on how often
/// the statement appears, not on how much else is said.
package struct StatementSearch {
  private var numbers = WordNumbers()
  private var found: [Appearance]
  private var seen: Set<Int64>
  /// The wordings already asked for: a wire copy has the same neighbours as the text that it copies.
  private var asked: Set<[Int32]> = []

  /// Begins with one appearance.
  package init(from first: Appearance) {
    found = [first]
    seen = [first.id]
  }

  /// Returns the appearances of the statement, the first one included.
  ///
  /// - Parameters:
  ///   - most: how many appearances are enough.
  ///   - near: returns appearances that share words with one, those that share the most first.
  /// - Throws: what `near` throws.
  package mutating func appearances<Failure: Error>(
    most: Int, near: (Appearance) throws(Failure) -> [Appearance]
  ) throws(Failure) -> [Appearance] {
    var next = 0
    while next < found.count, found.count < most {
      let member = found[next]
      next += 1
      guard next == 1 || !member.mayBeSeveral else { continue }
      let words = StatementGroups.wording(member.words, &numbers)
      guard asked.insert(words.map(\.number)).inserted else { continue }
      let others = try near(member).filter { !seen.contains($0.id) }
      for other in same(as: member, words, among: others).prefix(most - found.count) {
        found.append(other)
        seen.insert(other.id)
      }
    }
    return found
  }

  /// Returns which of some appearances are the same statement as one; if that one may be by several people,
  /// only the first that is by one person.
  private mutating func same(as member: Appearance, _ words: [ProofWord], among others: [Appearance])
    -> [Appearance]
  {
    let wordings = others.map { StatementGroups.wording($0.words, &numbers) }
    let same = SameStatement(numbers: numbers)
    func isSlogan(_ short: [ProofWord]) -> Bool {
      others.indices.contains { index in
        others[index].isByAnother(than: member)
          && wordings[index].map(\.number).starts(with: short.prefix(3).map(\.number))
      }
    }
    let matches = others.indices.lazy.filter { index in
      guard others[index].mayBeSaid(with: member) else { return false }
      let short = words.count <= wordings[index].count ? words : wordings[index]
      let least = SameStatement.leastWords(
        of: short, days: member.day - others[index].day, isSlogan: isSlogan(short))
      return same.relation(words, wordings[index], least: least) != nil
    }
    guard member.mayBeSeveral else { return matches.map { others[$0] } }
    return matches.first { !others[$0].mayBeSeveral }.map { [others[$0]] } ?? []
  }
}

extension Appearance {
  /// Whether it is unattributed, or its speaker's name may mean several people.
  fileprivate var mayBeSeveral: Bool { person?.isPartial ?? true }

  /// Whether one person may say both; an unattributed appearance may be by anyone.
  fileprivate func mayBeSaid(with other: Appearance) -> Bool {
    guard let person, let otherPerson = other.person else { return person != nil || other.person != nil }
    return person.mayBe(otherPerson)
  }

  /// Whether both are attributed to different people.
  fileprivate func isByAnother(than other: Appearance) -> Bool {
    guard let person, let otherPerson = other.person else { return false }
    return !person.mayBe(otherPerson)
  }
}
