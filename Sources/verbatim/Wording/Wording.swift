import Articles
import Bookmarks
import Foundation
import Frames
import Library
import Terminal

/// The words for everything that can go wrong: `FILE: what is wrong and what to do`, on one line.
///
/// Nothing here may go to a terminal before it has passed ``Gate/line(_:)``.
enum Wording {
  /// Returns the message for an error of this program; for any other, its description.
  static func message(_ error: any Error) -> String {
    switch error {
    case let error as InputError: message(error)
    case let error as LibraryError: message(error)
    case let error as KeyNotationError: message(error)
    case let error as OutputError: message(error)
    case let error as TerminalError: message(error)
    case let error as UsageError: error.message
    case let error as Complaint: error.message
    default: String(describing: error)
    }
  }

  /// Whether an error is one of this program's, not the argument parser's.
  static func knows(_ error: any Error) -> Bool {
    error is InputError || error is LibraryError || error is KeyNotationError || error is OutputError
      || error is TerminalError || error is UsageError || error is Complaint
  }

  /// Returns the message for a path that cannot be read.
  static func message(_ error: InputError) -> String {
    "\(name(ofInput: error.path)): \(words(error.reason))"
  }

  /// Returns what is wrong with an input, and what to do.
  static func words(_ reason: InputError.Reason) -> String {
    switch reason {
    case .missing(.command(let name)): "no such command, file or folder; did you mean “verbatim \(name)”?"
    case .missing(.path(let path)): "no such file or folder; did you mean “\(path)”?"
    case .missing(nil): "no such file or folder: check the name"
    case .brokenLink(let target): "this link leads nowhere: there is no “\(target)”"
    case .unreadable(let code) where code == EACCES || code == EPERM:
      "no permission to read this: ask its owner, or change it with chmod"
    case .unreadable(let code): "cannot be read: \(system(code))"
    case .folder: "this is a folder: name a file in it"
    case .ownExport:
      "left out: bookmarks that Verbatim exported; name the file itself to read it as an article"
    case .nothingToRead: "nothing to read in this folder: it holds no documents"
    case .tooMany(let limit): "more than \(limit) files: the rest is left out; add its folders one by one"
    case .device: "this is a device: name a file"
    case .tooLarge(let limit):
      "too large for an article (over \(ByteCount.text(limit))): --max-size raises the limit"
    case .empty: "there is nothing in it to read: check that it was saved"
    case .data: "left out: data, not an article; name the file itself to read it as text"
    case .binary("a PDF"):
      "this is a PDF, not text: read it with “pdftotext -layout FILE - | verbatim -”"
    case .binary(let format?): "this is \(format), not text: save it as plain text and open that"
    case .binary(nil): "this isn’t text: save it as plain text and open that"
    case .document(.unknownEncoding(let name)):
      "no such encoding: “\(name)”; use a web name, such as windows-1252 or Shift_JIS"
    case .document(.encrypted): "a password protects this: save it without one and open that"
    case .document(.damaged): "this is cut off or damaged: get a new copy"
    case .document(.tooLarge): "too large once unpacked: unpack it and name the files"
    case .document(.tooDeep): "too many documents inside each other: unpack them and name the files"
    case .document: "this cannot be read"
    case .address: "cannot fetch yet: save the page and open the file"
    case .interrupted: "interrupted"
    }
  }

  /// Returns the name of an input for messages.
  static func name(ofInput path: String) -> String {
    switch path {
    case "-": "standard input"
    case "": "“”"
    default: path
    }
  }

  /// Returns the message for keys that cannot be typed.
  static func message(_ error: KeyNotationError) -> String {
    switch error {
    case .unknownName(let name): "--keys: <\(name)> isn’t a key; write <lt> for “<”"
    case .unclosed(let rest): "--keys: “\(rest)” lacks its “>”; write <lt> for “<”"
    }
  }

  /// Returns the message for results that cannot be written.
  static func message(_ error: OutputError) -> String {
    switch error {
    case .closed: "standard output was closed"
    case .system(let code): "standard output: cannot be written: \(system(code))"
    }
  }

  /// Returns what the system says about an `errno`, as part of a sentence.
  static func system(_ code: Int32) -> String {
    let words = String(cString: strerror(code))
    guard let first = words.first, words.dropFirst().first?.isUppercase == false else { return words }
    return first.lowercased() + words.dropFirst()
  }
}

/// A problem worded where it arises, since only that place knows the details.
struct Complaint: Error, Hashable {
  /// The file or the option; `nil` if the words name it.
  let subject: String?
  /// What is wrong and what to do.
  let words: String

  /// Creates a complaint about something.
  init(_ subject: String, _ words: String) {
    self.subject = subject
    self.words = words
  }

  /// Creates a complaint from a complete message.
  init(worded message: String) {
    subject = nil
    words = message
  }

  /// The words, as in `FILE: what is wrong and what to do`.
  var message: String { subject.map { "\($0): \(words)" } ?? words }
}
