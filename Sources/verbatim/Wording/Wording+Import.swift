import Bookmarks
import Library

extension Wording {
  /// The message where the words of `:add` together are the path of a file, and the first alone is none.
  static func blankInPath(_ path: String) -> String {
    "A path with blanks needs quotation marks: :add \"\(path)\""
  }

  /// What is wrong with a file of bookmarks, or of what `thing` names, and what to do.
  static func words(_ error: BookmarkImportError, of thing: String = "bookmark") -> String {
    let nothing = "nothing was imported"
    return switch error {
    case .unknownFormat:
      "no bookmarks of a kind that can be read: give JSON, W3C annotations, or a CSV with a column “Highlight”"
    case .notJSON(.ended): "\(nothing): the file is cut off: save it again"
    case .notJSON(let failure): "\(nothing): \(failure.message)"
    case .notCSV(let failure): "\(nothing): \(words(failure))"
    case .unevenRow(let line):
      "\(nothing): the row in line \(line) has not as many cells as the first: the file is damaged or cut off"
    case .unendedRow(let line):
      "\(nothing): the row in line \(line) has no end: the file is cut off, or else end it with a line break"
    case .badMember(let name, let number):
      "\(nothing): \(thing) \(number): “\(name)” is missing or is not what it should be"
    case .badCell(let name, let line):
      "\(nothing): line \(line): “\(name)” is missing or is not what it should be"
    }
  }

  /// What is wrong with a table.
  private static func words(_ failure: CSVReader.Failure) -> String {
    switch failure {
    case .unclosed(let line):
      "the quotation mark opened in line \(line) is never closed: the file is damaged or cut off"
    case .afterQuote(let line): "line \(line): something stands behind a closing quotation mark"
    case .tooManyCells(let line): "line \(line): more cells than a table of bookmarks has"
    case .notUTF8(let line): "line \(line): this is no UTF-8: save the file as UTF-8"
    }
  }

  /// What became of the corrections of a file.
  static func words(_ counts: CorrectionImportCounts) -> String {
    var parts = [counts.added == 1 ? "1 correction added" : "\(counts.added) corrections added"]
    if counts.unchanged > 0 { parts.append("\(counts.unchanged) already there") }
    if counts.alone > 0 { parts.append("\(counts.alone) without their article") }
    return parts.joined(separator: ", ")
  }

  /// What became of the bookmarks of a file.
  static func words(_ counts: BookmarkImportCounts) -> String {
    var parts = [counts.added == 1 ? "1 bookmark added" : "\(counts.added) bookmarks added"]
    if counts.updated > 0 { parts.append("\(counts.updated) brought up to date") }
    if counts.unchanged > 0 { parts.append("\(counts.unchanged) already there") }
    if counts.alone > 0 { parts.append("\(counts.alone) without their article") }
    return parts.joined(separator: ", ")
  }
}
