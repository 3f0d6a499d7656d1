import Articles

/// Why a document that the user named cannot be read.
struct InputError: Error, Hashable {
  /// The path as it was given; `-` for standard input.
  var path: String
  /// What is wrong with it.
  var reason: Reason

  /// What can be wrong with a path.
  enum Reason: Hashable, Sendable {
    /// Nothing exists there; perhaps something else was meant.
    case missing(Suggestion?)
    /// It is a link to this path, which does not exist.
    case brokenLink(to: String)
    /// The system doesn't allow reading it; its `errno`.
    case unreadable(Int32)
    /// It is a folder, and one document is needed.
    case folder
    /// It is a folder in which nothing can be read.
    case nothingToRead
    /// It is a folder with more files than anyone would import at once.
    case tooMany(limit: Int)
    /// It is a device or a socket.
    case device
    /// It is larger than this many bytes.
    case tooLarge(limit: Int)
    /// It holds nothing but spaces.
    case empty
    /// It is a file of exported bookmarks that the user didn't name.
    case ownExport
    /// It is data, such as a program's settings, that the user didn't name.
    case data
    /// It isn't text; `format` is a guess ("a PDF") or `nil`.
    case binary(format: String?)
    /// ``Ingestion`` cannot read it, for a reason that only documents have.
    case document(IngestionError)
    /// It is a web address.
    case address
    /// SIGINT came while waiting for it.
    case interrupted
  }

  /// Something that may have been meant.
  enum Suggestion: Hashable, Sendable {
    /// A command of this program.
    case command(String)
    /// A path that exists.
    case path(String)
  }

  /// Creates an error from what ``Ingestion`` says about a document, with its path.
  init(_ error: IngestionError, path: String) {
    self.path = path
    switch error {
    case .empty: reason = .empty
    case .binary(let format): reason = .binary(format: format)
    case .unknownEncoding, .encrypted, .damaged, .tooLarge, .tooDeep: reason = .document(error)
    }
  }

  /// Makes an error.
  init(path: String, _ reason: Reason) {
    self.path = path
    self.reason = reason
  }
}
