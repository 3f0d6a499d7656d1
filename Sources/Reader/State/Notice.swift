import Articles
import Bookmarks
import Catalogue

/// A message of the reader on the status line; all wording is here.
enum Notice: Hashable, Sendable {
  case unbound(keys: String)
  case pastedTextIgnored
  case noText
  case noQuotations
  case quotationsNotReady
  case noQuotationSelected
  case notHere(String)
  case tooNarrowForTwo
  case wrappedToFirst(String, now: String)
  case wrappedToLast(String, now: String)
  case notStoredYet
  case keptWhenStored
  case bookmarked(String)
  case unbookmarked(String)
  case bookmarkedRows(BookmarkedRows)
  case bookmarkChanged
  case noBookmarkHere
  case noBookmarkToEdit
  case noBookmarks
  case noCopies
  case cannotBeKept
  case bookmarkHasNoPlace
  case articleGone
  case noLinks
  case noLinkSelected
  case noHeadings
  case noSearch
  case noHyphenation(String)
  case notesShown
  case notesFolded
  /// Whether everything but the quotations is dimmed from now on.
  case textDimmed(Bool)
  case marked(Character)
  case noMark(Character)
  case noEarlierPlace
  case noLaterPlace
  case noMatches(String)
  case noListHere
  case noFurtherArticle
  case noFurtherArticleBack
  case rowsNotReady
  case nothingSelected
  case width(Int)
  case noiseShown
  case noiseFolded
  case noNoise
  case quitHint
  case stopping
  case unknownCommand(String)
  case missingPath
  case missingName(String)
  case spaceInNames
  case nothingToSave
  case noQueryToSave
  /// A saved query is selected, so that a command for an article has nothing to act on.
  case savedQuerySelected
  case noSavedQuery(String)
  case unclosedQuote
  case unexpectedWords(String, after: String)
  case missingSetting
  case unknownSetting(String)
  case fieldAsSetting(String)
  case badLine(String)
  /// What a setting is or does.
  case setting(String)
  case badSetting(SettingProblem)
  case onlyNotesAreEdited
  case theme(String)
  case noExportFormat(String, path: String?)
  case spaceInPath(String)
  case nothingToSet
  case nothingToCheck
  case nothingToKeep
  case tooManyToBookmark(Int, most: Int)
  case noAddress
  case noWebAddress(String)
  case noCompletions
  case markedRead
  case markedUnread
  case starGiven
  case starTaken
  case sorted(String)
  case grouped(String)
  /// Whether each statement is shown once from now on.
  case eachOnce(Bool)
  case whoSaidIt
  case whoIsIt
  case nobodyHasNoName
  case nothingToSeparate
  case corrected
  case accepted
  case noLongerAccepted
  case nothingToAccept
  case quotationHasGone
  case changedSince(String)
  case choosePlace(String)
  case removed(String)
  /// Several articles were changed as one step.
  case rowsChanged(LibraryChange)
  case tooManyRows(Int, most: Int)
  case noUnread
  case noFurtherReading
  case undone(LibraryChange)
  case nothingToUndo
  case redone(LibraryChange)
  case nothingToRedo
  /// The open article disappeared with a change that was undone or redone.
  case steppedFromArticle(UndoDirection, LibraryChange)

  /// Whether something could not be done.
  var isProblem: Bool {
    switch self {
    case .bookmarked, .bookmarkedRows, .unbookmarked, .bookmarkChanged, .keptWhenStored, .wrappedToFirst,
      .wrappedToLast,
      .width, .noiseShown, .noiseFolded, .quitHint, .stopping, .markedRead, .markedUnread, .starGiven,
      .starTaken, .marked, .notesShown, .notesFolded, .textDimmed, .sorted, .grouped, .eachOnce, .whoSaidIt,
      .whoIsIt, .corrected, .accepted, .noLongerAccepted, .removed, .rowsChanged, .undone, .redone,
      .steppedFromArticle, .theme,
      .setting:
      false
    default: true
    }
  }

  /// Whether it ends with words of an article, which may be cut off.
  var mayBeCut: Bool {
    switch self {
    case .bookmarked, .unbookmarked, .wrappedToFirst, .wrappedToLast, .changedSince, .choosePlace, .removed,
      .undone, .redone, .steppedFromArticle, .noMatches:
      true
    default: false
    }
  }

}
