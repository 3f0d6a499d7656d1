import Articles
import JSON

/// Reads bookmarks from files: the lossless JSON, annotations of the W3C and Hypothesis, and
/// the CSV of Readwise and Hypothesis.
package enum BookmarkImport {
  /// The formats that can be read; the raw value is the name on the command line.
  package enum Format: String, Hashable, Sendable, CaseIterable {
    /// What ``BookmarkExport/json(_:)`` writes.
    case json
    /// A W3C annotation, a page, collection or array of them, or what Hypothesis exports or its API lists.
    case w3c
    /// Comma-separated values with the columns that Readwise imports or exports, or Hypothesis exports, in any
    /// order.
    case csv
  }

  /// Reads a file.
  ///
  /// Verbatim's own JSON is read whole or not at all: a bookmark that is damaged or lacks a required member
  /// is an error. From other programs' files, everything that can be read is taken, and what is skipped is
  /// reported. A file that is cut off is an error in any format. Time and memory are linear in the number of
  /// bytes; the depth of JSON and the width of a table are limited.
  ///
  /// - Parameter format: the format; `nil` to detect it from the content.
  package static func file(in bytes: [UInt8], as format: Format? = nil)
    throws(BookmarkImportError) -> ImportedFile
  {
    var file = try all(in: bytes, as: format)
    file.removeRepeatedTags()
    file.removeDuplicates()
    return file
  }

  private static func all(in bytes: [UInt8], as format: Format?)
    throws(BookmarkImportError) -> ImportedFile
  {
    if format == .csv { return try HighlightTable.bookmarks(in: bytes) }
    guard format != nil || looksLikeJSON(bytes) else { return try HighlightTable.bookmarks(in: bytes) }
    let value: JSONValue
    do throws(JSONReader.Failure) {
      value = try JSONValue(bytes)
    } catch {
      throw .notJSON(error)
    }
    switch format ?? AnnotationReading.format(of: value) {
    case .w3c: return AnnotationReading.bookmarks(in: value)
    default: return ImportedFile(bookmarks: try LosslessReading.bookmarks(in: value))
    }
  }

  /// Whether the first character other than spaces begins an array or an object.
  private static func looksLikeJSON(_ bytes: [UInt8]) -> Bool {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let first = bytes[start...].first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
    return first == UInt8(ascii: "[") || first == UInt8(ascii: "{")
  }
}

/// A bookmark as read from a file.
package struct ImportedBookmark: Hashable, Sendable {
  /// What was kept; if the file gives no place in a text, the anchor's range and hash are empty.
  package var draft: BookmarkDraft
  /// What is known about the article as it was when the bookmark was made; the title is never empty.
  package var source: ArticleFields
  /// The path of the article's file in the library that the bookmark comes from.
  package var path: String?
  /// When it was made; `nil` if the file doesn't say.
  package var created: Timestamp?
  /// When it was last changed; `nil` if the file doesn't say.
  package var updated: Timestamp?

  /// Makes a bookmark.
  package init(
    draft: BookmarkDraft, source: ArticleFields, path: String? = nil, created: Timestamp? = nil,
    updated: Timestamp? = nil
  ) {
    self.draft = draft
    self.source = source
    self.path = path
    self.created = created
    self.updated = updated
    if source.title.isEmpty { self.source.title = source.url ?? "Untitled" }
  }
}

/// Why a file's bookmarks, or one of them, cannot be read.
package enum BookmarkImportError: Error, Hashable, Sendable {
  /// The file is none of the formats.
  case unknownFormat
  /// The file isn't JSON, or is cut off.
  case notJSON(JSONReader.Failure)
  /// The file isn't a table, or is cut off.
  case notCSV(CSVReader.Failure)
  /// The row that begins on this line, from 1, doesn't have as many cells as the first.
  case unevenRow(line: Int)
  /// No line break follows the last row, which begins on this line, from 1, so that it may be incomplete.
  case unendedRow(line: Int)
  /// A member of the bookmark with this number, from 1, is missing or isn't what it should be.
  case badMember(String, bookmark: Int)
  /// A cell in the row that begins on this line, from 1, is missing or isn't what it should be.
  case badCell(String, line: Int)
}
