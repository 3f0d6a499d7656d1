import Articles

extension BookmarkExport {
  /// Returns plain text for people to read.
  ///
  /// Each bookmark has the words, then who said them and where, address, note and tags, and the name that the
  /// bookmark has in every export.
  package static func text(_ bookmarks: [Bookmark]) -> String {
    bookmarks.map(\.plainText).joined(separator: "\n")
  }
}

extension Bookmark {
  fileprivate var plainText: String {
    var lines = [draft.anchor.exact.withoutControls]
    let facts = [speakerName, fields.title, fields.source, fields.date?.iso8601]
    lines.append("    — " + facts.compactMap { $0?.onOneExportedLine }.joined(separator: ", "))
    if let page = WebLink.escaped(fields.url) { lines.append("    " + page) }
    if let missingPlace { lines.append("    " + missingPlace.sentence) }
    if let now = attachment.now { lines.append("    The article has now: " + now.onOneExportedLine) }
    if let note = draft.note, !note.isEmpty {
      let indented = note.withoutControls.split(separator: "\n", omittingEmptySubsequences: false)
      lines.append("    Note: " + indented.joined(separator: "\n    "))
    }
    if !draft.tags.isEmpty {
      lines.append("    Tags: " + draft.tags.map(\.onOneExportedLine).joined(separator: ", "))
    }
    lines.append("    " + blockID)
    return lines.joined(separator: "\n") + "\n"
  }
}
