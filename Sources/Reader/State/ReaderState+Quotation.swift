import Articles
import Bookmarks

// What keys do with the quotation or the bookmark under the cursor, on every screen that shows one.

extension ReaderState {
  /// The commands that act on a quotation.
  static let quotationCommands: Set<Command> = [
    .bookmark, .editNote, .editNoteElsewhere, .editTags, .correctSpeaker,
  ]

  /// Carries out a command on what is selected in an article: a quotation, or a bookmarked passage.
  mutating func run(_ command: Command, onSelectedIn pane: ArticlePane) -> [Effect] {
    if let statement = pane.selected, pane.statements.indices.contains(statement) {
      return run(command, onStatement: statement, in: pane)
    }
    guard let passage = pane.chosenPassage else {
      sayNothingSelected(in: pane)
      return []
    }
    switch command {
    case .bookmark: return remove(passage)
    case .correctSpeaker:
      guard let id = pane.id, let range = passage.range else { return [] }
      return correct(range, in: pane, id: id)
    default: return edit(passage, command)
    }
  }

  /// Carries out a command on a statement of an article, whether that is open or not.
  mutating func run(_ command: Command, onStatement statement: Int, in pane: ArticlePane) -> [Effect] {
    let chosen = pane.statements[statement]
    switch command {
    case .bookmark: return toggleBookmark(of: statement, in: pane)
    case .correctSpeaker:
      guard let id = pane.id else { return sayNotStored(pane) }
      return correct(chosen.range, in: pane, id: id)
    case .copy, .copyWithSource:
      return pane.chosenWords(ofStatement: statement).map {
        copy($0, asCitation: command == .copyWithSource)
      } ?? []
    case .openSource:
      let words = pane.chosenWords(ofStatement: statement)
      return askToOpen(pane.article.fields.url, link: words?.link)
    default:
      guard let bookmark = pane.bookmark(of: chosen) else { return begin(command, chosen, in: pane) }
      return edit(bookmark, command)
    }
  }

  /// Opens a line for the note or the tags that a quotation is to be kept with.
  private mutating func begin(_ command: Command, _ chosen: ShownStatement, in pane: ArticlePane) -> [Effect]
  {
    guard let id = pane.id else { return sayNotStored(pane) }
    let draft = BookmarkDraft(quotation: chosen.first, in: pane.article)
    switch command {
    case .editNote: return open(Prompt(.note(.quotation(draft, id))))
    case .editTags: return open(Prompt(.tags(.quotation(draft, id))))
    default:
      say(.noBookmarkHere)
      return []
    }
  }

  /// Opens a line to edit something of a bookmark.
  mutating func edit(_ bookmark: Bookmark, _ command: Command) -> [Effect] {
    switch command {
    case .editNote: open(Prompt(.note(.bookmark(bookmark.id)), text: bookmark.draft.note ?? ""))
    case .editNoteElsewhere: [.editNote(bookmark.draft.note ?? "", bookmark.id)]
    case .editTags:
      open(Prompt(.tags(.bookmark(bookmark.id)), text: bookmark.draft.tags.joined(separator: " ")))
    default: []
    }
  }

  /// Keeps a statement, or removes its bookmark, after asking where it has a note.
  private mutating func toggleBookmark(of statement: Int, in pane: ArticlePane) -> [Effect] {
    let chosen = pane.statements[statement]
    guard let id = pane.id else {
      if pane.cannotBeStored { return sayNotStored(pane) }
      var pane = pane
      pane.wantsBookmark = statement
      screens.updateEach { screen in
        if case .article(let open) = screen, open.id == nil { screen = .article(pane) }
      }
      say(.keptWhenStored)
      return []
    }
    if let detached = pane.attaching { return attach(detached, to: chosen.range, in: id) }
    if let bookmark = pane.bookmark(of: chosen) { return remove(bookmark) }
    return [.addBookmark(BookmarkDraft(quotation: chosen.first, in: pane.article), id)]
  }

  /// Gives a detached bookmark the place that the user has chosen.
  mutating func attach(_ bookmark: Bookmark, to range: Range<Int>, in id: ArticleID) -> [Effect] {
    if case .article(var pane) = screens.top {
      pane.attaching = nil
      pane.passage = nil
      screens.top = .article(pane)
    }
    return [.attachBookmark(bookmark.id, range, id)]
  }

  /// Removes a bookmark, after asking where it has a note.
  mutating func remove(_ bookmark: Bookmark) -> [Effect] {
    guard bookmark.draft.note?.isEmpty == false else { return [.removeBookmark(bookmark.id)] }
    return open(Prompt(.confirm(.removeBookmark(bookmark.id))))
  }

  private mutating func sayNotStored(_ pane: ArticlePane) -> [Effect] {
    say(pane.cannotBeStored ? .cannotBeKept : .notStoredYet)
    return []
  }

  /// Says why no quotation is at hand.
  mutating func sayNothingSelected(in pane: ArticlePane) {
    if pane.article.quotations == nil { return say(.quotationsNotReady) }
    say(pane.statements.isEmpty ? .noQuotations : .noQuotationSelected)
  }
}
