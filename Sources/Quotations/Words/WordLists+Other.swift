extension WordLists {
  /// French and Spanish words that attribute, for texts in a language that isn't recognised.
  static var otherLanguages: [WordList] {
    [
      WordList(
        words: """
          déclaré affirmé expliqué ajouté estimé indiqué souligné assuré lancé répondu précisé écrit
          dijo afirmó explicó añadió aseguró señaló declaró escribió respondió
          """, classes: [.cue, .uttering, .finite]),
      WordList(words: "selon según", classes: .according),
    ]
  }
}
