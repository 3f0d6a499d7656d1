import Articles
import JSON

/// Reads corrections from a file that `corrections export` wrote.
package enum CorrectionImport {
  /// Reads a whole file, or nothing of it.
  ///
  /// A correction that is damaged or lacks a required member is an error. Unknown members are ignored. O(n)
  /// in the number of bytes.
  ///
  /// - Returns: the corrections in the order of the file, without numbers, places and articles of a library.
  /// - Throws: ``BookmarkImportError``, which numbers corrections as it numbers bookmarks.
  package static func corrections(in bytes: [UInt8]) throws(BookmarkImportError) -> [StoredCorrection] {
    try Members.all(in: bytes, needing: "exact") { members throws(BookmarkImportError) in
      try correction(in: members)
    }
  }

  private static func correction(in members: Members) throws(BookmarkImportError) -> StoredCorrection {
    let exact = try members.required("exact")
    guard !exact.isEmpty else { throw members.bad("exact") }
    let (name, speaker) = (try members.required("verdict"), try members.text("name"))
    guard let ruling = Correction.Ruling(name: name, speaker: speaker) else { throw members.bad("verdict") }
    guard let created = try members.moment("created") else { throw members.bad("created") }
    let saved = try members.object("saved")
    let source = if let saved { saved } else { try members.object("article") }
    let anchor = Anchor(
      exact: exact, prefix: try members.text("prefix") ?? "", suffix: try members.text("suffix") ?? "",
      range: try saved?.range("start_byte", "end_byte") ?? 0..<0, textHash: try saved?.text("text_hash") ?? ""
    )
    let title = try source?.text("title") ?? ""
    return StoredCorrection(
      correction: Correction(anchor: anchor, ruling: ruling, created: created), range: nil,
      source: ArticleFields(title: title, url: try source?.text("url")), path: try source?.text("path"),
      article: nil)
  }
}
