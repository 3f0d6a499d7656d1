import Articles

/// Characters are those of ``NearbyClusters``: one of more than 4,096 bytes counts as several.
extension String {
  /// Returns the words at `UTF-8 offsets`; `nil` if the offsets aren't in the text or cut a character.
  package func words(at range: Range<Int>) -> String? {
    guard range.lowerBound >= 0, range.upperBound <= utf8.count else { return nil }
    guard isCharacterBoundary(range.lowerBound), isCharacterBoundary(range.upperBound) else { return nil }
    return String(self[index(range.lowerBound)..<index(range.upperBound)])
  }

  /// Returns whether an offset in the text cuts no character.
  func isCharacterBoundary(_ offset: Int) -> Bool { NearbyClusters(self).isBoundary(offset) }

  /// Returns the `UTF-8 offset` at which the character around an offset begins.
  func characterStart(_ offset: Int) -> Int { NearbyClusters(self).cluster(at: offset).lowerBound }

  /// Returns the `UTF-8 offset` at which the character around an offset ends; the offset itself if it cuts no
  /// character.
  func characterEnd(_ offset: Int) -> Int {
    let character = NearbyClusters(self).cluster(at: offset)
    return character.lowerBound == offset ? offset : character.upperBound
  }

  /// Returns the index at a `UTF-8 offset` in the text.
  func index(_ offset: Int) -> Index { utf8.index(startIndex, offsetBy: offset) }

  /// Returns the `UTF-8 offset` of an index.
  func offset(_ index: Index) -> Int { utf8.distance(from: startIndex, to: index) }
}
