import Bookmarks

extension ReaderState {
  /// Has the note that is being typed edited in the user's own editor.
  mutating func editTypedNote() -> [Effect] {
    guard let prompt, case .note(let holder) = prompt.purpose else {
      say(.onlyNotesAreEdited)
      return []
    }
    guard case .bookmark(let id) = holder else {
      say(.noBookmarkToEdit)
      return []
    }
    return [.editNote(prompt.editor.text, id)]
  }

  /// Takes a note from the user's editor, and asks to keep it.
  ///
  /// It stands on the line for notes until it is kept, so that it is not lost where it cannot be.
  mutating func take(editedNote text: String, of id: BookmarkID) -> [Effect] {
    prompt = Prompt(.note(.bookmark(id)), text: text)
    return keep(note: text, of: .bookmark(id))
  }

  /// Asks to keep a note; one without words is taken away.
  func keep(note text: String, of holder: Prompt.Holder) -> [Effect] {
    let note = text.allSatisfy(\.isWhitespace) ? nil : text
    switch holder {
    case .bookmark(let id): return [.setNote(note, id)]
    case .quotation(var draft, let article):
      draft.note = note
      return note == nil ? [] : [.addBookmark(draft, article)]
    }
  }

  /// Asks to keep tags; none takes away those that are there.
  func keep(tags: [String], of holder: Prompt.Holder) -> [Effect] {
    switch holder {
    case .bookmark(let id): return [.setTags(tags, id)]
    case .quotation(var draft, let article):
      draft.tags = tags
      return tags.isEmpty ? [] : [.addBookmark(draft, article)]
    }
  }

  /// A note was kept: the line that it stands on has served its purpose.
  mutating func closeNote(of bookmark: Bookmark) {
    guard let prompt, case .note(.bookmark(bookmark.id)) = prompt.purpose else { return }
    let isBlank = prompt.editor.text.allSatisfy(\.isWhitespace)
    if bookmark.draft.note == (isBlank ? nil : prompt.editor.text) { self.prompt = nil }
  }
}
