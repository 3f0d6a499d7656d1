extension Resolver {
  /// How many appearances before a role are looked at.
  private static let reach = 128

  /// The last person before a mention to whom the text gave its words as a role: "the NATO chief".
  ///
  /// A leader by whatever title answers to "chief" and "head" with the body's name.
  func byRole(_ phrase: Range<Int>) -> Int? {
    guard let last = phrase.last, tokens[phrase.lowerBound].isAny(.determiner), !tokens[last].isAny(.plural),
      tokens[last].isAny([.title, .person])
    else { return nil }
    let keys = phrase.dropFirst().map { NameKey(role: tokens[$0], in: text) }
    guard let head = keys.last else { return nil }
    let isLeader = tokens[last].isAny(.leader)
    var best: (person: Int, score: Int)?
    for appearance in directory.appearances[..<reached].suffix(Resolver.reach).reversed() {
      guard directory.people[appearance.person].kind != .place else { continue }
      let roles = directory.people[appearance.person].roles
      let shared = keys.dropLast().count { roles.contains($0) }
      let hasHead = roles.contains(head)
      guard hasHead || (isLeader && shared > 0) else { continue }
      let score = shared * 2 + (hasHead ? 1 : 0)
      if score > best?.score ?? 0 { best = (appearance.person, score) }
    }
    return best?.person
  }
}
