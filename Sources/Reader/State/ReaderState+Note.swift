import Bookmarks

extension ReaderState {
  /// Has the note that is being typed edited in the user's own editor.
  mutating func editTypedNote() -> [Effect] {
    guard let prompt, case .note(let id) = prompt.purpose else {
      say(.onlyNotesAreEdited)
      return []
    }
    return [.editNote(prompt.editor.text, id)]
  }

  /// Takes a note from the user's editor, and asks to keep it.
  ///
  /// It stands on the line for notes until it is kept, so that it is not lost where it cannot be.
  mutating func take(editedNote text: String, of id: BookmarkID) -> [Effect] {
    prompt = Prompt(.note(id), text: text)
    return keep(note: text, of: id)
  }

  /// Asks to keep a note; one without words is taken away.
  func keep(note text: String, of id: BookmarkID) -> [Effect] {
    [.setNote(text.allSatisfy(\.isWhitespace) ? nil : text, id)]
  }

  /// A note was kept: the line that it stands on has served its purpose.
  mutating func closeNote(of bookmark: Bookmark) {
    guard let prompt, case .note(bookmark.id) = prompt.purpose else { return }
    let isBlank = prompt.editor.text.allSatisfy(\.isWhitespace)
    if bookmark.draft.note == (isBlank ? nil : prompt.editor.text) { self.prompt = nil }
  }
}
