import Articles
import Bookmarks
import Foundation
import JSON
import Library
import Reader

extension Wording {
  /// What the status line says while a change to a long text is under way.
  static let workingOnLongText = "Working on a long text …"

  /// The message for what the library cannot do.
  static func message(_ error: LibraryError) -> String {
    switch error {
    case .notADatabase(let path): "\(path): this is no library of Verbatim: name another file with --library"
    case .newerVersion(let path, let found, let supported):
      "\(path): a newer version of Verbatim made this library (format \(found), this one knows up to "
        + "\(supported)): use that version; nothing was changed"
    case .readOnly(let path):
      "\(path): the library is open for reading only, so this was not kept: make the file and its folder "
        + "writable, or name another with --library"
    case .cannotCreate(let path, let code):
      "\(path): the library cannot be made here: \(system(code)); name another place with --library"
    case .cannotOpen(let path, EIO):
      "\(path): the library cannot be read: \(system(EIO)): check the disk and try again"
    case .cannotOpen(let path, let code):
      "\(path): the library cannot be read: \(system(code)); name another with --library"
    case .damaged(let path, let detail):
      "\(path): the library is damaged (\(detail)): nothing was written over it; save what can be read with "
        + "\(rescue), which replaces no file, then put a backup in its place"
    case .busy(let path): "\(path): another program keeps the library locked: try again when it is done"
    case .noDescriptors(let path):
      "\(path): the library cannot be opened: this process may not open enough files: raise “ulimit -n”"
    case .full(let path): "\(path): the disk is full, so nothing was kept: free some room and try again"
    case .io(let path, let detail):
      "\(path): the library cannot be read or written (\(detail)): check the disk and try again"
    case .noSuchArticle(let id): "\(id): no such article: “verbatim list” shows the numbers"
    case .noSuchBookmark(let id): "\(id): no such bookmark: “verbatim bookmarks list” shows the numbers"
    case .blocked(let change): message(change)
    case .unexpected(let path, let detail):
      "\(path): the library refused for a reason that should not arise (\(detail)): please report it"
    }
  }

  /// The command that saves what a damaged library still holds.
  private static let rescue = "“verbatim export --format json --output rescued.json”"

  /// What is wrong with a library.
  static func words(_ fault: LibraryFault) -> String {
    switch fault {
    case .content(let words): words
    case .index(let name): "the search index \(name) does not fit the articles"
    case .text(let id, _): "the text of article \(id) is damaged: it is not the one that was kept"
    case .bookmark(let id, _):
      "the words of bookmark \(id) are damaged: its article has others at their place"
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
      "puts U+FFFD in the place of the lost bytes of article \(id) and keeps the rest of its text as it is; add its file "
        + "again to have it back"
    case .bookmark(_, false): "nothing"
    case .bookmark(let id, true): "gives bookmark \(id) the words of its article again"
    case .column(let name, let table, _): "puts U+FFFD in the place of the lost bytes of \(table).\(name)"
    }
  }

  /// The message about a fault that a repair has removed.
  static func repaired(_ fault: LibraryFault) -> String { "\(words(fault)); repaired" }

  /// What to do about faults.
  static func remedy(for faults: [LibraryFault]) -> String {
    guard faults.allSatisfy(\.isRepairable) else {
      return "the library is damaged: save what can be read with \(rescue), then put a backup in its place"
    }
    guard !faults.allSatisfy(\.isOfIndex) else {
      return "nothing is lost: “verbatim doctor --repair” rebuilds the index"
    }
    return "“verbatim doctor --repair” " + faults.map(repair).joined(separator: "; ")
  }

  /// The message if opening a library from an older version takes long.
  static let upgrading =
    "an older version made this library; it is brought up to date, once (^C stops, and leaves it as it was)"

  /// The message if there is no correction to withdraw.
  static let noCorrection = "Nothing was corrected here"

  /// The message when a correction was withdrawn.
  static let correctionWithdrawn = "Your correction is gone; the finder’s word counts again"

  /// The message when an article is opened that has changed since it was read.
  static let changedSinceRead = "It has changed since you read it. gd shows what"

  /// The message when the user has given a field its value.
  static func isSet(_ name: FieldName) -> String { "Kept: the \(name.field.noun) is what you say it is" }

  /// The message when the user withdraws a value.
  static func takenBack(_ name: FieldName) -> String {
    "The \(name.field.noun) is again what the document says"
  }

  /// The message for a library whose file disappeared while it was open.
  static func libraryIsGone(_ path: String) -> String {
    "The library’s file is gone; what you keep from now on is lost. Quit, and look for \(path)"
  }

  /// Returns why the library is open for reading only, and what to do.
  static func words(_ reason: LibraryAccess.Reason) -> String {
    switch reason {
    case .file: "for reading only: its file cannot be written; change its permissions to keep anything"
    case .folder: "for reading only: its folder cannot be written; change its permissions to keep anything"
    case .diskFull: "for reading only: the disk is full; free some room to keep anything"
    case .damaged(let detail):
      "damaged (\(detail)): for reading only; save what can be read with \(rescue)"
    }
  }

  /// The message about words that occur in a text several times, of which the first place was taken.
  static func taken(_ first: Anchor, of count: Int) -> String {
    let words = [
      String(first.prefix.suffix(20)), String(first.exact.prefix(60)), String(first.suffix.prefix(20)),
    ]
    let there = words.joined().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return
      "these words stand \(count) times in the text; the first was taken, in “… \(there) …”: --nth, --prefix or "
      + "--suffix say which is meant"
  }

  /// What is wrong if words don't occur in a text as often as was claimed.
  static func notSoOften(_ count: Int) -> String {
    "these words stand \(count == 1 ? "once" : "\(count) times") in the text: give --nth a number up to \(count)"
  }

  /// Returns what is wrong with words to be kept, and what to do.
  static func words(_ error: PassageError) -> String {
    switch error {
    case .empty: "there are no words to keep: give them with --exact"
    case .notFound: "these words do not stand in the text: copy them as “verbatim show” prints them"
    case .notInContext: "these words stand in the text, but not between that --prefix and --suffix"
    }
  }
}

extension LibraryFault {
  /// Whether it concerns only an index.
  var isOfIndex: Bool { if case .index = self { true } else { false } }
}
