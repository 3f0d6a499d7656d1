/// Names of archive members, which are only labels.
enum MemberName {
  /// Returns the name without its folders.
  static func last(of path: String) -> String {
    String(path.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last ?? "")
  }

  /// Whether a member may be an article: not hidden, not a resource fork, and not in a folder of a page's
  /// files.
  static func isMeant(_ path: String) -> Bool {
    let names = path.split(whereSeparator: { $0 == "/" || $0 == "\\" })
    guard let last = names.last, !last.isEmpty else { return false }
    for name in names where name.hasPrefix(".") && name != "." && name != ".." { return false }
    for folder in names.dropLast() where folder == "__MACOSX" || folder.hasSuffix("_files") { return false }
    return true
  }
}

extension String {
  /// Whether the name has an extension.
  var hasExtension: Bool { dropFirst().contains(".") }

  /// The name without its extension; a name that begins with a dot keeps it.
  var withoutExtension: String {
    guard let dot = lastIndex(of: "."), dot != startIndex else { return self }
    return String(self[..<dot])
  }
}
