import ArgumentParser
import Articles
import Bookmarks
import Catalogue
import JSON
import Library

/// `verbatim bookmarks add`: keeps words of an article.
struct BookmarksAddCommand: Action {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Bookmarks words of an article.",
    usage:
      "verbatim bookmarks add --article <id|path> --exact <words> [--prefix <words>] [--suffix <words>] [--nth <number>] [--note <text>] [--tag <tag>]… [--replace] [--json]",
    discussion: """
      Quotation marks and spaces need not match exactly. If the words occur several times, the first place is \
      used, and a message says so, unless --nth, --prefix or --suffix chooses one. Words inside one quotation \
      get its speaker. A file that is not in the library is added.

      If the words are already bookmarked, the note is appended as a paragraph, and the tags are added. With \
      --replace they replace the old ones; --note '' then removes the note.

      EXAMPLES:
        verbatim bookmarks add --article 17 --exact 'the glass is falling'
        verbatim bookmarks add --article wire.txt --exact 'no comment' --prefix 'he said' --tag war --tag nato
        verbatim bookmarks add --article 17 --exact '- first item' --note '-- see page 3'
      """)

  @Option(
    parsing: .unconditional, help: ArgumentHelp("The article's number, or a file.", valueName: "id|path"))
  var article: String

  @OptionGroup var passage: PassageOptions

  @Option(parsing: .unconditional, help: ArgumentHelp("A note on them.", valueName: "text"))
  var note: String?

  @Option(
    name: .customLong("tag"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "A tag, with or without #, or several with commas; may be repeated.", valueName: "tag"))
  var tags: [String] = []

  @Flag(help: "Replace the note and the tags of these words.")
  var replace = false

  @Flag(help: "Print the bookmark as a JSON object.")
  var json = false

  @OptionGroup var options: GlobalOptions

  func perform(in session: Session) throws {
    let library = try session.openLibrary()
    let stored = try storedArticle(in: library, session: session)
    let place = try passage.place(in: stored.article, called: Wording.name(ofInput: article), session)
    let typed = [String](tagsIn: tags.joined(separator: ","))
    let draft = BookmarkDraft(passage: place, in: stored.article, note: note, tags: typed)
    let bookmark = try library.addBookmark(
      draft, to: stored.summary.id, replaces: replace, now: session.settings.now())
    if json {
      try session.output.write(bookmark.json.line + "\n")
    } else {
      try session.output.write(bookmark)
    }
  }

  /// Returns an article of the library; a file is first added as it is now.
  private func storedArticle(in library: LibraryStore, session: Session) throws -> StoredArticle {
    let id: ArticleID
    if let number = ArticleID(text: article) {
      id = number
    } else {
      let loaded = try session.firstArticle(in: article)
      let new = NewArticle(article: loaded.article, document: loaded.document, path: loaded.path)
      id = try library.add(new, now: session.settings.now()).id
    }
    guard let stored = try library.article(id) else { throw LibraryError.noSuchArticle(id) }
    return stored.withQuotations
  }
}
