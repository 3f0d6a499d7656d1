import Articles
import Bookmarks
import Catalogue

extension Prompt {
  /// What happens to a line while it is open.
  enum Stage: Hashable, Sendable {
    /// The text of the line has changed.
    case typed
    /// The user pressed Enter.
    case accepted
    /// The user gave up.
    case cancelled
  }

  /// Returns the outcomes of accepting a line whose text is kept or given to a program; none for others.
  var accepted: [Outcome] {
    let text = editor.text
    switch purpose {
    case .note(let holder): return Self.keep(note: text, of: holder)
    case .tags(let holder): return Self.keep(tags: [String](tagsIn: text), of: holder)
    case .speaker(let choice): return choice.answered(text)
    case .person(let name):
      let person = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      return person.isEmpty ? [] : [.effect(.merge(name, into: person))]
    case .pipe(let text):
      guard let words = CommandWords.split(editor.text) else { return [.say(.unclosedQuote)] }
      return words.isEmpty ? [] : [.effect(.pipe(text, words))]
    case .find, .narrow, .searchLibrary, .command, .confirm, .mark: return []
    }
  }

  /// Keeps a note; a note without words is removed.
  private static func keep(note text: String, of holder: Holder) -> [Outcome] {
    let note = text.allSatisfy(\.isWhitespace) ? nil : text
    switch holder {
    case .bookmark(let id): return [.effect(.setNote(note, id))]
    case .quotation(var draft, let article):
      draft.note = note
      return note == nil ? [] : [.effect(.addBookmark(draft, article))]
    }
  }

  /// Keeps tags; an empty list removes those of the bookmark.
  private static func keep(tags: [String], of holder: Holder) -> [Outcome] {
    switch holder {
    case .bookmark(let id): return [.effect(.setTags(tags, id))]
    case .quotation(var draft, let article):
      draft.tags = tags
      return tags.isEmpty ? [] : [.effect(.addBookmark(draft, article))]
    }
  }

  /// Opens the note on the line in the user's editor.
  var editedElsewhere: [Outcome] {
    guard case .note(let holder) = purpose else { return [.say(.onlyNotesAreEdited)] }
    guard case .bookmark(let id) = holder else { return [.say(.noBookmarkToEdit)] }
    return [.effect(.editNote(editor.text, id))]
  }

  /// Whether the line is the note of a bookmark and equals the stored one, so that the line can be closed.
  func isKept(in bookmark: Bookmark) -> Bool {
    guard case .note(.bookmark(bookmark.id)) = purpose else { return false }
    let isBlank = editor.text.allSatisfy(\.isWhitespace)
    return bookmark.draft.note == (isBlank ? nil : editor.text)
  }
}

// MARK: - Questions

extension Prompt {
  /// Shows an address and asks whether to open it; if it can't be opened, says why.
  ///
  /// - Parameter link: the link to a place in the page, to be opened instead of the page; `nil` if there is
  ///   none.
  static func asking(toOpen url: String?, link: String?) -> [Outcome] {
    guard let url, !url.isEmpty else { return [.say(.noAddress)] }
    guard let page = link ?? WebLink.openable(url) else { return [.say(.noWebAddress(url))] }
    return [.prompt(Prompt(.confirm(.openPage(page))))]
  }
}

extension Prompt.Question {
  /// What "yes" does.
  var effect: Effect {
    switch self {
    case .openPage(let page): .openPage(page)
    case .removeBookmark(let id): .removeBookmark(id)
    }
  }
}

extension SpeakerChoice {
  /// Returns the outcome of an answer; none for an empty one.
  fileprivate func answered(_ answer: String) -> [Outcome] {
    let answer = answer.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    switch answer.lowercased() {
    case "": return []
    case Self.asFound: return [.effect(.withdrawCorrection(anchor.range, article))]
    case Self.nobody: return [.effect(.correct(anchor, .nobody, article))]
    case Self.notSpeech: return [.effect(.correct(anchor, .notSpeech, article))]
    default: return [.effect(.correct(anchor, .speaker(name(for: answer)), article))]
    }
  }
}
