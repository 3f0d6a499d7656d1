import Bookmarks

extension ExportFile {
  /// Writes bookmarks, oldest first.
  ///
  /// They go into a new file or, if that is allowed, replace an old one; Markdown is appended to what is
  /// already there.
  ///
  /// - Parameters:
  ///   - overwrites: whether an existing file may be replaced.
  ///   - limit: the maximum size, in bytes, of a file that is searched for bookmarks it already has.
  /// - Returns: how many were written; fewer than there are if the file already had some.
  func write(
    _ bookmarks: [Bookmark], as format: BookmarkExport.Format, overwrites: Bool, limit: Int
  ) throws -> Int {
    let bookmarks = BookmarkExport.oldestFirst(bookmarks)
    if overwrites {
      try replace(with: BookmarkExport.write(bookmarks, as: format))
    } else if format == .markdown, let present = try content(limit: limit) {
      let ids = Self.blockIDs(in: present)
      let new = bookmarks.filter { !ids.contains($0.blockID) }
      if !new.isEmpty {
        try append((present.isEmpty ? "" : "\n") + BookmarkExport.write(new, as: format))
      }
      return new.count
    } else {
      try create(with: BookmarkExport.write(bookmarks, as: format))
    }
    return bookmarks.count
  }

  /// Returns the characters after each `^` in a Markdown file, as many as a block id has.
  private static func blockIDs(in markdown: String) -> Set<String> {
    let length = "vb-0123456789ab".utf8.count
    return Set(
      markdown.utf8.split(separator: UInt8(ascii: "^")).map {
        String(decoding: $0.prefix(length), as: UTF8.self)
      })
  }
}

extension BookmarkExport {
  /// Returns bookmarks in the order of exports: the newest come last, so that a file grows at its end.
  static func oldestFirst(_ bookmarks: [Bookmark]) -> [Bookmark] {
    bookmarks.sorted { ($0.created, $0.id.rawValue) < ($1.created, $1.id.rawValue) }
  }
}
