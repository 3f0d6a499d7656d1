/// The words by which German shows that someone else's words are reported.
extension GermanWords {
  static var reports: [WordList] {
    [
      WordList(
        words: """
          sei seien habe hätte hätten werde würde würden könne könnte könnten müsse müsste müssten solle wolle dürfe dürften möge
          wäre wären gäbe gebe komme gehe stehe mache liege nehme lasse bleibe brauche bringe finde halte führe zeige
          fehle bedeute gelte diene bekomme erhalte verstehe trage
          """, classes: [.reporting, .german]),
      WordList(
        words: """
          sei seien habe werde könne müsse solle wolle dürfe möge gebe komme gehe stehe mache liege nehme lasse bleibe
          brauche bringe finde halte führe zeige fehle bedeute gelte diene bekomme erhalte verstehe trage wisse
          """, classes: [.subjunctive, .finite]),
      WordList(
        words: """
          dass daß auffassung ansicht angaben meinung einschätzung überzeugung rede stellungnahme interview bericht
          berichten berichte pressemitteilung mitteilung erklärung kritik urteil gesagt gefordert gewarnt geäußert
          gemeint vorgeworfen beschuldigt beschrieben mitgeteilt angekündigt gefragt geschrieben gesprochen gelobt
          zurückgewiesen eingeräumt gedroht geklagt beklagt vermutet dementiert bemängelt bestritten zugegeben
          vorgeschlagen vorschlug vorschlugen vorschlägt bekanntgegeben bekanntgab bekanntgaben sagen erklären betonen
          meinen äußern fordern warnen kritisieren behaupten verlangen vermuten befürchten sprechen soll sollen
          """, classes: .reporting),
      WordList(
        words: """
          angaben angabe auffassung ansicht meinung einschätzung überzeugung darstellung aussage aussagen worten
          informationen erkenntnissen schilderung schilderungen berichten bericht mitteilung
          bezeichnung bezeichnungen begriff begriffe begriffen ausdruck ausdrücke wort worte wörter wörtern
          satz sätze sätzen vorwurf vorwürfe vorwürfen frage fragen antwort antworten spruch sprüche
          sprüchen parole parolen slogan slogans ruf rufe rufen zitat zitate kommentar kommentare äußerung äußerungen
          formulierung formulierungen behauptung behauptungen forderung forderungen schlagzeile schlagzeilen leitlinie
          leitlinien leitsatz leitsätze grundsatz grundsätze prinzip prinzips prinzipien losung losungen devise mahnung
          warnung warnungen
          """, classes: .utterance),
    ]
  }
}
