import Articles
import Bookmarks
import Catalogue

// What keys do with a quotation or a bookmark, on every screen that shows one.

extension Command {
  /// Whether the command acts on a quotation or a bookmark and changes the library.
  var changesQuotation: Bool {
    switch self {
    case .bookmark, .editNote, .editNoteElsewhere, .editTags, .correctSpeaker: true
    default: false
    }
  }

  /// Whether the command takes words or their address out of the reader.
  var takesWords: Bool { [.copy, .copyWithSource, .openSource, .pipe].contains(self) }
}

extension ArticlePane {
  /// Runs a command on a statement, whether the article is open or was only loaded for this.
  func run(_ command: Command, onStatement number: Int) -> [Outcome] {
    guard statements.indices.contains(number) else { return [.say(.quotationHasGone)] }
    let statement = statements[number]
    switch command {
    case .bookmark: return toggleBookmark(ofStatement: number)
    case .correctSpeaker:
      guard let id else { return notStored }
      return askSpeaker(of: statement.range, id: id)
    case .copy, .copyWithSource, .pipe: return chosenWords(ofStatement: number).copied(by: command)
    case .openSource:
      return Prompt.asking(toOpen: article.fields.url, link: chosenWords(ofStatement: number).link)
    default:
      guard let bookmark = bookmark(of: statement) else { return begin(command, number) }
      return bookmark.edited(by: command)
    }
  }

  /// Opens a line for a note or tags; keeping them bookmarks the quotation.
  private func begin(_ command: Command, _ number: Int) -> [Outcome] {
    guard let id else { return notStored }
    let draft = draft(ofStatement: number)
    switch command {
    case .editNote: return [.prompt(Prompt(.note(.quotation(draft, id))))]
    case .editTags: return [.prompt(Prompt(.tags(.quotation(draft, id))))]
    default: return [.say(.noBookmarkHere)]
    }
  }

  /// Bookmarks a statement, or removes its bookmark.
  private func toggleBookmark(ofStatement number: Int) -> [Outcome] {
    let statement = statements[number]
    guard let id else {
      if cannotBeStored { return notStored }
      return [.tell(.bookmarkWhenStored(statement: number)), .say(.keptWhenStored)]
    }
    if let attaching { return [.effect(.attachBookmark(attaching.id, statement.range, id))] }
    if let bookmark = bookmark(of: statement) { return bookmark.removed }
    return [.effect(.addBookmark(draft(ofStatement: number), id))]
  }

  /// Asks who said some words, given by `UTF-8 offsets`.
  func askSpeaker(of range: Range<Int>, id: ArticleID) -> [Outcome] {
    [.say(.whoSaidIt), .prompt(Prompt(.speaker(SpeakerChoice(article: id, range: range, in: self))))]
  }

  /// Says that the article is not in the library yet, or can't be.
  var notStored: [Outcome] { [.say(cannotBeStored ? .cannotBeKept : .notStoredYet)] }

  /// Says why no quotation is selected.
  var nothingSelected: [Outcome] {
    if article.quotations == nil { return [.say(.quotationsNotReady)] }
    return [.say(statements.isEmpty ? .noQuotations : .noQuotationSelected)]
  }

  /// Returns the bookmark of a statement, as `b` would make it.
  func draft(ofStatement number: Int) -> BookmarkDraft {
    BookmarkDraft(quotation: statements[number].first, in: article, textHash: textHash)
  }

  /// Returns the words of a statement, as `b` would keep them.
  func chosenWords(ofStatement number: Int) -> ChosenWords {
    ChosenWords(
      BookmarkDraft(quotation: statements[number].first, in: article, textHash: ChosenWords.noHash),
      in: article)
  }
}

extension ChosenWords {
  /// Copies the words alone, or with their source for ``Command/copyWithSource``, or asks for a command that
  /// takes them.
  func copied(by command: Command) -> [Outcome] {
    if command == .pipe { return [.prompt(Prompt(.pipe(words + "\n")))] }
    return [.effect(.copy(command == .copyWithSource ? citation : words))]
  }
}

extension Bookmark {
  /// Opens a line to edit the note or the tags, or opens the note in the user's editor.
  func edited(by command: Command) -> [Outcome] {
    switch command {
    case .editNote: [.prompt(Prompt(.note(.bookmark(id)), text: draft.note ?? ""))]
    case .editNoteElsewhere: [.effect(.editNote(draft.note ?? "", id))]
    case .editTags: [.prompt(Prompt(.tags(.bookmark(id)), text: draft.tags.joined(separator: " ")))]
    default: []
    }
  }

  /// Removes the bookmark; asks first if it has a note.
  var removed: [Outcome] {
    draft.note?.isEmpty == false
      ? [.prompt(Prompt(.confirm(.removeBookmark(id))))] : [.effect(.removeBookmark(id))]
  }

  /// The place in the article, in `UTF-8 offsets`; `nil` if the bookmark has lost it.
  var range: Range<Int>? {
    guard case .attached(let range, _) = attachment else { return nil }
    return range
  }

  /// Whether the words at its place have changed since it was made.
  var isChanged: Bool {
    guard case .attached(_, let now) = attachment else { return false }
    return now != nil
  }

  /// The status line for words that have changed; `nil` if they haven't.
  var changeLine: String? {
    isChanged ? "changed since it was kept, it said: \(words)" : nil
  }

  /// The bookmarked words on one line, as many of them as a screen can show.
  var words: String { draft.anchor.exact.shownWords }
}
