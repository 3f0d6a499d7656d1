import Foundation
import Library
import Reader

/// Watches the library while no key is pressed: what other programs change in it, and when to keep reading places.
struct LibraryWatch {
  /// How often to look, in milliseconds.
  static let interval = 800

  private let library: OpenLibrary
  private var version: Int64?
  private var quietLooks = 0
  private var isMissed = false
  /// The file that was opened; another one may come to stand at its path.
  private lazy var identity = Self.identity(of: library.openStore?.path ?? "")

  /// Prepares to look after a library.
  init(_ library: OpenLibrary) {
    self.library = library
    version = try? library.openStore?.dataVersion()
  }

  /// A key was pressed: the quiet time starts again.
  mutating func keyWasPressed() { quietLooks = 0 }

  /// What has happened while nothing was typed.
  mutating func events() -> [Event] {
    guard let store = library.openStore else { return [] }
    let identity = identity
    quietLooks += 1
    var events: [Event] = quietLooks == 2 ? [.idle] : []
    if !isMissed, Self.identity(of: store.path) != identity {
      isMissed = true
      events.append(.problem(Wording.libraryIsGone(store.path)))
    }
    // A library that cannot be asked now is asked at the next look.
    if let now = try? store.dataVersion(), now != version {
      if version != nil { events.append(.libraryChanged) }
      version = now
    }
    return events
  }

  /// What identifies a file: its device and inode.
  private static func identity(of path: String) -> [UInt64]? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return [UInt64(status.st_dev), UInt64(status.st_ino)]
  }
}
