extension String {
  /// What stands between ASCII signs, the empty parts left out: the words of a list that is written in the source.
  ///
  /// Split by bytes, since such lists are read at the start, and splitting by characters would take most of its time.
  func parts(between signs: String) -> [String] {
    let signs = Array(signs.utf8)
    return utf8.split(whereSeparator: signs.contains).map { String(Substring($0)) }
  }
}
