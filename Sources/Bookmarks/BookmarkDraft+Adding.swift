extension BookmarkDraft {
  /// Adds a note, as a separate paragraph after the existing one, and tags; adds nothing twice.
  package mutating func add(note: String?, tags: [String]) {
    self.tags = (self.tags + tags).eachTagOnce
    guard let note, !note.isEmpty else { return }
    guard let own = self.note, !own.isEmpty else {
      self.note = note
      return
    }
    let separator = "\n\n"
    if (separator + own + separator).contains(separator + note + separator) { return }
    self.note = own + separator + note
  }

  /// Replaces the note and the tags.
  ///
  /// A `nil` note and empty tags leave what is there, but an empty note removes the note.
  package mutating func replace(note: String?, tags: [String]) {
    if let note { self.note = note.isEmpty ? nil : note }
    if !tags.isEmpty { self.tags = tags.eachTagOnce }
  }
}
