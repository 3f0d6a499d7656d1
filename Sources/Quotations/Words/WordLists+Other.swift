extension WordLists {
  /// The words that attribute, and the small words around them, in German, French and Spanish.
  static var otherLanguages: [WordList] { germanVerbs + germanSmallWords + others }

  private static var germanVerbs: [WordList] {
    [
      WordList(
        words: """
          sagte sagt sagten erklärte erklärten erklärt betonte betont betonten meinte meint äußerte äußerten schrieb
          schreibt schrieben kommentierte kommentiert kritisierte kritisiert kritisierten forderte fordert forderten
          berichtete berichtet berichteten warnte warnt warnten antwortete behauptete behauptet bestätigte fragte
          ergänzte verkündete erzählte versicherte verteidigte urteilte erläuterte unterstrich mahnte mahnt
          hob resümierte zitierte zitiert teilte mitteilte mitteilt gab angab fügte hinzufügte begründete
          bedauerte lobte rief ankündigte kündigte titelte reagierte befürchtet befürchtete
          """, classes: [.cue, .uttering, .finite, .german]),
      WordList(
        words: """
          bezeichnete bezeichnet bezeichneten nannte nennt nannten charakterisierte sprach spricht sprachen sprechen
          wertete wertet wies weist sieht sehen sah hält halten hielt räumte glaubt glaubte
          """, classes: [.cue, .describing, .finite, .german]),
    ]
  }

  private static var germanSmallWords: [WordList] {
    [
      WordList(words: "zufolge laut", classes: [.according, .german]),
      WordList(words: "er sie es wir ich", classes: [.pronoun, .german]),
      WordList(words: "sie", classes: .female),
      WordList(words: "er", classes: .male),
      WordList(
        words: """
          der das dem des ein eine einen einem einer eines dieser diese dieses seine seiner ihr ihre ihrer alle kein
          keine sein
          """, classes: [.determiner, .german]),
      WordList(words: "die den", classes: .determiner),
      WordList(
        words: """
          von mit nach bei aus auf für über unter gegen durch während wegen zu zum zur im vom beim ins ans gemäß
          """, classes: [.preposition, .german]),
      WordList(words: "und oder aber sondern sowie", classes: [.conjunction, .german]),
      WordList(words: "dass weil wenn ob daß", classes: [.subordinator, .german]),
      WordList(
        words: """
          ist sind wurde wurden habe haben hatte sei wird werden worden kann könne soll sollte müsse wolle seien
          """, classes: [.auxiliary, .german]),
      WordList(
        words: "auch jedoch dabei damit dazu dort wörtlich weiter nicht bereits noch sich nur ferner zudem",
        classes: [.adverb, .german]),
      WordList(words: "des der eines einer", classes: .genitive),
      WordList(words: "so", classes: .thus),
      WordList(
        words:
          "sogenannte sogenannten genannte genannten genannt namens titel motto name heißt hieß lautet lautete getauft sogenanntes",
        classes: [.naming, .german]),
      WordList(
        words:
          "the of and to that with was were for his her their from which who has have had would been its",
        classes: .english),
    ]
  }

  private static var others: [WordList] {
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
