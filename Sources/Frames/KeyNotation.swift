/// The way keys are written, in the keymap, in help and for `verbatim play`.
///
/// Characters stand for themselves; `<Enter> <Esc> <Tab> <S-Tab> <Space> <BS> <Del> <Up> <Down> <Left> <Right>
/// <PgUp> <PgDn> <Home> <End> <F1> <C-d> <lt> <Resize 40x12> <Click 3,10> <DoubleClick 3,10> <WheelUp> <WheelDown>`
/// stand for keys; names are read in any case. Mouse positions are row and column from 0.
package enum KeyNotation {
  /// Reads keys written one after another.
  ///
  /// - Throws: ``KeyNotationError`` for an unknown or unclosed name.
  package static func keys(in notation: String) throws(KeyNotationError) -> [Key] {
    []
  }

  /// Writes a key; reading it again gives the same key.
  package static func string(for key: Key) -> String {
    ""
  }
}

/// What is wrong with keys as written.
package enum KeyNotationError: Error, Hashable, Sendable {
  /// `<name>` is no key.
  case unknownName(String)
  /// `<` without `>`; a `<` that is meant is written `<lt>`.
  case unclosed(String)
}
