extension TextLanguage {
  /// German.
  static let german = TextLanguage(
    variants: [
      Variant(
        code: "de",
        frequent: """
          der die und das ist nicht mit sich auf für von dem den ein eine auch im zu des er es sie
          wir ich hat dass zum zur bei sei wird wurde sagte aus nach als war du mich mir mein sein
          so wenn aber nur noch da oder ihr fragte rief ja nein was wie man ihn ihm dich dir
          """, letters: "ß ä ö ü")
    ], habits: [.capitalNouns, .compounds, .ownOrder], lexicon: { GermanWords.lexicon })
}
