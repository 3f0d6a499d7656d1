import Bookmarks
import Catalogue

extension Notice {
  private static var forms: String { BookmarkExport.Format.allCases.map(\.rawValue).joined(separator: "|") }

  /// The text of the message.
  var text: String {
    switch self {
    case .unbound(let keys): "\(keys) does nothing here. ? shows the keys"
    case .pastedTextIgnored: "Pasted text is not run as keys: paste it after / or :"
    case .notHere(let name): ":\(name) does nothing here. Tab after : lists what does"
    case .tooNarrowForTwo:
      "Articles are shown beside the list from \(ScreenGeometry.wideColumns) columns on"
    case .noText: "There is no text to select here"
    case .noQuotations: "No quotations in this article"
    case .quotationsNotReady: "Still looking for the quotations of this article"
    case .noQuotationSelected: "No quotation is selected. Tab selects the next one"
    case .wrappedToFirst(let what, let now): "No \(what) further down: back to the first · \(now)"
    case .wrappedToLast(let what, let now): "No \(what) further up: on to the last · \(now)"
    case .notStoredYet: "This article is not in the library yet; try again in a moment"
    case .keptWhenStored: "Keeping it as soon as the article is in the library"
    case .bookmarked(let words): "Bookmarked: \(words)"
    case .unbookmarked(let words): "Bookmark removed: \(words)"
    case .bookmarkedRows(let rows): rows.wording
    case .bookmarkChanged: "Saved with the bookmark"
    case .noCopies: "No other article says nearly the same"
    case .noBookmarks: "There are no bookmarks here"
    case .cannotBeKept: "The library cannot store this article, so nothing in it can be kept"
    case .noBookmarkHere: "This quotation has no bookmark yet. b makes one"
    case .noBookmarkToEdit: "The editor is for notes of bookmarks; Enter keeps this one first"
    case .bookmarkHasNoPlace: "These words are no longer in the article; the bookmark is kept"
    case .articleGone: "The article of this bookmark is no longer in the library"
    case .noLinks: "This article has no links"
    case .noLinkSelected: "No link is selected. ]l selects the next one"
    case .noHeadings: "This article has no headings"
    case .marked(let letter): "Marked. '\(letter) comes back here"
    case .noMark(let letter): "There is no mark \(letter) here. gm\(letter) sets it"
    case .noEarlierPlace: "No jump to go back from"
    case .noLaterPlace: "No jump to go forward to"
    case .noHyphenation(let language):
      "This system has no hyphenation patterns for the language “\(language)”"
    case .notesShown: "Showing your notes in the text. gn folds them"
    case .notesFolded: "Folded your notes. gn shows them"
    case .textDimmed(true): "Everything but the quotations is dimmed. Z ends it"
    case .textDimmed(false): "Nothing is dimmed now"
    case .noSearch: "No search yet. / searches"
    case .noMatches(let words): "Not found: \(words)"
    case .noListHere: "This article was opened alone. h goes to the list"
    case .noFurtherArticle: "This is the last article"
    case .noFurtherArticleBack: "This is the first article"
    case .rowsNotReady: "Still loading"
    case .nothingSelected: "There is nothing here to open"
    case .width(let columns): "Text width: \(columns) columns. :set! width \(columns) keeps it"
    case .noiseShown: "Showing all of the document. z folds what is not the article's own"
    case .noiseFolded: "Folded what is not the article's own. z shows it"
    case .noNoise: "All of this document is the article's own"
    case .quitHint: "Q quits"
    case .stopping: "Stopping"
    case .unknownCommand(let name):
      "There is no command :\(name). Tab after : lists all: \(TypedCommand.names.prefix(6).joined(separator: ", ")) …"
    case .missingName(let usage): "The name is missing. Type it as :\(usage)"
    case .spaceInNames: "Names with spaces need quotation marks: :rename \"OLD NAME\" \"NEW NAME\""
    case .nothingToSave: "There is no query here to save. / narrows the list"
    case .noQueryToSave: "Only a query of the article list or of a search can be saved"
    case .savedQuerySelected:
      "This is a saved query: Enter lists its articles, x removes it"
    case .noSavedQuery(let name): "There is no saved query \(name)"
    case .missingPath: "Which file or folder? :add PATH"
    case .unclosedQuote: "A quotation mark is open. Write \"a path with spaces\""
    case .unexpectedWords(let words, let name): ":\(name) takes no arguments: \(words)"
    case .missingSetting: "Which one? Tab after :set lists all"
    case .unknownSetting(let name): "There is no \(name) to set. Tab after :set lists all"
    case .fieldAsSetting(let name): "An article keeps its \(name) anyway: :set \(name), without the !"
    case .badLine(let words): "\(words) isn’t a line. Lines are counted from 1"
    case .onlyNotesAreEdited: "Only notes can be edited in an editor"
    case .setting(let words): words
    case .badSetting(let problem): problem.text
    case .theme(let name): "Theme: \(name). :set! theme \(name) keeps it"
    case .noExportFormat(let word, nil):
      "\(word) isn’t a format. Type :export \(Self.forms) FILE"
    case .noExportFormat(let word, let path?):
      "\(word) isn’t a format. A path with spaces needs quotation marks: :export \(path)"
    case .spaceInPath(let path): "A path with spaces needs quotation marks: :export \(path)"
    case .nothingToSet: "Open an article first; :set title changes its title"
    case .nothingToCheck: "Open an article first; :check compares its quotations with the library"
    case .nothingToKeep: "No rows are shown"
    case .tooManyToBookmark(let count, let most):
      "\(count) rows are too many: \(most) can be bookmarked at once. / narrows them"
    case .noAddress: "No address is known for this article. :set url https://… gives it one"
    case .noWebAddress(let url): "Only http, https and mailto can be opened, not \(url)"
    case .noCompletions: "Nothing to complete"
    case .markedRead: "Marked as read. U undoes it"
    case .markedUnread: "Marked as unread. U undoes it"
    case .starGiven: "Starred. U undoes it"
    case .starTaken: "Star removed. U restores it"
    case .sorted(let order): "Sorted \(order)"
    case .grouped(let order): order
    case .eachOnce(true): "Each statement once. s shows every quotation, gv all articles that have one"
    case .eachOnce(false): "Every quotation. s shows each statement once"
    case .whoSaidIt: "Tab lists names. Or: nobody, not speech, as found"
    case .whoIsIt: "Tab lists names, or completes what you type"
    case .nobodyHasNoName: "Unnamed speakers can’t be merged"
    case .nothingToSeparate: "No name is merged into this one. m merges"
    case .corrected: "Saved, and used from now on. U undoes it"
    case .accepted: "Accepted: checks no longer report it. U undoes it"
    case .noLongerAccepted: "Checks report it again. U undoes it"
    case .nothingToAccept: "Select a quotation first; :accept stops checks reporting it"
    case .quotationHasGone: "This quotation is no longer in the article"
    case .changedSince(let words): "Changed since it was kept. It said: \(words)"
    case .choosePlace(let words): "No longer here; choose a place and press b, or Esc: \(words)"
    case .rowsChanged(let change): change.report
    case .tooManyRows(let count, let most): "\(count) rows are too many: \(most) can be changed at once"
    case .noUnread: "No unread article further down"
    case .noFurtherReading: "No further reading in this direction"
    case .removed(let title): "Removed; its bookmarks stay. U restores it: \(title)"
    case .undone(let change): "Undone: \(change.wording)"
    case .nothingToUndo: "There is nothing to undo"
    case .redone(let change): "Redone: \(change.wording)"
    case .nothingToRedo: "There is nothing to redo"
    case .steppedFromArticle(.undo, let change):
      "This also removed the open article; ^R restores it. Undone: \(change.wording)"
    case .steppedFromArticle(.redo, let change):
      "This also removed the open article; U restores it. Redone: \(change.wording)"
    }
  }
}
