extension WordLists {
  /// The words that attribute, and the small words around them, in German, French and Spanish.
  static var otherLanguages: [WordList] {
    [
      WordList(
        words: """
          sagte sagt erklärte erklärt betonte betont meinte meint äußerte fügte schrieb schreibt kommentierte
          kritisierte forderte kündigte teilte berichtete berichtet bezeichnete nannte nennt warnte antwortete
          behauptete bestätigte fragte ergänzte verkündete erzählte sagten erklärten bezeichneten lautete
          hieß heißt titelte zitierte versicherte räumte verteidigte wertete sprach
          """, classes: [.cue, .finite]),
      WordList(words: "zufolge laut", classes: [.according]),
      WordList(words: "er sie es wir ich", classes: .pronoun),
      WordList(
        words: "der das dem den ein eine einen einem einer eines dieser diese dieses seine seiner ihr ihre",
        classes: .determiner),
      WordList(
        words: "von mit nach bei aus auf für über unter gegen durch während wegen zu zum zur im am vom beim",
        classes: .preposition),
      WordList(words: "und oder aber", classes: .conjunction),
      WordList(words: "dass weil wenn ob als", classes: .subordinator),
      WordList(words: "ist sind wurde wurden habe haben hatte sei", classes: .auxiliary),
      WordList(words: "auch jedoch dabei damit dazu dort wörtlich weiter", classes: .adverb),
      WordList(
        words:
          "déclaré affirmé expliqué ajouté estimé dit indiqué souligné assuré lancé répondu précisé écrit",
        classes: [.cue, .finite]),
      WordList(words: "selon según", classes: .according),
      WordList(
        words: "dijo afirmó explicó añadió aseguró señaló declaró escribió respondió",
        classes: [.cue, .finite]),
    ]
  }
}
