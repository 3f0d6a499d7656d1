import Articles
import Bookmarks
import Catalogue
import Frames

/// A line at the bottom of the screen that the user types into.
struct Prompt: Sendable {
  /// What the line is for.
  let purpose: Purpose
  /// The text and the cursor.
  var editor: LineEditor
  /// The line of the history that is shown; `nil` for what is being typed.
  var historyIndex: Int?
  /// What was typed before going back in the history.
  var draft = ""
  /// The completions of the word before the cursor.
  var completions: Completions?

  /// Opens a line with some text, the cursor after it.
  init(_ purpose: Purpose, text: String = "") {
    self.purpose = purpose
    editor = LineEditor(text)
  }

  /// What a line is for.
  enum Purpose: Sendable {
    /// A search in the article. Giving up restores the place where it began and the former search.
    case find(origin: TextPosition, before: ArticleSearch?)
    /// Narrowing rows. Giving up restores the former filter and selection.
    case narrow(before: String, cursor: RowCursor)
    /// A search of the library.
    case searchLibrary
    /// A command.
    case command
    /// A command of the system that takes a text on its standard input.
    case pipe(String)
    /// A note.
    case note(Holder)
    /// Tags, separated by spaces.
    case tags(Holder)
    /// The speaker of some words.
    case speaker(SpeakerChoice)
    /// The person whose name this is.
    case person(String)
    /// A question, answered with one key.
    case confirm(Question)
    /// The letter of a mark in the article.
    case mark(MarkUse)
  }

  /// What a note or tags belong to.
  enum Holder: Hashable, Sendable {
    case bookmark(BookmarkID)
    /// A quotation without a bookmark, which is bookmarked with the note or tags.
    case quotation(BookmarkDraft, ArticleID)
  }

  /// What a letter is typed for.
  enum MarkUse: Hashable, Sendable {
    /// To mark the place shown.
    case set
    /// To go to one of the marks that are set, which have these letters.
    case go([Character])
  }

  /// A question that the reader asks before it acts.
  enum Question: Sendable {
    /// Whether to remove a bookmark that has a note.
    case removeBookmark(BookmarkID)
    /// Whether to open a page.
    case openPage(String)

    /// Returns whether a key means yes.
    func isAccepted(by key: Key) -> Bool {
      switch self {
      case .removeBookmark: [.character("y"), .character("Y")].contains(key)
      case .openPage: [.enter, .character("o"), .character("y")].contains(key)
      }
    }
  }

  /// Words that complete a line, one of which is shown.
  struct Completions: Hashable, Sendable {
    /// The text before the completed word.
    var head: String
    /// The words.
    var words: [String]
    /// The number of the word that is shown.
    var index: Int
  }

  /// Returns the label before the text.
  ///
  /// - Parameter isNarrow: whether the terminal is narrow, so that the label has to be short.
  func label(isNarrow: Bool) -> String {
    switch purpose {
    case .find, .narrow: "/"
    case .searchLibrary: "Search: "
    case .command: ":"
    case .pipe: "|"
    case .note: "Note: "
    case .tags: "Tags: "
    case .speaker(let choice):
      choice.statements > 1 ? "Who said all \(choice.statements)? " : isNarrow ? "Who? " : "Who said it? "
    case .person(let name): isNarrow ? "Who is it? " : "Who is \(name)? "
    case .confirm(.removeBookmark):
      isNarrow ? "It has a note. Remove it? (y/n) " : "This bookmark has a note. Remove it? (y/n) "
    case .confirm(.openPage(let page)): "Enter opens \(page) "
    case .mark(.set): "Mark this place with a letter: "
    case .mark(.go(let letters)):
      letters.isEmpty
        ? "No marks yet; ' goes back: " : "Go to \(letters.map(String.init).joined(separator: " ")) or ': "
    }
  }

  /// Whether the library keeps what is typed, which may fail.
  var isKeptByLibrary: Bool {
    switch purpose {
    case .note, .tags, .speaker, .person: true
    default: false
    }
  }

  /// Whether the line is a query that chooses rows.
  var takesQuery: Bool {
    switch purpose {
    case .narrow, .searchLibrary: true
    default: false
    }
  }

  /// Whether the line is answered with one key.
  var isQuestion: Bool {
    switch purpose {
    case .confirm, .mark: true
    default: false
    }
  }
}
