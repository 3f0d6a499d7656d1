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
    abstract: "Keeps words of an article.",
    usage:
      "verbatim bookmarks add --article <id|path> --exact <words> [--prefix <words>] [--suffix <words>] [--nth <number>] [--note <text>] [--tag <tag>]… [--replace] [--json]",
    discussion: """
      The style of quotation marks and the width of blanks need not fit. Words that stand in the text \
      several times are taken where they stand first, with a word about it, unless --nth, --prefix or \
      --suffix say which. Words inside one quotation carry its speaker. A file that the library does not have is added.

      Words that have a bookmark already keep it: the note is added to its note as a paragraph, and the tags to its \
      tags. With --replace they replace what it has; --note '' then removes its note.

      EXAMPLES:
        verbatim bookmarks add --article 17 --exact 'the glass is falling'
        verbatim bookmarks add --article wire.txt --exact 'no comment' --prefix 'he said' --tag war --tag nato
        verbatim bookmarks add --article 17 --exact '- first item' --note '-- see page 3'
      """)

  @Option(
    parsing: .unconditional, help: ArgumentHelp("The article's number, or a file.", valueName: "id|path"))
  var article: String

  @OptionGroup var passage: PassageOptions

  @Option(parsing: .unconditional, help: ArgumentHelp("What to note with them.", valueName: "text"))
  var note: String?

  @Option(
    name: .customLong("tag"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "A tag, with or without #, or several with commas; may be given again.", valueName: "tag"))
  var tags: [String] = []

  @Flag(help: "Replace the note and the tags that these words have.")
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
