extension TextLanguage {
  /// Danish, Norwegian and Swedish.
  static let scandinavian = TextLanguage(
    variants: [
      Variant(
        code: "sv",
        frequent: """
          och att det som en är på för av inte med den till om i er var de vi jag från men säger sade ett har hon han fru
          eller hans ha inga nu
          """, letters: "å ä ö"),
      Variant(
        code: "da",
        frequent: """
          og at det som en er på for af ikke med den til om i et var de vi jeg fra men siger sagde har hun han sig eller
          hans fru
          """, letters: "å æ ø"),
      Variant(
        code: "nb",
        frequent: """
          og at det som en er på for av ikke med den til om i et var de vi jeg fra men sier sa har hun han seg eller
          hans å skal skriver fru
          """, letters: "å æ ø"),
      Variant(
        code: "nn",
        frequent: """
          og at det som ein er på for av ikkje med den til om i eit var dei vi eg frå men seier sa har ho han seg eller
          å skal
          """, letters: "å æ ø"),
    ], habits: [.compounds, .ownOrder, .dialogueDashes], verbEndings: "ade ades erade",
    lexicon: { ScandinavianWords.lexicon })
}
