/// The one gate that all text passes on its way to a terminal.
///
/// C0, C1, DEL and invalid bytes become U+FFFD; invisible and direction-changing characters are dropped; combining
/// marks, joiners and variation selectors pass only inside a grapheme cluster that has a base.
package enum Gate {
  /// A cluster as a cell may hold it, with its columns; nil where nothing of it may be shown.
  package static func cell(for cluster: Character) -> (text: String, columns: Int)? {
    nil
  }

  /// Text for a line of output outside of frames: line breaks, tabs and all other control characters become U+FFFD.
  package static func line(_ text: some StringProtocol) -> String {
    ""
  }

  /// Text of several lines for output outside of frames: as ``line(_:)``, but line feeds stay and tabs become blanks.
  package static func lines(_ text: some StringProtocol) -> String {
    ""
  }
}
