import Articles
import Bookmarks
import Foundation
import JSON
import Library
import Reader

extension Wording {
  /// What the status line says while a change to a long text is under way.
  static let workingOnLongText = "Working on a long text …"

  /// Returns the message for what the library cannot do.
  static func message(_ error: LibraryError) -> String {
    switch error {
    case .notADatabase(let path): "\(path): this isn’t a Verbatim library: name another file with --library"
    case .newerVersion(let path, let found, let supported):
      "\(path): a newer version of Verbatim made this library (format \(found), this one knows up to "
        + "\(supported)): use that version; nothing was changed"
    case .readOnly(let path):
      "\(path): the library is open for reading only, so this wasn’t saved: make the file and its folder "
        + "writable, or name another with --library"
    case .cannotCreate(let path, let code):
      "\(path): the library cannot be created here: \(system(code)); name another file with --library"
    case .cannotOpen(let path, EIO):
      "\(path): the library cannot be read: \(system(EIO)): check the disk and try again"
    case .cannotOpen(let path, let code):
      "\(path): the library cannot be read: \(system(code)); name another with --library"
    case .damaged(let path, let detail):
      "\(path): the library is damaged (\(detail)): it was not changed; save what can be read with "
        + "\(rescue), which replaces no file, then put a backup in its place"
    case .busy(let path): "\(path): another program keeps the library locked: try again when it is done"
    case .noDescriptors(let path):
      "\(path): the library cannot be opened: this process may not open enough files: raise “ulimit -n”"
    case .full(let path): "\(path): the disk is full, so nothing was saved: free some space and try again"
    case .io(let path, let detail):
      "\(path): the library cannot be read or written (\(detail)): check the disk and try again"
    case .noSuchArticle(let id): "\(id): no such article: “verbatim list” shows the numbers"
    case .noSuchBookmark(let id): "\(id): no such bookmark: “verbatim bookmarks list” shows the numbers"
    case .blocked(let change): message(change)
    case .unexpected(let path, let detail):
      "\(path): the library failed for an unexpected reason (\(detail)): please report it"
    }
  }

  /// The command that saves what a damaged library still holds.
  private static let rescue = "“verbatim export --format json --output rescued.json”"

  /// Returns what is wrong with a library.
  static func words(_ fault: LibraryFault) -> String {
    switch fault {
    case .content(let words): words
    case .index(let name): "the search index \(name) doesn’t match the articles"
    case .text(let id, _): "the text of article \(id) is damaged: it isn’t the text that was stored"
    case .bookmark(let id, _):
      "the words of bookmark \(id) are damaged: its article has other words there"
    case .column(let name, let table, let count):
      "\(count == 1 ? "a value" : "\(count) values") of \(table).\(name) \(count == 1 ? "is" : "are") damaged: not UTF-8"
    }
  }

  /// Returns what a repair does about a fault.
  static func repair(of fault: LibraryFault) -> String {
    switch fault {
    case .content: "nothing"
    case .index(let name): "rebuilds the index \(name)"
    case .text(let id, true): "reads the text of article \(id) again from its document, so that it is whole"
    case .text(let id, false):
      "replaces lost bytes of article \(id) with U+FFFD and keeps the rest of its text; add its file again to "
        + "restore it"
    case .bookmark(_, false): "nothing"
    case .bookmark(let id, true): "gives bookmark \(id) the words of its article again"
    case .column(let name, let table, _): "replaces lost bytes of \(table).\(name) with U+FFFD"
    }
  }

  /// Returns the message about a fault that a repair has removed.
  static func repaired(_ fault: LibraryFault) -> String { "\(words(fault)); repaired" }

  /// Returns what to do about faults.
  static func remedy(for faults: [LibraryFault]) -> String {
    guard faults.allSatisfy(\.isRepairable) else {
      return "the library is damaged: save what can be read with \(rescue), then put a backup in its place"
    }
    guard !faults.allSatisfy(\.isOfIndex) else {
      return "nothing is lost: “verbatim doctor --repair” rebuilds the index"
    }
    return "“verbatim doctor --repair” " + faults.map(repair).joined(separator: "; ")
  }

  /// The message if opening a library from an older version takes a long time.
  static let upgrading =
    "an older version made this library; it is being upgraded, once (^C stops, and leaves it as it was)"

  /// The message if there is no correction to withdraw.
  static let noCorrection = "Nothing was corrected here"

  /// The message when a correction was withdrawn.
  static let correctionWithdrawn = "Correction removed; the finder’s answer applies again"

  /// The message when an article is opened that has changed since it was read.
  static let changedSinceRead = "It has changed since you read it. gd shows what"

  /// Returns the message when the user has given a field its value.
  static func isSet(_ name: FieldName) -> String { "Saved: your \(name.field.noun) is used" }

  /// Returns the message when the user withdraws a value.
  static func takenBack(_ name: FieldName) -> String {
    "The \(name.field.noun) is again what the document says"
  }

  /// Returns the message for a library whose file disappeared while it was open.
  static func libraryIsGone(_ path: String) -> String {
    "The library file is gone; nothing more can be saved. Quit, and look for \(path)"
  }

  /// Returns why the library is open for reading only, and what to do.
  static func words(_ reason: LibraryAccess.Reason) -> String {
    switch reason {
    case .file: "for reading only: its file cannot be written; change its permissions to save changes"
    case .folder: "for reading only: its folder cannot be written; change its permissions to save changes"
    case .diskFull: "for reading only: the disk is full; free some space to save changes"
    case .damaged(let detail):
      "damaged (\(detail)): for reading only; save what can be read with \(rescue)"
    }
  }

  /// Returns the message about words that occur in a text several times, if the first place was used.
  static func taken(_ first: Anchor, of count: Int) -> String {
    let words = [
      String(first.prefix.suffix(20)), String(first.exact.prefix(60)), String(first.suffix.prefix(20)),
    ]
    let there = words.joined().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return
      "these words occur \(count) times; the first was used, in “… \(there) …”: --nth, --prefix or "
      + "--suffix chooses another"
  }

  /// Returns what is wrong if words don't occur in a text as often as was claimed.
  static func notSoOften(_ count: Int) -> String {
    "these words occur \(count == 1 ? "once" : "\(count) times"): give --nth a number up to \(count)"
  }

  /// Returns what is wrong with words to be kept, and what to do.
  static func words(_ error: PassageError) -> String {
    switch error {
    case .empty: "there are no words to keep: give them with --exact"
    case .notFound: "these words are not in the text: copy them as “verbatim show” prints them"
    case .notInContext: "these words are in the text, but not between that --prefix and --suffix"
    }
  }
}

extension LibraryFault {
  /// Whether it concerns only an index.
  var isOfIndex: Bool { if case .index = self { true } else { false } }
}
