import Articles
import Catalogue
import Library
import Reader

/// One article: opening it, its marks, its fields.
extension EffectRunner {
  /// Opens an article; if its quotations were never looked for, they are found in the background.
  func open(_ id: ArticleID, for purpose: OpenPurpose) throws(LibraryError) -> [Event] {
    guard let stored = try article(id) else {
      // Whoever removed an open article knows that it is gone; what is on the screen stays.
      if purpose == .refresh { return [] }
      throw .noSuchArticle(id)
    }
    if stored.article.quotations == nil { findQuotations(of: stored) }
    return [.opened(OpenedArticle(stored), purpose)]
  }

  /// Marks an article as read because it was opened, and says if it changed since it was read before.
  func noteRead(_ id: ArticleID) throws(LibraryError) -> [Event] {
    guard try keepsMarks() else { return [] }
    let isChanged = try library.store().summary(id)?.isChanged == true
    try library.store().noteRead(id)
    let row = try library.store().summary(id).map { [Event.changed($0)] } ?? []
    return row + (isChanged ? [.notice(Wording.changedSinceRead)] : [])
  }

  /// Saves the place where an article was left.
  func savePlace(_ place: ReadingPlace, in id: ArticleID) throws(LibraryError) -> [Event] {
    if try keepsMarks() { try library.store().savePlace(place, in: id) }
    return []
  }

  /// Saves a place that the user marked with a letter.
  func saveMark(_ letter: Character, at place: ReadingPlace, in id: ArticleID) throws(LibraryError) -> [Event]
  {
    if try keepsMarks() { try library.store().saveMark(letter, at: place, in: id) }
    return []
  }

  /// Whether the library can store what no key asked for: a read mark or a place.
  func keepsMarks() throws(LibraryError) -> Bool { try !library.store().isReadOnly }

  /// Toggles a mark of an article.
  func toggle(_ mark: ArticleMark, of id: ArticleID) throws(LibraryError) -> [Event] {
    switch mark {
    case .read: try library.store().toggleRead(id)
    case .star: try library.store().toggleStar(id)
    }
    return try library.store().summary(id).map { [.toggled(mark, $0)] } ?? []
  }

  /// Sets a field, overriding the document; an empty value takes that back.
  func setField(_ name: FieldName, of id: ArticleID, to value: String) throws(LibraryError) -> [Event] {
    let edit: FieldEdit
    do throws(FieldError) {
      edit = try FieldEdit(name, value)
    } catch {
      return [.problem(Wording.brief(error))]
    }
    try library.store().setField(edit, of: id)
    let row = try library.store().summary(id).map { [Event.changed($0)] } ?? []
    return try open(id, for: .refresh) + row + [
      .notice(value.allSatisfy(\.isWhitespace) ? Wording.takenBack(name) : Wording.isSet(name))
    ]
  }

  /// Removes an article from the library.
  func remove(_ id: ArticleID) throws(LibraryError) -> [Event] {
    guard let summary = try library.store().summary(id) else { return [.libraryChanged] }
    try library.store().removeArticle(id)
    return [.removed(summary)]
  }
}
