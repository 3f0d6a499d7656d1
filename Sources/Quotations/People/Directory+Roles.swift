extension Directory {
  /// How many appearances before a role are looked at.
  private static let reach = 128

  /// The last person of some appearances to whom the text gave the words of a phrase as a role: "the NATO chief".
  ///
  /// A leader by whatever title answers to "chief" and "head" with the body's name.
  ///
  /// - Parameters:
  ///   - phrase: the tokens of a noun phrase.
  ///   - reached: how many appearances stand before it.
  func bearer(ofRole phrase: Range<Int>, before reached: Int) -> Int? {
    guard let last = phrase.last, tokens[phrase.lowerBound].isAny(.determiner), !tokens[last].isAny(.plural),
      tokens[last].isAny([.title, .person])
    else { return nil }
    let head = NameKey(role: tokens[last], in: text)
    let isLeader = tokens[last].isAny(.leader)
    let others = phrase.dropFirst().dropLast().map { NameKey(role: tokens[$0], in: text) }
    var best: (person: Int, score: Int)?
    for appearance in appearances[..<reached].suffix(Directory.reach).reversed() {
      guard people[appearance.person].kind != .place else { continue }
      let roles = people[appearance.person].roles
      let shared = others.count { roles.contains($0) }
      let hasHead = roles.contains(head)
      guard hasHead || (isLeader && shared > 0) else { continue }
      let score = shared * 2 + (hasHead ? 1 : 0)
      if score > best?.score ?? 0 { best = (appearance.person, score) }
    }
    return best?.person
  }
}
