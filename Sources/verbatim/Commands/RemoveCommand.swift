import ArgumentParser
import Articles
import Library

/// `verbatim remove`.
struct RemoveCommand: Action {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Removes articles from the library by their numbers; their bookmarks stay.",
    discussion: """
      Files, bookmarks and corrections stay. Bookmarks are attached again when the article is added again, and \
      “verbatim undo” restores what was removed last. If a number has no article, the others are still removed, \
      and the exit status is 1.

      EXAMPLE:
        verbatim remove 3 5
      """)

  @Argument(help: ArgumentHelp("Numbers that “verbatim list” shows.", valueName: "id"))
  var ids: [String]

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    for id in ids where ArticleID(text: id) == nil {
      throw ValidationError("“\(id)” isn't the number of an article; “verbatim list” shows them")
    }
  }

  func perform(in session: Session) throws {
    let library = try session.existingLibrary()
    var seen: Set<ArticleID> = []
    for id in ids.compactMap({ ArticleID(text: $0) }) where seen.insert(id).inserted {
      do throws(LibraryError) {
        guard let library else { throw .noSuchArticle(id) }
        try library.removeArticle(id)
      } catch {
        guard case .noSuchArticle = error else { throw error }
        session.problems.report(error)
      }
    }
  }
}
