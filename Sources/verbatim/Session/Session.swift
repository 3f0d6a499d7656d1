import Articles
import Foundation
import Library

/// What every command needs: settings, and where results and problems go.
struct Session {
  /// What options, environment and the settings file say.
  var settings: Settings
  /// Where results go.
  let output: StandardOutput
  /// Where everything else goes.
  let problems: Problems

  /// Reads files, folders and standard input.
  var reader: SourceReader {
    var reader = SourceReader(settings)
    reader.tellsOfWaiting = problems.isTerminal
    return reader
  }

  /// Returns the session with what the user says about documents.
  func reading(_ options: ReadingOptions) -> Session {
    var session = self
    session.settings.format = options.format
    session.settings.encoding = options.encoding
    return session
  }

  /// Opens the library, and creates it if it doesn't exist.
  func openLibrary() throws(LibraryError) -> LibraryStore {
    var notice = UpgradeNotice(path: settings.library, problems: problems)
    defer { notice.clear() }
    return try LibraryStore(path: settings.library) { notice.tell($0, of: $1) }
  }

  /// Upgrades a library from an older version, before the screen is taken over or SIGINT is held back.
  ///
  /// Failures are reported the next time the library is opened.
  func upgradeLibrary() {
    if LibraryStore.isOld(path: settings.library) { _ = try? openLibrary() }
  }

  /// Opens the library for commands that only read; `nil`, after a note to the user, if there is none yet.
  func existingLibrary() throws(LibraryError) -> LibraryStore? {
    guard access(settings.library, F_OK) == 0 || errno != ENOENT else {
      problems.note(settings.library, "no library here yet: “verbatim add PATH…” begins one")
      return nil
    }
    return try openLibrary()
  }
}
