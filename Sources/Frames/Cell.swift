/// One cell of a frame: a grapheme cluster, or the right half of a wide one, with its style.
package struct Cell: Hashable, Sendable {
  /// What stands in the cell, a grapheme cluster that has passed the gate; empty in the right half of a wide one.
  package var cluster: String
  /// How many columns the cluster takes: 1 or 2, and 0 in the right half of a wide one.
  ///
  /// Clusters of several letters and spacing vowel signs (Devanagari, Thai, the letters of a flag) take a column for
  /// each; the rules for right halves apply to all their columns but the first.
  package var width: Int
  /// What the text is.
  package var style: Style

  /// Makes a cell.
  ///
  /// Only ``Frame`` does, so that nothing reaches a screen but through its gate.
  init(cluster: String, width: Int, style: Style) {
    self.cluster = cluster
    self.width = width
    self.style = style
  }

  /// The clusters of ASCII: most cells hold one, and taking it from here is faster than making it.
  static let asciiClusters = (0..<0x80).map { String(Unicode.Scalar(UInt8($0))) }

  /// An empty cell.
  package static let blank = Cell(cluster: " ", width: 1, style: .plain)
}
