/// The reason why no screen can be shown.
package enum TerminalError: Error, Hashable, Sendable {
  /// Neither standard output nor standard input is a terminal, and `/dev/tty` cannot be opened.
  case notATerminal
  /// `TERM` is not set, or empty.
  case typeUnset
  /// The terminal database does not know the terminal that `TERM` names.
  case typeUnknown(String)
  /// The terminal that `TERM` names cannot move its cursor.
  case typeTooDumb(String)
  /// The system refused a pipe or a copy of a file descriptor; with its `errno`.
  case noResources(Int32)
}
