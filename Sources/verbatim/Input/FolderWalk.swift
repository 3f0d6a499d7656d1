import Articles
import Foundation

/// A file to read, and how certain it is that the user meant it.
struct FoundFile: Hashable, Sendable {
  /// Its path.
  var path: String
  /// Whether the user named it, rather than it being found in a folder.
  var isNamed = false
  /// Whether it was named or has the extension of a document, so that a failure to read it is reported.
  var isExpected: Bool
  /// Whether it is an article only if its content is in a format with markup, such as a feed.
  var isStructured = false
}

/// Searches a folder for files that may be articles.
///
/// Left out and counted are hidden files and folders, files whose extension says that they are something
/// else, and the folders beside saved pages. Links are followed; a folder or file is visited only once, so a
/// cycle of links ends. Folders may be nested as deeply as a path can be long; anything deeper is a failure.
struct FolderWalk {
  /// The maximum number of files in a folder, including its subfolders.
  static let mostFiles = 1_000_000

  /// The files, in the natural order of their names, folder by folder.
  private(set) var files: [FoundFile] = []
  /// What went wrong along the way.
  private(set) var failures: [InputError] = []
  /// What was left out.
  private(set) var leftOut = LeftOut()
  private var seen: Set<Identity> = []
  /// The folders that belong to saved pages.
  private var pageFolders: Set<String> = []

  private struct Identity: Hashable {
    let device: dev_t
    let number: ino_t
  }

  /// Searches the folder at `path`, until SIGINT arrives if that is held back.
  init(_ path: String) {
    var status = stat()
    if stat(Paths.existing(path), &status) == 0 { _ = isNew(status) }
    walk(from: path)
    if files.isEmpty, failures.isEmpty, !Interruption.isPending {
      failures = [InputError(path: path, .nothingToRead)]
    }
  }

  private mutating func walk(from folder: String) {
    // The paths still to be visited, the next one last.
    var pending = entries(of: folder)
    while let path = pending.popLast() {
      guard files.count < Self.mostFiles else {
        failures.append(InputError(path: folder, .tooMany(limit: Self.mostFiles)))
        return
      }
      guard visit(path) else { continue }
      if Interruption.isPending { return }
      pending += entries(of: path)
    }
  }

  /// Returns the paths of a folder's entries, the first one last.
  private mutating func entries(of folder: String) -> [String] {
    guard let stream = opendir(Paths.existing(folder)) else {
      failures.append(InputError(path: folder, .unreadable(errno)))
      return []
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = entry.name
      if name == "." || name == ".." { continue }
      if name.hasPrefix(".") || name.hasSuffix("~") { leftOut.count(.hidden) } else { names.append(name) }
    }
    names.sort(by: NaturalOrder.precedes)
    let start = folder.hasSuffix("/") ? folder : folder + "/"
    let pages = PageFolder.pages(among: names)
    for name in names where PageFolder.belongs(name, to: pages) { pageFolders.insert(start + name) }
    return names.reversed().map { start + $0 }
  }

  /// Takes a path; returns whether it is a folder to be entered.
  private mutating func visit(_ path: String) -> Bool {
    let kind = FileKind(ending: Paths.ending(path))
    var status = stat()
    guard stat(Paths.existing(path), &status) == 0 else {
      let code = errno
      // A broken link, or a file that has disappeared: the user didn't ask for it by name.
      if code != ENOENT, code != ELOOP, kind != .notText, kind != .data {
        failures.append(InputError(path: path, .unreadable(code)))
      }
      return false
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR:
      guard !pageFolders.contains(path) else {
        leftOut.count(.pageFolder)
        return false
      }
      return isNew(status)
    case S_IFREG: add(path, kind, status)
    default: break
    }
    return false
  }

  private mutating func add(_ path: String, _ kind: FileKind, _ status: stat) {
    switch kind {
    case .notText: leftOut.count(.notText)
    case .data: leftOut.count(.data)
    case .document, .packed, .structured, .unknown:
      guard isNew(status) else { return }
      files.append(
        FoundFile(path: path, isExpected: kind == .document, isStructured: kind == .structured))
    }
  }

  private mutating func isNew(_ status: stat) -> Bool {
    seen.insert(Identity(device: status.st_dev, number: status.st_ino)).inserted
  }
}
