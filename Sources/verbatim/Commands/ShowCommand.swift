import ArgumentParser
import Articles
import Bookmarks
import Library
import Reader

/// `verbatim show`: an article, to standard output.
struct ShowCommand: Action {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Prints an article; adds nothing.",
    discussion: """
      A word of digits is an article's number in the library; a file of that name is ./17. Paragraphs are \
      broken at 72 columns, or as many as the terminal has. What is not the article's own (a repeated \
      title, “Leave a Reply”) is left out of the text, and marked in JSON.

      EXAMPLES:
        verbatim show 17
        verbatim show --width 0 article.txt | grep -n ceasefire
        verbatim show --json article.txt | jq -r .byline
      """)

  @Argument(
    help: ArgumentHelp("An article's number, or a file; “-” is standard input.", valueName: "id|path"))
  var name: String

  @Flag(help: "Print a JSON object with text, blocks and quotations.")
  var json = false

  @Option(help: ArgumentHelp("Columns of a line; 0 for one line a paragraph.", valueName: "n"))
  var width: Int?

  @Flag(help: "In text what is not the article's own, in JSON scare quotes and titles of works, too.")
  var all = false

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    if let width, width < 0 { throw ValidationError("--width cannot be less than 0") }
  }

  func perform(in session: Session) throws {
    let named = try session.article(named: name)
    guard json else {
      let columns = width == 0 ? nil : width ?? min(72, Columns.available ?? 72)
      for line in PrintedArticle.lines(of: named.article, columns: columns, showsNoise: all) {
        try session.output.line(line)
      }
      return
    }
    let members =
      switch named {
      case .stored(let stored): ArticleJSON.members(of: stored.summary)
      case .loaded(let loaded): ArticleJSON.members(of: loaded)
      }
    let article = named.article
    var bytes: [UInt8] = []
    QuotationJSON.write(
      members + ArticleJSON.details(of: article), quotes: all ? article.quotations ?? [] : article.spoken,
      in: article.text, to: &bytes)
    try session.output.write(bytes + [UInt8(ascii: "\n")])
  }
}
