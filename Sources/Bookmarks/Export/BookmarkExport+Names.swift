extension BookmarkExport.Format {
  /// The format of a name: `markdown`, or how its files end, `md`; `nil` if there is none of that name.
  package init?(named name: String) {
    let name = name.lowercased()
    guard let format = Self.allCases.first(where: { $0.rawValue == name || $0.fileExtension == name }) else {
      return nil
    }
    self = format
  }

  /// The format that the ending of a file's name stands for; `nil` if it stands for none.
  package init?(ofFile path: String) {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return nil }
    self.init(named: String(name[name.index(after: dot)...]))
  }
}
