extension TextLanguage {
  /// English.
  static let english = TextLanguage(
    variants: [
      Variant(
        code: "en",
        frequent: """
          the of and to in a is that was for with on as by at from his her they have not said it
          be are he she this but who will had has were their its an or you me my so if all do no
          when what there would can one him up out about into over if
          """)
    ], habits: [], lexicon: { WordLists.lexicon })
}
