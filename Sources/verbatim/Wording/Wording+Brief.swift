import Library

extension Wording {
  /// Returns the message for a status line with room for about 78 columns: without the file's name, with the
  /// remedy.
  static func brief(_ error: any Error) -> String {
    let words =
      switch error {
      case let error as InputError: words(error.reason)
      case let error as LibraryError: brief(error)
      case let error as Complaint: error.words
      default: message(error)
      }
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  /// Returns what the library cannot do, in at most 78 columns.
  private static func brief(_ error: LibraryError) -> String {
    switch error {
    case .notADatabase: "this isn’t a Verbatim library: name another file with --library"
    case .newerVersion: "a newer version of Verbatim made this library: use that one"
    case .readOnly: "the library is open for reading only: this was not saved"
    case .cannotCreate(_, let code): "the library cannot be created: \(system(code))"
    case .cannotOpen(_, let code): "the library cannot be read: \(system(code))"
    case .damaged: "the library is damaged: “verbatim export --format json” saves what is left"
    case .busy: "another program keeps the library locked: try again when it is done"
    case .noDescriptors: "too few files may be open: raise “ulimit -n” and start again"
    case .full: "the disk is full, so nothing was saved: free some space and try again"
    case .io: "the library cannot be read or written: check the disk and try again"
    case .noSuchArticle(let id): "article \(id) is no longer in the library"
    case .noSuchBookmark(let id): "bookmark \(id) is no longer in the library"
    case .blocked(let change): brief(change)
    case .unexpected: "the library failed for an unexpected reason: try “verbatim doctor”"
    }
  }

  /// The message if rows were to be changed that another instance has changed meanwhile.
  static let listHasChanged = "The list has changed in the meantime: nothing was done; choose again"

  /// The message if there is nothing to mark as read.
  static let nothingUnread = "All articles shown are read"

  /// Returns the message if more rows are shown than can be stored or written at once.
  static func tooManyRows(most: Int) -> String { "More than \(most) rows are shown: / narrows them" }

  /// Returns the message if more articles were to be marked than is possible at once.
  static func markedFirst(_ count: Int) -> String { "Marked the first \(count) as read; again for more" }
}
