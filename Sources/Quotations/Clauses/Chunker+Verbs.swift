extension Chunker {
  /// Reads a verb with its helping verbs; `nil` if none begins here.
  mutating func verbGroup(from index: Int, end: Int) -> Int? {
    var head: Int?
    var classes: WordClass = []
    var next = index
    let isInfinitive = tokens[index].isAny(.to) && index + 1 < end && tokens[index + 1].isAny(.base)
    if isInfinitive { next += 1 }
    while next < end, next - index < 10 {
      let token = tokens[next]
      guard token.isWord, !token.isAny(.according) else { break }
      if let head, !mayFollow(head, next) { break }
      if let form = verbForm(next, first: head == nil, infinitive: isInfinitive && head == nil) {
        if head == nil { classes = isInfinitive ? .base : form.intersection([.finite, .participle, .base]) }
        head = next
        classes.formUnion(
          form.intersection([
            .cue, .uttering, .describing, .past, .german, .bearing, .saying, .addressing, .auxiliary,
            .inverting,
          ]))
        if !form.contains(.cue), !form.contains(.auxiliary) {
          classes.subtract([.cue, .uttering, .describing])
        }
        if form.contains(.cue), !form.contains(.auxiliary) { next += 1; break }
      } else if head == nil
        || !(token.isAny([.adverb, .negation]) || Endings.isAdverb(token, text)
          || continuesInfinitive(next, end: end))
      {
        break
      }
      next += 1
    }
    guard let head else { return nil }
    qualify(&classes, index..<(head + 1))
    if text.habits.contains(.capitalNouns) { classes.insert(.german) }
    if classes.contains(.cue), head + 1 < end, tokens[head + 1].isAny(.outward) { next = max(next, head + 2) }
    if tokens[head].isAny(.phrasal), head + 1 < end, tokens[head + 1].isAny(.particle) {
      classes.formUnion([.cue, .uttering])
      next = max(next, head + 2)
    } else if isSeparated(head, end: end) {
      classes.formUnion([.cue, .uttering, .inverting, .finite])
    }
    let last = max(head + 1, min(next, end))
    chunks.append(Chunk(kind: .verb, tokens: index..<last, head: head, classes: classes))
    return last
  }

  /// Whether a word can continue a verb group; only "to", an adverb or a participle can follow a full verb.
  private func mayFollow(_ head: Int, _ next: Int) -> Bool {
    if tokens[head].isAny(.auxiliary) || tokens[next - 1].isAny(.to) { return true }
    return tokens[next].isAny([.to, .adverb, .negation, .participle]) || Endings.isAdverb(tokens[next], text)
  }

  /// Narrows a verb's classes by its helping verbs: the subject of a passive doesn't speak, and what would be
  /// said isn't said yet.
  private func qualify(_ classes: inout WordClass, _ group: Range<Int>) {
    let head = tokens[group.upperBound - 1]
    let helpers = tokens[group].dropLast()
    if helpers.contains(where: { $0.isAny(.modal) }) { classes.remove(.uttering) }
    if let last = helpers.last(where: { $0.isAny(.auxiliary) }), last.isAny(.be), head.isAny(.past),
      head.isAny(.cue), !head.isAny(.bearing), !isReflexive(group.lowerBound)
    {
      classes.subtract([.cue, .uttering, .describing])
      classes.insert(.passive)
    }
  }

  /// `s’est exclamée`: whether a pronoun comes before the helping verb of a Romance language that makes it
  /// reflexive, so that it isn't a passive.
  private func isReflexive(_ helper: Int) -> Bool {
    guard !text.habits.isDisjoint(with: [.adverbsInMent, .adverbsInMente]), helper > 0 else { return false }
    let before = tokens[helper - 1]
    return before.isWord && before.isAny(.adverb) && before.end - before.start <= 2
      && Chunker.reflexives.contains(NameKey(before, in: text))
  }

  private static let reflexives: KeySet = [NameKey("s"), NameKey("se"), NameKey("si"), NameKey("m")]

  /// Whether "to" leads to another verb of the group: "went on to say", "wants to call".
  private func continuesInfinitive(_ index: Int, end: Int) -> Bool {
    tokens[index].isAny(.to) && index + 1 < end && tokens[index + 1].isAny(.base)
  }

  /// Returns which form of a verb a word is here, or `nil` if it isn't a verb.
  private func verbForm(_ index: Int, first: Bool, infinitive: Bool) -> WordClass? {
    let token = tokens[index]
    let classes = token.classes
    if token.isCapital, index > 0, first, !isSentenceStart(index), !classes.isSuperset(of: [.cue, .finite]) {
      return nil
    }
    // "am" is a verb after "I", and in German a preposition.
    if classes.isSuperset(of: [.auxiliary, .preposition]), index == 0 || !isI(tokens[index - 1]) {
      return nil
    }
    if classes.contains(.auxiliary), !isNameInside(index) {
      return classes.contains(.finite) || first ? classes.union(.finite).subtracting(.cue) : classes
    }
    if !first { return classes.isDisjoint(with: [.finite, .participle, .base]) ? guessed(index) : classes }
    if infinitive { return classes }
    return verbs.form(at: index)
  }

  private func isSentenceStart(_ index: Int) -> Bool { !tokens[index - 1].isWord }

  private func guessed(_ index: Int) -> WordClass? { verbs.guess(at: index) }

  /// Whether a word is "I": the one pronoun of one letter.
  private func isI(_ word: Token) -> Bool { word.isAny(.pronoun) && word.end - word.start == 1 }
}
