import TestSupport

@testable import Library

extension TemporaryFolder {
  /// The path of a library in the folder.
  var library: String { path + "/library.sqlite" }

  /// Opens that library.
  func store() throws -> LibraryStore { try LibraryStore(path: library) }
}
