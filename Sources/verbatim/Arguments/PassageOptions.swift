import ArgumentParser
import Articles
import Bookmarks

/// Which words of an article are meant.
struct PassageOptions: ParsableArguments {
  @Option(parsing: .unconditional, help: ArgumentHelp("The words.", valueName: "words"))
  var exact: String

  @Option(
    parsing: .unconditional, help: ArgumentHelp("The words just before them.", valueName: "words"))
  var prefix: String?

  @Option(
    parsing: .unconditional, help: ArgumentHelp("The words just after them.", valueName: "words"))
  var suffix: String?

  @Option(help: ArgumentHelp("Which occurrence, counted from 1.", valueName: "number"))
  var nth: Int?

  func validate() throws {
    if let nth, nth < 1 { throw ValidationError("--nth: the first place is 1") }
  }

  /// Returns the place of the words in an article.
  ///
  /// Notes on standard error if they occur several times and the user didn't say which occurrence is meant.
  ///
  /// - Parameter name: the name of the article in messages.
  func place(in article: Article, called name: String, _ session: Session) throws -> Range<Int> {
    let places: [Range<Int>]
    do throws(PassageError) {
      places = try TypedPassage(exact: exact, prefix: prefix, suffix: suffix).places(in: article.text)
    } catch {
      throw Complaint(name, Wording.words(error))
    }
    guard places.indices.contains((nth ?? 1) - 1) else {
      throw Complaint(name, Wording.notSoOften(places.count))
    }
    let place = places[(nth ?? 1) - 1]
    if nth == nil, places.count > 1 {
      session.problems.note(name, Wording.taken(Anchor(of: place, in: article.text), of: places.count))
    }
    return place
  }
}
