/// A title, an office or an occupation that a text gives someone: "secretary" with "health".
struct Role: Hashable {
  /// The noun: "secretary", "mayor", "chief".
  let head: NameKey
  /// What the role is of or for, and the words before it: "state", "health"; at most ``most``.
  private(set) var qualifiers: [NameKey] = []
  /// Whether the noun means a leader: "chief", "head".
  let isLeader: Bool
  /// Whether it is a rank below the office it names: "deputy mayor".
  private(set) var isLower = false
  private static let most = 8

  /// Reads the role in some tokens and in what follows them, or returns `nil` if they hold no noun for a
  /// role.
  ///
  /// `complement` is what follows a name inside the role: "of Hult" in "Mayor Ada Lund of Hult".
  init?(_ phrase: Range<Int>, complement: Range<Int> = 0..<0, _ names: NameClassifier) {
    let tokens = names.tokens
    let office = names.office(in: phrase)
    let isNoun = { (index: Int) in
      tokens[index].isWord && tokens[index].isAny([.title, .person]) && !tokens[index].isAny(.plural)
    }
    let inOffice = office.flatMap { _ in
      phrase.first { isNoun($0) && names.isBeforeJoint($0) } ?? names.officeHead(in: phrase)
    }
    guard let noun = inOffice ?? phrase.last(where: isNoun) else { return nil }
    head = names.roleKey(noun)
    isLeader = tokens[noun].isAny(.leader)
    add(phrase.lowerBound..<noun, names)
    let behind =
      noun + 1 < phrase.upperBound ? (noun + 1)..<phrase.upperBound : names.complement(behind: noun + 1)
    add(behind, orWithCapital: true, names)
    add(complement, orWithCapital: true, names)
  }

  /// Adds the words of a phrase as qualifiers; small words only if they have a capital, if at all.
  private mutating func add(_ words: Range<Int>, orWithCapital: Bool = false, _ names: NameClassifier) {
    for word in words {
      let token = names.tokens[word]
      guard token.isWord, !token.isAny(.closed) || orWithCapital && token.isCapital else { continue }
      let key = names.roleKey(word)
      if NameWords.lowerRanks.contains(key) { isLower = true }
      if NameWords.describing.contains(key) || NameWords.officeJoints.contains(key) { continue }
      if qualifiers.count < Role.most, !qualifiers.contains(key) { qualifiers.append(key) }
    }
  }

  /// Returns how well a mention of a role fits this one, or `nil` if it means another.
  ///
  /// One must say no more than the other: "the secretary" and "the Secretary of State for Health" can be the
  /// same, "the German minister" and "the French foreign minister" can't. A leader with any title can be
  /// called "chief" or "head" of what they lead. `names` says which words of the mention may be mere
  /// description.
  func fit(_ mention: Role, telling: Set<NameKey>) -> Int? {
    let shared = mention.qualifiers.count { qualifiers.contains($0) }
    guard head == mention.head else {
      return mention.isLeader && shared > 0 ? shared * 2 : nil
    }
    guard mention.isLower == isLower else { return nil }
    let needed = mention.qualifiers.filter { telling.contains($0) }
    let isWithin = needed.allSatisfy { qualifiers.contains($0) }
    let holds = qualifiers.isEmpty || qualifiers.allSatisfy { mention.qualifiers.contains($0) }
    return isWithin || holds ? shared * 2 + 1 : nil
  }
}

/// A mention of a role, as it is compared with those that the text gave.
struct RoleMention {
  let role: Role
  /// Its words that distinguish one office from another: those with capitals, those after "of", and fields.
  let telling: Set<NameKey>
  /// Whether its noun is a title: "mayor", but not "father".
  let isOffice: Bool

  /// Reads a phrase; `nil` unless it is definite and singular, and ends in a noun for a role or begins with
  /// an office.
  init?(_ phrase: Range<Int>, _ names: NameClassifier) {
    let tokens = names.tokens
    guard let last = phrase.last, let role = Role(phrase, names) else { return nil }
    let isFull = names.office(in: phrase) != nil
    isOffice = isFull || names.isOffice(last)
    guard isFull || (tokens[last].isAny([.title, .person]) && !tokens[last].isAny(.plural)) else {
      return nil
    }
    let first = phrase.lowerBound
    guard !NameWords.indefinites.contains(names.key(first)),
      tokens[first].isAny(.determiner) || tokens[first].isCapital
    else { return nil }
    self.role = role
    var telling: Set<NameKey> = []
    let behind = names.complement(behind: phrase.upperBound)
    for part in [phrase, behind] {
      for index in part where tokens[index].isWord && !tokens[index].isAny(.closed) {
        let key = names.roleKey(index)
        if tokens[index].isCapital || behind.contains(index) || NameWords.fields.contains(key) {
          telling.insert(key)
        }
      }
    }
    telling.remove(role.head)
    self.telling = telling
  }
}
