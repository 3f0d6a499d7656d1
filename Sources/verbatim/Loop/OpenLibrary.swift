import Library
import Synchronization

/// The library of a session, opened on first use, so that an article can be shown before that.
final class OpenLibrary: Sendable {
  /// How many seconds a key may wait while another program keeps the library locked.
  private static let patience = 2.0

  private let path: String
  private let opened = Mutex<Result<LibraryStore, LibraryError>?>(nil)

  /// Takes the path of the library's file; opens nothing yet.
  init(path: String) { self.path = path }

  /// The library if it is already open, otherwise `nil`.
  var openStore: LibraryStore? {
    opened.withLock { opened in
      guard case .success(let store) = opened else { return nil }
      return store
    }
  }

  /// What the user should know about the open library: that nothing can be stored in it, and why.
  var warning: String? {
    guard let store = openStore, case .readOnly(let reason) = store.access else { return nil }
    return "\(store.path): \(Wording.words(reason))"
  }

  /// Returns the library; opens it if it isn't open yet.
  ///
  /// - Throws: the error with which it could not be opened; the same for every call.
  func store() throws(LibraryError) -> LibraryStore {
    try opened.withLock { opened in
      if let opened { return opened }
      let path = path
      let result = Result { () throws(LibraryError) in try LibraryStore(path: path, patience: Self.patience) }
      opened = result
      return result
    }.get()
  }
}
