import Articles
import Catalogue

/// What the reader does after a key or an event: the answer of a screen or a prompt.
///
/// Outcomes are carried out in order. `[.effect(.removeBookmark(id))]` asks the library,
/// `[.pop, .say(.articleGone)]` closes the screen and explains why.
enum Outcome: Sendable {
  /// Performs an effect.
  case effect(Effect)
  /// Shows a notice on the status line.
  case say(Notice)
  /// Opens a line to type into.
  case prompt(Prompt)
  /// Puts a screen on top and gives it the focus.
  case push(any Screen)
  /// Closes the screen that has the focus; quits if it is the only one.
  case pop
  /// Closes the screens above the nearest article.
  case popToArticle
  /// Replaces all screens with one.
  case replaceAll(any Screen)
  /// Sends a message to all screens.
  case tell(ScreenMessage)
  /// Changes how articles are shown from now on.
  case show(ArticlePane.Display)
  /// Marks a place of an article with a letter.
  case mark(Character, ReadingPlace, ArticleID)
  /// Loads the rows in view and the open articles again.
  case reload
  /// Quits.
  case quit
}

/// A message from one screen to the others, or from the reader to all of them.
enum ScreenMessage: Sendable {
  /// Articles are now shown like this.
  case display(ArticlePane.Display)
  /// The article list is sorted in another order.
  case sort(ArticleQuery.Order)
  /// The screen above this one was closed.
  case uncovered(by: any Screen)
  /// The row with this number is selected in the article list.
  case selectArticle(row: Int)
  /// The hit with this number is selected on the search screen.
  case selectHit(row: Int)
  /// A statement is selected in the open article, and the words that found it are marked.
  case goTo(statement: Int, foundBy: SoughtWords?)
  /// The open article shows the heading that begins at a `UTF-8 offset`.
  case goToHeading(offset: Int)
  /// The open article shows a place, in `UTF-8 offsets`, with its statement selected or its words marked.
  case goToPlace(Range<Int>)
  /// A statement is bookmarked as soon as its article is in the library.
  case bookmarkWhenStored(statement: Int)
}
