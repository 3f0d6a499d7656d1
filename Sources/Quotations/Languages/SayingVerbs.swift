extension WordClass {
  /// A finite form of a verb of saying that cannot be anything else.
  static let says: WordClass = [.cue, .uttering, .finite, .sure, .inverting]
  /// A finite form of a verb of saying that can be a noun as well: `note`, `juge`.
  static let mayBeSays: WordClass = [.cue, .uttering, .finite, .inverting]
  /// A past participle of a verb of saying.
  static let said: WordClass = [.cue, .uttering, .finite, .past, .inverting]
  /// A present participle of a verb of saying.
  static let sayingForm: WordClass = [.cue, .uttering, .participle]
  /// A plain form of a verb of saying.
  static let say: WordClass = [.cue, .uttering, .base]
  /// A finite form of a verb that attributes single words: `called`.
  static let describes: WordClass = [.cue, .describing, .finite, .inverting]
}

extension WordList {
  /// Returns the forms of verbs of saying that are formed in the same way from their stems.
  ///
  /// - Parameters:
  ///   - stems: the stems, separated by spaces.
  ///   - present: the endings of finite forms that nouns may share: `critique`, `denuncia`.
  ///   - finite: the endings of finite forms that cannot be anything else.
  ///   - past: those of the past participle.
  ///   - participle: those of the present participle.
  ///   - plain: those of the infinitive.
  static func saying(
    _ stems: StaticString, present: StaticString, finite: StaticString, past: StaticString,
    participle: StaticString, plain: StaticString
  ) -> [WordList] {
    [
      WordList(words: stems, classes: .mayBeSays, inflection: .endings(present)),
      WordList(words: stems, classes: .says, inflection: .endings(finite)),
      WordList(words: stems, classes: .said, inflection: .endings(past)),
      WordList(words: stems, classes: .sayingForm, inflection: .endings(participle)),
      WordList(words: stems, classes: .say, inflection: .endings(plain)),
    ]
  }
}
