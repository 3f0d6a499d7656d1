extension BookmarkDraft {
  /// Returns the note on one line, with ` ¶ ` between its lines; `nil` if there is none.
  ///
  /// - Parameter limit: how much of the note is wanted, in UTF-8 bytes; O(limit).
  package func noteLine(limit: Int = .max) -> String? {
    guard let note, !note.isEmpty else { return nil }
    // A cut inside a character leaves U+FFFD at the end, which is out of sight.
    let start = note.utf8.count <= limit ? note : String(decoding: note.utf8.prefix(limit), as: UTF8.self)
    return start.split(whereSeparator: \.isNewline).joined(separator: " ¶ ")
  }
}
