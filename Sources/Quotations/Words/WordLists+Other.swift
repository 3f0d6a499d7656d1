extension WordLists {
  /// The words that attribute, and the small words around them, in German, French and Spanish.
  static var otherLanguages: [WordList] {
    germanVerbs + germanSmallWords + germanTitles + germanReports + others
  }

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
          meinten antworteten antwortet behaupteten bestätigten fragten ergänzt verkündeten
          verkündet erzählten erzählt versicherten versichert verteidigten verteidigt urteilten urteilt erläuterten
          erläutert mahnten begründeten begründet bedauerten bedauert lobten lobt riefen kündigten reagierten
          widersprach widersprachen widerspricht entgegnete entgegneten erwiderte erwiderten schilderte schilderten schildert beklagte beklagten beklagt
          bekräftigte bekräftigten bekräftigt beteuerte beteuerten bemerkte bemerkten bemängelte bemängelten
          bestritt bestritten dementierte dementierten drohte drohten droht klagte klagten klagt monierte monierten
          plädierte plädierten plädiert prangerte prangerten prophezeite rechtfertigte rechtfertigten rügte rügten
          schwärmte skandierte skandierten spottete spotteten twitterte unterstellte unterstellten verlangte
          verlangten verlangt vermutete vermuteten versprach versprachen verurteilte verurteilten verurteilt verwies
          verwiesen wetterte wünschte würdigte würdigten appellierte appellierten appelliert begrüßte begrüßten
          beharrte folgerte formulierte gestand gestanden jubelte jubelten protestierte vermeldete vermeldeten
          verriet konstatierte konstatierten argumentierte argumentierten argumentiert merkte räumten
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
      WordList(words: "der die das dem den des", classes: .theInGerman),
      WordList(
        words: """
          von mit nach bei aus auf für über unter gegen durch während wegen zu zum zur im am vom beim ins ans gemäß
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
      WordList(words: "wie", classes: .comparing),
      WordList(words: "schlug schlugen schlägt schlagen", classes: [.phrasal, .german]),
      WordList(words: "vor", classes: [.particle, .german]),
      WordList(words: "auch kurz oder beziehungsweise", classes: .alternative),
      WordList(
        words: """
          buch erstwerk werk roman gedicht lied stück theaterstück oper spielfilm dokumentarfilm hörspiel gemälde
          debütroman debütalbum kurzgeschichte erzählung fernsehserie
          """, classes: [.work, .german]),
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

  private static var germanTitles: [WordList] {
    [
      WordList(
        words: """
          lehrer bürgermeister oberbürgermeister ministerpräsident bundeskanzler bundespräsident innenminister
          außenminister sprecher regierungssprecher präsident vorsitzender direktor leiter polizeisprecher pfarrer
          richter anwalt staatsanwalt abgeordneter regisseur schauspieler sänger autor kapitän generalsekretär
          """, classes: [.title, .person, .male, .german]),
      WordList(
        words: """
          lehrerin bürgermeisterin oberbürgermeisterin ministerpräsidentin bundeskanzlerin ministerin innenministerin
          außenministerin sprecherin präsidentin vorsitzende direktorin leiterin polizeisprecherin pfarrerin
          richterin anwältin staatsanwältin abgeordnete regisseurin schauspielerin sängerin autorin kapitänin
          """, classes: [.title, .person, .female, .german]),
    ]
  }

  private static var germanReports: [WordList] {
    [
      WordList(
        words: """
          sei seien habe hätte hätten werde würde würden könne könnten müsse müssten solle wolle dürfe dürften möge
          wäre wären gäbe gebe komme gehe stehe mache liege nehme lasse bleibe brauche bringe finde halte führe zeige
          fehle bedeute gelte diene bekomme erhalte verstehe trage
          """, classes: [.reporting, .german]),
      WordList(
        words: """
          dass daß auffassung ansicht angaben meinung einschätzung überzeugung rede stellungnahme interview bericht
          berichten berichte pressemitteilung mitteilung erklärung kritik urteil gesagt gefordert gewarnt geäußert
          gemeint vorgeworfen beschuldigt beschrieben mitgeteilt angekündigt gefragt geschrieben gesprochen gelobt
          zurückgewiesen eingeräumt gedroht geklagt beklagt vermutet dementiert bemängelt bestritten zugegeben
          vorgeschlagen vorschlug vorschlugen vorschlägt bekanntgegeben bekanntgab bekanntgaben sagen erklären betonen meinen äußern fordern warnen kritisieren behaupten verlangen vermuten
          befürchten sprechen soll sollen
          """, classes: .reporting),
      WordList(
        words: """
          bezeichnung bezeichnungen begriff begriffe begriffen ausdruck ausdrücke wort worte worten wörter wörtern
          aussage aussagen satz sätze sätzen vorwurf vorwürfe vorwürfen frage fragen antwort antworten spruch sprüche
          sprüchen parole parolen slogan slogans ruf rufe rufen zitat zitate kommentar kommentare äußerung äußerungen
          formulierung formulierungen behauptung behauptungen forderung forderungen schlagzeile schlagzeilen leitlinie
          leitlinien leitsatz leitsätze grundsatz grundsätze prinzip prinzips prinzipien losung losungen devise mahnung
          warnung warnungen
          """, classes: .utterance),
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
