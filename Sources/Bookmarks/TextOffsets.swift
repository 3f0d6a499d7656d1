import Articles

/// Characters are those of ``NearbyClusters``: one of more than 4,096 bytes counts as several.
extension String {
  /// The words at UTF-8 offsets, or nil where the offsets are not in the text or cut a character.
  func words(at range: Range<Int>) -> String? {
    guard range.lowerBound >= 0, range.upperBound <= utf8.count else { return nil }
    guard isCharacterBoundary(range.lowerBound), isCharacterBoundary(range.upperBound) else { return nil }
    return String(self[index(range.lowerBound)..<index(range.upperBound)])
  }

  /// Whether no character is cut at a UTF-8 offset that is in the text.
  func isCharacterBoundary(_ offset: Int) -> Bool { NearbyClusters(self).isBoundary(offset) }

  /// The UTF-8 offset at which the character begins that the one given is in.
  func characterStart(_ offset: Int) -> Int { NearbyClusters(self).cluster(at: offset).lowerBound }

  /// The UTF-8 offset at which the character ends that the one given is in; the same where none is cut.
  func characterEnd(_ offset: Int) -> Int {
    let character = NearbyClusters(self).cluster(at: offset)
    return character.lowerBound == offset ? offset : character.upperBound
  }

  /// The index at a UTF-8 offset that is in the text.
  func index(_ offset: Int) -> Index { utf8.index(startIndex, offsetBy: offset) }

  /// The UTF-8 offset of an index.
  func offset(_ index: Index) -> Int { utf8.distance(from: startIndex, to: index) }
}
