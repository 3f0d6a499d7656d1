import ArgumentParser
import Articles
import Catalogue
import Library

/// Which bookmarks to list or export; all the given conditions must hold.
struct BookmarkOptions: ParsableArguments {
  @Argument(help: ArgumentHelp("Words to find; '#sea' finds a tag.", valueName: "word"))
  var words: [String] = []

  @Option(help: ArgumentHelp("Only those of this article.", valueName: "id"))
  var article: String?

  @Option(
    parsing: .unconditional, help: ArgumentHelp("Only those of a speaker with this name.", valueName: "name"))
  var speaker: String?

  @Option(
    name: .customLong("tag"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp("Only those with this tag; may be repeated.", valueName: "tag"))
  var tags: [String] = []

  @Option(help: ArgumentHelp("Only those made on this day or later, as in 2024-05-29.", valueName: "date"))
  var since: String?

  @Option(help: ArgumentHelp("Only those made on this day or earlier.", valueName: "date"))
  var until: String?

  func validate() throws {
    if let article, ArticleID(text: article) == nil {
      throw ValidationError("--article “\(article)”: give the number that “verbatim list” shows")
    }
    if speaker?.allSatisfy(\.isWhitespace) == true { throw ValidationError("--speaker: the name is missing") }
    for (name, day) in [("--since", since), ("--until", until)] {
      if let day, Self.beginning(of: day) == nil {
        throw ValidationError("\(name) “\(day)”: write the day as 2024-05-29")
      }
    }
  }

  /// Whether anything is asked for; otherwise all bookmarks are meant.
  var isGiven: Bool {
    !words.isEmpty || article != nil || speaker != nil || !tags.isEmpty || since != nil || until != nil
  }

  /// The query that the words alone make.
  var typedQuery: Query { Query(words.joined(separator: " "), as: .rows) }

  /// The query that words and options make together; days are in UTC.
  var query: BookmarkQuery {
    var query = typedQuery
    if let speaker { query = query.and(.speaker(speaker)) }
    for tag in tags { query = query.and(.tag(tag)) }
    if let moment = since.flatMap(Self.beginning) { query = query.and(.since(moment)) }
    if let moment = until.flatMap(Self.beginning) {
      query = query.and(.before(Timestamp(seconds: moment.seconds + 86_400)))
    }
    return BookmarkQuery(query, article: article.flatMap { ArticleID(text: $0) })
  }

  /// Returns the first moment of a day; `nil` if there is no such day.
  private static func beginning(of day: String) -> Timestamp? {
    guard let date = PublicationDate(iso8601: day), date.minute == nil else { return nil }
    return Timestamp(iso8601: day + "T00:00:00Z")
  }
}
