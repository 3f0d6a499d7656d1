import Articles
import Bookmarks
import Frames

/// A line that the user types into, at the foot of the screen.
struct Prompt: Sendable {
  /// What the line is for.
  let purpose: Purpose
  /// What has been typed.
  var editor: LineEditor
  /// The entry of the history that is shown; nil for what is being typed.
  var historyIndex: Int?
  /// What was typed before going back in the history.
  var draft = ""
  /// The completions of the word being typed, and the one that is shown.
  var completions: Completions?

  /// Starts a line, with text to begin with.
  init(_ purpose: Purpose, text: String = "") {
    self.purpose = purpose
    editor = LineEditor(text)
  }

  /// What a line is for.
  enum Purpose: Sendable {
    /// A search in the article, which started at a position with a search that is restored when it is given up.
    case find(origin: TextPosition, before: ArticleSearch?)
    /// Narrowing the rows of a screen; the filter and the selection before are restored when it is given up.
    case narrow(before: String, cursor: RowCursor)
    /// A search of the library.
    case searchLibrary
    /// A command.
    case command
    /// A note on a bookmark.
    case note(Holder)
    /// The tags of a bookmark, parted by blanks.
    case tags(Holder)
    /// Who said some words.
    case speaker(SpeakerChoice)
    /// A question that is answered by `y` or anything else.
    case confirm(Question)
  }

  /// What a note or tags are for.
  enum Holder: Hashable, Sendable {
    case bookmark(BookmarkID)
    /// A quotation of an article that has no bookmark yet: one is made of it, with them.
    case quotation(BookmarkDraft, ArticleID)
  }

  /// What is asked before something is lost.
  enum Question: Sendable {
    /// Whether to remove a bookmark that has a note.
    case removeBookmark(BookmarkID)
    /// Whether to open a page.
    case openPage(String)

    /// Whether a key says yes.
    func isAccepted(by key: Key) -> Bool {
      switch self {
      case .removeBookmark: [.character("y"), .character("Y")].contains(key)
      case .openPage: [.enter, .character("o"), .character("y")].contains(key)
      }
    }
  }

  /// Words that may stand at the cursor, and which one does.
  struct Completions: Hashable, Sendable {
    /// What stands before the completed word.
    var head: String
    /// The words, each whole.
    var words: [String]
    /// The number of the one that is shown.
    var index: Int
  }

  /// What stands before the typed text.
  ///
  /// - Parameter isNarrow: whether there is little room, so that fewer words have to do.
  func label(isNarrow: Bool) -> String {
    switch purpose {
    case .find, .narrow: "/"
    case .searchLibrary: "Search: "
    case .command: ":"
    case .note: "Note: "
    case .tags: "Tags: "
    case .speaker(let choice):
      choice.statements > 1 ? "Who said all \(choice.statements)? " : isNarrow ? "Who? " : "Who said it? "
    case .confirm(.removeBookmark):
      isNarrow ? "It has a note. Remove it? (y/n) " : "This bookmark has a note. Remove it? (y/n) "
    case .confirm(.openPage(let page)): "Enter opens \(page) "
    }
  }

  /// Whether what is typed goes into the library, which may fail to keep it.
  var isKeptByLibrary: Bool {
    switch purpose {
    case .note, .tags, .speaker: true
    default: false
    }
  }

  /// Which history the line keeps, nil for none.
  var historyKey: History.Key? {
    switch purpose {
    case .find: .find
    case .searchLibrary: .searchLibrary
    case .command: .command
    case .narrow, .note, .tags, .speaker, .confirm: nil
    }
  }
}

/// What was typed into prompts in this sitting, newest last.
struct History: Hashable, Sendable {
  /// The prompts that keep a history.
  enum Key: Hashable, Sendable { case find, searchLibrary, command }

  private var entries: [Key: [String]] = [:]

  /// The entries of a prompt, oldest first.
  func entries(of key: Key) -> [String] { entries[key] ?? [] }

  /// Keeps an entry; one typed again moves to the end.
  mutating func add(_ text: String, to key: Key) {
    guard !text.isEmpty else { return }
    var list = entries[key] ?? []
    list.removeAll { $0 == text }
    list.append(text)
    entries[key] = list.suffix(200)
  }
}

extension Prompt {
  /// Shows the entry before (or after) the one shown that starts with what was typed.
  mutating func recall(_ step: Int, from history: [String]) {
    if historyIndex == nil { draft = editor.text }
    var index = (historyIndex ?? history.count) + step
    while history.indices.contains(index), !history[index].hasPrefix(draft) { index += step }
    if history.indices.contains(index) {
      historyIndex = index
      editor = LineEditor(history[index])
    } else if step > 0 {
      historyIndex = nil
      editor = LineEditor(draft)
    }
  }

  /// Shows the next completion, if there are any: false where they have yet to be found.
  mutating func cycleCompletion(_ step: Int) -> Bool {
    guard var shown = completions, !shown.words.isEmpty else { return false }
    shown.index = (shown.index + step + shown.words.count) % shown.words.count
    completions = shown
    editor.replaceHead(with: shown.head + shown.words[shown.index])
    return true
  }
}
