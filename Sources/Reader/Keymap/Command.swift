/// What a key can ask for.
package enum Command: String, Hashable, Sendable, CaseIterable {
  // Moving.
  case lineDown, lineUp, pageDown, pageUp, halfPageDown, halfPageUp
  case top, bottom, percent
  // Screens.
  case open, back, backToList, escape, quit, nextArticle, previousArticle
  case quotations, speakers, bookmarks, appearances, check, acceptFinding, changes, help, contents
  case nextReading, previousReading
  // Quotations.
  case nextQuotation, previousQuotation, nextOfSpeaker, previousOfSpeaker, bookmark
  case nextLink, previousLink
  case editNote, editNoteElsewhere, editTags, correctSpeaker
  case toggleOnce, bookmarkAll, mergePerson
  // Taking words out of the reader.
  case copy, copyWithSource, openSource, pipe
  // Passages.
  case beginPassage, otherEnd, quotationEnd
  case characterLeft, characterRight, wordForward, wordBack
  case sentenceForward, sentenceBack, paragraphForward, paragraphBack
  // Finding.
  case find, nextMatch, previousMatch, searchLibrary
  // Places.
  case jumpBack, jumpForward, setMark, goToMark
  // Articles.
  case toggleRead, toggleStar, nextOrder, removeRow, undo, redo
  case nextUnread, markAllRead, selectRows
  // Looks.
  case toggleFullList, toggleCopies, wider, narrower, defaultWidth, toggleNoise, toggleNotes, toggleText
  case nextTheme
  // The program.
  case commandLine, redraw, suspend, interrupt
  // Editing the line of a prompt.
  case accept, leftCharacter, rightCharacter, lineStart, lineEnd
  case deleteBackward, deleteForward, deleteWord, deleteToStart, deleteToEnd
  case complete, completeBackward, olderEntry, newerEntry
}

/// Where a key is pressed: the screen or the prompt that has the focus.
package enum KeyContext: String, Hashable, Sendable, CaseIterable {
  case list, article, passage, contents, quotations, statements, appearances, check, changes
  case speakers, bookmarks, search, help, prompt

  /// The title in help and in the manual.
  package var title: String {
    switch self {
    case .list: "Article list"
    case .article: "Article"
    case .passage: "While selecting a passage"
    case .contents: "Contents of an article"
    case .quotations: "Quotations of an article"
    case .statements: "Quotations of the library"
    case .appearances: "Appearances of a statement"
    case .check: "Checked quotations"
    case .changes: "Changes of an article"
    case .speakers: "Speakers"
    case .bookmarks: "Bookmarks"
    case .search: "Search of the library"
    case .help: "Help"
    case .prompt: "While typing"
    }
  }

  /// The screens that show rows.
  static let rows = allCases.filter { ![.article, .passage, .prompt].contains($0) }
  /// The screens that show quotations or bookmarks.
  static let quoting: [KeyContext] = [.article, .quotations, .statements, .bookmarks]
  /// All screens, but neither prompts nor the selection of a passage.
  package static let screens: [KeyContext] = rows + [.article]
}
