import ArgumentParser
import Articles
import Catalogue
import Foundation
import Frames
import Library
import Terminal

/// `verbatim doctor`: reports whether everything is in order.
struct DoctorCommand: Action {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Checks library, terminal and settings, and says what to do.",
    discussion: """
      The exit status is 1 only if the library or the settings are damaged. Checks the file, its indexes, the \
      hash of every text, and the words of every bookmark whose text is still there. A changed letter in a note, \
      a tag or a speaker isn't noticed: the library keeps no second copy to compare it with.

      The report says what --repair will do: it rebuilds word indexes that don't match the articles, reads \
      damaged texts again from the documents that the library keeps, replaces lost bytes with U+FFFD, and gives \
      bookmarks the words of their text. It does all of this or nothing.
      """)

  @Flag(help: "Rebuild word indexes, and restore or mend damaged texts.")
  var repair = false

  @OptionGroup var options: GlobalOptions

  func perform(in session: Session) throws {
    let output = session.output
    try output.line("verbatim   \(Version.text)")
    try checkLibrary(session)
    try output.line("terminal   " + Self.terminal)
    try output.line("language   " + Self.language)
    try checkPrograms(session)
    let clock = session.settings.fixedNow.map { "fixed by VERBATIM_NOW at \($0.iso8601)" } ?? "the system's"
    try output.line("clock      \(clock)")
    try output.line("documents  up to \(ByteCount.text(session.settings.maximumSize))")
  }

  private func checkLibrary(_ session: Session) throws {
    let output = session.output
    let path = session.settings.library
    guard access(path, F_OK) == 0 || errno != ENOENT else {
      return try output.line("library    \(path): not there yet; it is made when the first article is added")
    }
    let library: LibraryStore
    var faults: [LibraryFault]
    do throws(LibraryError) {
      library = try session.openLibrary()
      faults = try library.integrityCheck(reader: session.reader.documents)
    } catch {
      session.problems.report(error)
      return
    }
    if repair, !faults.isEmpty, faults.allSatisfy(\.isRepairable) {
      do throws(LibraryError) {
        try library.repair(reader: session.reader.documents, now: session.settings.now())
        let repaired = faults
        faults = try library.integrityCheck(reader: session.reader.documents)
        if faults.isEmpty {
          for fault in repaired { session.problems.note(path, Wording.repaired(fault)) }
        }
      } catch {
        session.problems.report(error)
        return
      }
    }
    for fault in faults.prefix(20) { session.problems.report(Complaint(path, Wording.words(fault))) }
    guard faults.isEmpty else {
      session.problems.report(Complaint(path, Wording.remedy(for: faults)))
      return
    }
    let articles = try library.rows(ArticleQuery(), in: 0..<0).total
    let bookmarks = try library.bookmarks(in: 0..<0).total
    var words = "sound; articles: \(articles), bookmarks: \(bookmarks)"
    if case .readOnly(let reason) = library.access { words += "; open \(Wording.words(reason))" }
    try output.line("library    \(path): \(words)")
    try output.line("texts      packed; “verbatim show --ndjson” prints them all for other programs")
    let former = try library.formerTextSize()
    let size = ByteCount.rounded(former.bytes)
    try output.line(
      "former     \(former.count == 1 ? "1 earlier text" : "\(former.count) earlier texts") of articles, in \(size)"
    )
  }

  private static var terminal: String {
    guard isTerminal(STDOUT_FILENO) else { return "none here: standard output isn’t a terminal" }
    guard let type = Environment.value("TERM") else { return Wording.message(TerminalError.typeUnset) }
    guard type != "dumb" else { return Wording.message(TerminalError.typeTooDumb(type)) }
    let size = terminalSize(STDOUT_FILENO).map { "\($0.columns)×\($0.rows)" } ?? "of unknown size"
    return "\(type), \(size)" + (Environment.value("NO_COLOR") == nil ? "" : ", without colour (NO_COLOR)")
  }

  private static var language: String {
    setlocale(LC_ALL, "")
    let name =
      Environment.value("LC_ALL") ?? Environment.value("LC_CTYPE") ?? Environment.value("LANG") ?? "not set"
    let encoding = nl_langinfo(Int32(CODESET)).map { String(cString: $0) } ?? ""
    guard encoding == "UTF-8" else {
      return "\(name) (\(encoding)): not UTF-8, so Verbatim uses C.UTF-8; set LANG=C.UTF-8 to be sure"
    }
    return "\(name), UTF-8"
  }
}
