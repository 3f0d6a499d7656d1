import Foundation
import Reader

/// Completes the path at the end of a command line from the contents of its folder.
enum PathCompletion {
  /// Returns the paths that begin with the one at the end of `head`, folders with a slash, sorted; at most
  /// 200.
  static func paths(for head: String) -> [String] {
    let typed = CommandWords.lastWord(of: head).word
    let slash = typed.lastIndex(of: "/")
    let folder = slash.map { String(typed[...$0]) } ?? ""
    let start = slash.map { typed[typed.index(after: $0)...] } ?? typed[...]
    let names = (try? FileManager.default.contentsOfDirectory(atPath: expanded(folder))) ?? []
    return names.filter { $0.hasPrefix(start) && (start.hasPrefix(".") || !$0.hasPrefix(".")) }
      .sorted().prefix(200).map { folder + $0 + (isFolder(expanded(folder) + $0) ? "/" : "") }
  }

  /// Returns a path typed inside the reader, where no shell expands `~`.
  static func expanded(_ path: String) -> String {
    if path.isEmpty { return "./" }
    guard path == "~" || path.hasPrefix("~/") else { return path }
    return (Environment.value("HOME") ?? Environment.homeFolder) + path.dropFirst()
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }
}
