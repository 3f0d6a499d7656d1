/// What may be done with an open library.
package enum LibraryAccess: Hashable, Sendable {
  /// Reading and writing.
  case full
  /// Reading only, for this reason.
  case readOnly(Reason)

  /// Why a library is open for reading only.
  package enum Reason: Hashable, Sendable {
    /// The file cannot be written.
    case file
    /// The folder cannot be written, so SQLite could not keep its log beside the file.
    case folder
    /// The disk is full, so SQLite cannot create the log to which changes go first.
    case diskFull
    /// The file is damaged: what is left may be read, and nothing is overwritten.
    case damaged(detail: String)
  }
}
