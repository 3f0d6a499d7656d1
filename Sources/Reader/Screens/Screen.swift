import Articles
import Catalogue
import Frames

/// A screen of the reader: its state, what its keys do, which data it needs and how it looks.
///
/// A screen is a value. A key or an event changes it and returns ``Outcome``s, which the reader carries out:
/// an effect to perform, a prompt to open, another screen to push. All code of one screen is in one folder of
/// `Screens`. The reader routes keys and events and knows no screen by name, except those that a key opens
/// from everywhere.
///
/// A screen must say which keys work on it, run their commands, and paint itself. The other requirements have
/// defaults that do nothing.
///
/// ```swift
/// struct CreditsScreen: Screen {
///   var context: KeyContext { .credits }
///
///   mutating func run(_ command: Command, count: Int?, in around: Surroundings) -> [Outcome]? {
///     command == .back ? [.pop] : nil
///   }
///
///   func paint(into frame: inout Frame, in around: Surroundings) {
///     frame.write("Maps by Nell Harrow", at: Position(row: 1, column: 2), style: .plain)
///   }
/// }
/// ```
///
/// To add a screen, add its folder, its case of ``KeyContext``, its keys in ``Keymap/defaultBindings``, and a
/// `.push(CreditsScreen())` where it is opened. A screen of rows conforms to ``RowScreen``, to
/// ``WindowedScreen`` if its rows come from the library, or to ``EntryScreen`` if a row takes several lines;
/// these supply moving, narrowing and clicking.
protocol Screen: Sendable {
  /// The set of keys that work on the screen.
  var context: KeyContext { get }

  /// Runs a command.
  ///
  /// - Parameter count: the number typed before the keys.
  /// - Returns: what the reader does next, or `nil` if the screen doesn't have the command, so that the
  ///   reader runs it.
  mutating func run(_ command: Command, count: Int?, in around: Surroundings) -> [Outcome]?

  /// Paints the screen; the reader adds the status line.
  func paint(into frame: inout Frame, in around: Surroundings)

  /// Runs a command typed after `:`; returns `nil` if the screen doesn't have it.
  mutating func run(typed command: TypedCommand, in around: Surroundings) -> [Outcome]?

  /// Takes an event. Every screen gets every event, the bottom one first.
  mutating func take(_ event: Event, in around: Surroundings) -> [Outcome]

  /// Takes a message from another screen. Every screen gets every message, the bottom one first.
  mutating func hear(_ message: ScreenMessage, in around: Surroundings)

  /// Follows what is typed into a prompt while the screen has the focus.
  mutating func follow(_ prompt: Prompt, _ stage: Prompt.Stage, in around: Surroundings) -> [Outcome]

  /// Handles a click on a cell of the terminal; `opens` is true for a double click.
  mutating func click(at position: Position, opens: Bool, in around: Surroundings) -> [Outcome]

  /// Handles a move of the mouse, with its button held since the last click, to a cell of the terminal.
  mutating func drag(to position: Position, in around: Surroundings) -> [Outcome]

  /// Adapts to the size of the terminal and to new rows, after every key and event.
  mutating func settle(in around: Surroundings)

  /// Returns the effects that load what is in view and missing. It is called after ``settle(in:)`` on the
  /// screen that has the focus.
  func missing(in around: Surroundings) -> [Effect]

  /// Returns the left part of the status line, shown unless hints are.
  func statusText(in around: Surroundings) -> String

  /// Whether ``statusText(in:)`` is about something that the user has just done, so that hints
  /// give way to it.
  var statusIsNews: Bool { get }

  /// The keys that the user may need next, the most important first; help is added.
  var hints: [Hint] { get }

  /// Returns the right part of the status line: how far through the rows or the text the reader is.
  func statusPlace(isTyping: Bool, in around: Surroundings) -> String

  /// Whether the left part of a narrow status line may push out the right part instead of being cut off.
  var needsWholeStatusLine: Bool { get }

  /// How many lines or rows a step of the mouse wheel moves.
  var linesOfWheel: Int { get }

  /// The article that fills the screen, for the screens above it.
  var article: ArticlePane? { get }

  /// The article that is visible, in full or beside the list.
  var shownArticle: ArticleID? { get }

  /// The words by which the rows of the screen were found; `nil` if it shows all rows.
  var soughtWords: SoughtWords? { get }

  /// Whether the rows are chosen by a query of the library, with fields that can be completed.
  var readsQueries: Bool { get }

  /// Whether every key closes the screen, whatever it does elsewhere.
  var takesAnyKey: Bool { get }

  /// How the query was understood, if that isn't obvious.
  var explanation: String? { get }
}

extension Screen {
  mutating func run(typed command: TypedCommand, in around: Surroundings) -> [Outcome]? { nil }
  mutating func take(_ event: Event, in around: Surroundings) -> [Outcome] { [] }
  mutating func hear(_ message: ScreenMessage, in around: Surroundings) {}
  mutating func follow(_ prompt: Prompt, _ stage: Prompt.Stage, in around: Surroundings) -> [Outcome] { [] }
  mutating func click(at position: Position, opens: Bool, in around: Surroundings) -> [Outcome] { [] }
  mutating func drag(to position: Position, in around: Surroundings) -> [Outcome] { [] }
  mutating func settle(in around: Surroundings) {}
  func missing(in around: Surroundings) -> [Effect] { [] }
  func statusText(in around: Surroundings) -> String { "" }
  var statusIsNews: Bool { false }
  func statusPlace(isTyping: Bool, in around: Surroundings) -> String { "" }
  var needsWholeStatusLine: Bool { false }
  var linesOfWheel: Int { 3 }
  var article: ArticlePane? { nil }
  var shownArticle: ArticleID? { article?.id }
  var soughtWords: SoughtWords? { nil }
  var readsQueries: Bool { false }
  var explanation: String? { nil }
  var takesAnyKey: Bool { false }
}
