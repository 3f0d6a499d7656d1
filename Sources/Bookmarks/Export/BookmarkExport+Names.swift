extension BookmarkExport.Format {
  /// Creates the format with a name, `markdown`, or with a file extension, `md`; `nil` if there is none.
  package init?(named name: String) {
    let name = name.lowercased()
    guard let format = Self.allCases.first(where: { $0.rawValue == name || $0.fileExtension == name }) else {
      return nil
    }
    self = format
  }

  /// Creates the format that the extension of a file's name stands for; `nil` if it stands for none.
  package init?(ofFile path: String) {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return nil }
    self.init(named: String(name[name.index(after: dot)...]))
  }
}
