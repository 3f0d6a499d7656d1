import Foundation
import Library
import Reader

/// Watches the library while no key is pressed.
///
/// It notices what other programs change in the library, and when it is time to store reading places.
struct LibraryWatch {
  /// The time between two looks, in milliseconds.
  static let interval = 800

  private let library: OpenLibrary
  private var version: Int64?
  private var quietLooks = 0
  private var isMissed = false
  /// The identity of the file that was opened; another file may take its path.
  private lazy var identity = Self.identity(of: library.openStore?.path ?? "")

  /// Prepares to watch a library.
  init(_ library: OpenLibrary) {
    self.library = library
    version = try? library.openStore?.dataVersion()
  }

  /// Starts the quiet time again, since a key was pressed.
  mutating func keyWasPressed() { quietLooks = 0 }

  /// Returns what has happened while nothing was typed.
  mutating func events() -> [Event] {
    guard let store = library.openStore else { return [] }
    let identity = identity
    quietLooks += 1
    var events: [Event] = quietLooks == 2 ? [.idle] : []
    if !isMissed, Self.identity(of: store.path) != identity {
      isMissed = true
      events.append(.problem(Wording.libraryIsGone(store.path)))
    }
    // A library that cannot be asked now is asked again at the next look.
    if let now = try? store.dataVersion(), now != version {
      if version != nil { events.append(.libraryChanged) }
      version = now
    }
    return events
  }

  /// Returns what identifies a file: its device and inode.
  private static func identity(of path: String) -> [UInt64]? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return [UInt64(status.st_dev), UInt64(status.st_ino)]
  }
}
