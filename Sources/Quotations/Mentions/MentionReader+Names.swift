extension MentionReader {
  /// Whether words are a given name and a last name, to which no genitive belongs.
  func isFullName(_ words: Range<Int>) -> Bool {
    words.count > 1 && tokens[words.lowerBound].isAny([.male, .female])
      && words.allSatisfy { tokens[$0].isCapital }
  }
}
