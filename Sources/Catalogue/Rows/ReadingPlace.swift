/// Where the user stopped reading.
package struct ReadingPlace: Hashable, Sendable {
  /// The UTF-8 offset in the article's text of the first line shown; 0 also means the title.
  package var offset: Int

  /// Makes a place from a UTF-8 offset.
  package init(offset: Int) { self.offset = offset }
}
