/// Where whoever is told something ends and whoever says it begins.
extension NominalTest {
  /// Whether a phrase ends before a word, because only one of them names the speaker:
  /// `řekla ČTK Ada Lundová`, `powiedziała Ada Lund dziennikarzom`, `ha detto all’Ansa Ada Lund`.
  func separatesAddressee(_ index: Int, from start: Int) -> Bool {
    guard text.habits.contains(.ownOrder) else { return false }
    let token = tokens[index], before = tokens[index - 1]
    guard before.isWord, before.isCapital || before.isAny(.dependent) else { return false }
    if !text.habits.contains(.capitalNouns) {
      if token.isAny(.dependent) {
        return !before.isAny(.dependent) && before.classes.isDisjoint(with: [.body, .person, .title])
      }
      if token.isCapital, before.isAny(.dependent) {
        return tokens[start..<index].allSatisfy { $0.isAny(.dependent) }
      }
    }
    let isDative = tokens[start].isAny(.dependent) && !text.habits.contains(.capitalNouns)
    return beginsSpeaker(index) && (isDative || isTold(from: start))
  }

  /// Whether a given name, or a name behind capitals alone, follows a name that isn't a person's.
  private func beginsSpeaker(_ index: Int) -> Bool {
    let token = tokens[index], before = tokens[index - 1]
    guard token.isCapital, before.isCapital,
      before.classes.isDisjoint(with: [.male, .female, .title, .person, .abbreviation])
    else { return false }
    let isInitials = before.traits.contains(.allCapitals) && before.end - before.start > 2
    return token.isAny([.male, .female]) || (isInitials && !token.traits.contains(.allCapitals))
  }

  /// Whether a verb of saying comes before a phrase, with a preposition or a German dative between:
  /// `a déclaré à l’AFP`, `sagte der Deutschen Presse-Agentur`.
  private func isTold(from start: Int) -> Bool {
    var verb = start - 1
    if text.habits.contains(.capitalNouns) {
      guard beginsGenitive(start) else { return false }
    } else {
      guard verb > 0, tokens[verb].isAny(.preposition) else { return false }
      verb -= 1
    }
    while verb > 0, start - verb < 5, tokens[verb].isWord, tokens[verb].isAny([.time, .adverb, .determiner]) {
      verb -= 1
    }
    return verb >= 0 && tokens[verb].isWord && tokens[verb].isAny(.cue)
  }

  /// `sagte Ada Lund der Deutschen Presse-Agentur`: whether such an article follows a given and a last name.
  func followsFullName(_ index: Int) -> Bool {
    index > 1 && tokens[index - 2].isWord && tokens[index - 2].isCapital
      && tokens[index - 2].isAny([.male, .female]) && beginsGenitive(index)
  }

  /// `der Deutschen Presse-Agentur`: whether `der` comes before an adjective in -en and another capital, or
  /// before a body, and so isn't part of a name as in `Peter der Große`.
  func beginsGenitive(_ index: Int) -> Bool {
    guard text.habits.contains(.capitalNouns), tokens[index].isAny(.genitive), index + 2 < tokens.count,
      tokens[index + 1].isWord, tokens[index + 1].isCapital
    else { return false }
    let noun = tokens[index + 1]
    if noun.isAny(.body) { return true }
    return tokens[index + 2].isWord && tokens[index + 2].isCapital && text[noun.end - 1] == UInt8(ascii: "n")
      && text[noun.end - 2] == UInt8(ascii: "e")
  }
}
