/// What a page says about itself, unprocessed: in its head, in its markup and beside its heading.
struct PageFacts {
  var meta = MetaTags()
  /// The texts of the JSON-LD scripts.
  var scripts: [[UInt8]] = []
  /// The words of `<title>`.
  var title: String?
  /// The words of the first headings of the highest level.
  var headings: [String] = []
  /// The words of the headings of lower levels.
  var lesserHeadings: [String] = []
  /// The words of what microdata marks as the headline.
  var headlines: [String] = []
  /// The address that the page declares as its own.
  var canonical: String?
  /// The language of `<html>`.
  var language: String?
  /// What the page's markup says about the authors, the most significant first.
  var authors: [AuthorMark] = []
  /// What the page's markup says about dates, the most significant first.
  var dates: [DateMark] = []
  /// Lines beside the heading that may be the deck.
  var decks: [String] = []

  /// Elements that name authors.
  struct AuthorMark {
    var texts: [String]
    var origin: MarkOrigin
    /// Whether the markup says that the author is an organisation.
    var isBody = false
    /// Whether the elements are near the heading.
    var isNear = true
  }

  /// An element with a date.
  struct DateMark {
    var text: String
    var origin: MarkOrigin
    var isModified = false
  }

  /// How an element says what it is.
  enum MarkOrigin {
    case microdata
    /// By its name, its class or its place.
    case element
  }
}
