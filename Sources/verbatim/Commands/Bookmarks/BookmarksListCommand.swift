import ArgumentParser
import Articles
import Bookmarks
import Catalogue
import JSON
import Library

/// `verbatim bookmarks list`.
struct BookmarksListCommand: Action {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists the bookmarks, newest first.",
    discussion: """
      All words must occur in the passage, its note, tags, speaker, title or source; '#sea' finds a tag. \
      “-word” excludes; fields are as in “verbatim search”. Bookmarks of one article are in the order of its \
      text.

      EXAMPLES:
        verbatim bookmarks list glass
        verbatim bookmarks list --speaker 'mao ning' --json
        verbatim bookmarks list --tag nato --since 2024-05-01 --until 2024-05-31
      """)

  @OptionGroup var choice: BookmarkOptions

  @OptionGroup var rows: RowOptions
  @OptionGroup var options: GlobalOptions

  static var printsForReading: Bool { true }

  func perform(in session: Session) throws {
    try session.problems.explain(choice.typedQuery, of: "bookmarks")
    let found = try session.existingLibrary()?.bookmarks(choice.query, in: 0..<(rows.limit ?? .max))
    let bookmarks = found?.rows ?? []
    if rows.json {
      try session.output.write(BookmarkExport.json(bookmarks))
    } else {
      for bookmark in bookmarks { try session.output.write(bookmark) }
    }
    guard let found, choice.isGiven else { return }
    let words = choice.words.joined(separator: " ")
    session.problems.noteOutcome(of: "bookmarks", words: words, limit: rows.limit, total: found.total)
  }
}

extension StandardOutput {
  /// Writes a bookmark for people: its number and words, then where they come from, note and tags.
  func write(_ bookmark: Bookmark) throws(OutputError) {
    let draft = bookmark.draft
    try line(Columns.right(bookmark.id.description, 5) + "  " + draft.anchor.exact.onOneLine)
    var facts = [draft.person ?? draft.mention, bookmark.fields.title, bookmark.fields.source]
    facts.append(bookmark.fields.date?.description)
    facts.append(bookmark.missingPlace?.remark)
    if let now = bookmark.attachment.now { try line("       changed since, now: " + now.onOneLine) }
    try line("       — " + facts.compactMap(\.self).joined(separator: " · "))
    if let note = draft.noteLine() { try line("       " + note.onOneLine) }
    if !draft.tags.isEmpty { try line("       " + draft.tags.map { "#\($0)" }.joined(separator: " ")) }
  }
}
