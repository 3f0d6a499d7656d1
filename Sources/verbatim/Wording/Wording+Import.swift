import Bookmarks
import JSON
import Library

extension Wording {
  /// Returns what was left out of folders and documents, on one line; `nil` if nothing was.
  static func words(_ leftOut: LeftOut) -> String? {
    let lists = [("folders", leftOut.reasons), ("documents", leftOut.partReasons)].filter { !$0.1.isEmpty }
    let parts = lists.map { place, reasons in "of \(place): \(words(reasons))" }
    return parts.isEmpty ? nil : "left out " + parts.joined(separator: "; ")
  }

  private static func words(_ reasons: [(reason: LeftOut.Reason, count: Int)]) -> String {
    reasons.map { reason, count in
      switch reason {
      case .notText: "\(count) not text"
      case .empty: "\(count) empty"
      case .tooLarge: "\(count) too large"
      case .data: "\(count) source code or data"
      case .pageFolder: count == 1 ? "1 folder of a saved page" : "\(count) folders of saved pages"
      case .hidden: "\(count) hidden"
      case .damaged: "\(count) damaged"
      case .encrypted: "\(count) encrypted"
      case .nested: "\(count) nested too deeply"
      }
    }.joined(separator: ", ")
  }

  /// Returns the message if the words of `:add` together are a file's path, and the first word alone isn't
  /// one.
  static func spaceInPath(_ path: String) -> String {
    "A path with spaces needs quotation marks: :add \"\(path)\""
  }

  /// Returns what is wrong with a file of bookmarks, or of what `thing` names, and what to do.
  static func words(_ error: BookmarkImportError, of thing: String = "bookmark") -> String {
    if error == .unknownFormat {
      return
        "unknown format: give JSON, annotations of W3C or Hypothesis, or a CSV with a "
        + "column “Highlight”"
    }
    return "nothing was imported: " + detail(error, of: thing)
  }

  /// Returns what is wrong with a file, or with a part of it.
  private static func detail(_ error: BookmarkImportError, of thing: String) -> String {
    switch error {
    case .unknownFormat: "unknown format"
    case .notJSON(.ended): "the file is cut off: save it again"
    case .notJSON(let failure): failure.message
    case .notCSV(let failure): words(failure)
    case .unevenRow(let line):
      "line \(line) has more or fewer cells than the first: the file is damaged or cut off"
    case .unendedRow(let line):
      "line \(line) is incomplete: the file is cut off, or lacks its last line break"
    case .badMember(let name, let number):
      "\(thing) \(number): “\(name)” is missing or invalid"
    case .badCell(let name, let line): "line \(line): “\(name)” is missing or invalid"
    }
  }

  /// Returns what was skipped although nothing is wrong with it, a line for each reason.
  static func harmless(_ skipped: SkippedCounts) -> [String] {
    let reasons: [(Int, String, String)] = [
      (skipped.pageNotes, "1 page note", "page notes"), (skipped.replies, "1 reply", "replies"),
      (skipped.withoutWords, "1 annotation without words", "annotations without words"),
    ]
    return reasons.filter { $0.0 > 0 }.map { count, one, several in
      count == 1 ? "\(one) was skipped" : "\(count) \(several) were skipped"
    }
  }

  /// Returns the message if bookmarks have dates that cannot be read.
  static func undated(_ count: Int) -> String {
    count == 1
      ? "1 bookmark has a date that cannot be read, and is kept without it"
      : "\(count) bookmarks have dates that cannot be read, and are kept without them"
  }

  /// Returns what was skipped because it is damaged; `nil` if nothing was.
  static func damaged(_ skipped: SkippedCounts) -> String? {
    guard let first = skipped.damages.first else { return nil }
    let words = detail(first, of: "annotation")
    let count = skipped.damages.count
    return count == 1
      ? "1 damaged annotation was skipped: \(words)"
      : "\(count) damaged annotations were skipped; the first: \(words)"
  }

  /// Returns the message if bookmarks without an article have found theirs.
  static func attached(_ count: Int) -> String {
    count == 1
      ? "1 bookmark without an article is now attached to it"
      : "\(count) bookmarks without articles are now attached to them"
  }

  /// Returns what is wrong with a table.
  private static func words(_ failure: CSVReader.Failure) -> String {
    switch failure {
    case .unclosed(let line):
      "the quotation mark opened in line \(line) is never closed: the file is damaged or cut off"
    case .afterQuote(let line): "line \(line): something follows a closing quotation mark"
    case .tooManyCells(let line): "line \(line): too many cells for a table of bookmarks"
    case .notUTF8(let line): "line \(line): this isn’t UTF-8: save the file as UTF-8"
    }
  }

  /// Returns what became of the corrections in a file.
  static func words(_ counts: CorrectionImportCounts) -> String {
    var parts = [counts.added == 1 ? "1 correction added" : "\(counts.added) corrections added"]
    if counts.unchanged > 0 { parts.append("\(counts.unchanged) already there") }
    if counts.alone > 0 { parts.append("\(counts.alone) without their article") }
    return parts.joined(separator: ", ")
  }

  /// Returns what became of the bookmarks in a file.
  static func words(_ counts: BookmarkImportCounts) -> String {
    var parts = [counts.added == 1 ? "1 bookmark added" : "\(counts.added) bookmarks added"]
    if counts.updated > 0 { parts.append("\(counts.updated) updated") }
    if counts.unchanged > 0 { parts.append("\(counts.unchanged) already there") }
    if counts.alone > 0 { parts.append("\(counts.alone) without their article") }
    return parts.joined(separator: ", ")
  }
}
