extension WordLists {
  /// Words of French and Spanish that attribute, in texts whose language is not recognised.
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
