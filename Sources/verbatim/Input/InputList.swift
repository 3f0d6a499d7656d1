import Foundation

/// The files that paths lead to, in the order of the paths.
struct InputList {
  /// The files; `-` for standard input.
  private(set) var files: [FoundFile] = []
  /// What was left out of folders.
  private(set) var leftOut = LeftOut()
  /// What cannot be read.
  private(set) var failures: [InputError] = []

  /// Goes through paths: files, folders with everything in them, and `-`.
  init(_ paths: [String], reader: SourceReader) {
    for path in paths {
      do throws(InputError) {
        try reader.check(path)
        add(path)
      } catch {
        failures.append(error)
      }
    }
  }

  private mutating func add(_ path: String) {
    var status = stat()
    guard path != "-", stat(Paths.existing(path), &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      files.append(FoundFile(path: path, isNamed: true, isExpected: true))
      return
    }
    let walk = FolderWalk(path)
    files += walk.files
    failures += walk.failures
    leftOut += walk.leftOut
  }
}
