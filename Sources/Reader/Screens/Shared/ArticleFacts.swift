import Articles
import Catalogue

/// The line under an article's title: author, publisher and date.
enum ArticleFacts {
  /// Returns byline, source and date, as far as they are known, separated by middle dots.
  static func line(for fields: ArticleFields) -> String {
    [fields.byline.map { "By \($0)" }, fields.source, fields.date.map(long)]
      .compactMap(\.self).joined(separator: " · ")
  }

  /// Returns the line for an article, without the facts that a visible block of the article states.
  ///
  /// - Parameter isPrinted: whether the whole article is visible at once, so that a credit at its end is
  ///   enough.
  static func line(for article: Article, showsNoise: Bool, isPrinted: Bool = false) -> String {
    var fields = article.fields
    var isBeforeText = true
    for block in article.blocks where showsNoise || !block.isNoise {
      switch block.kind {
      case .byline: fields.byline = nil
      case .dateline: fields.date = nil
      case .credit where isPrinted: fields.source = nil
      case .credit where isBeforeText:
        if let source = fields.source, article.text.words(in: block.range).contains(source) {
          fields.source = nil
        }
      case .deck, .credit: break
      default: isBeforeText = false
      }
    }
    return line(for: fields)
  }

  /// Returns a date in words: `29 May 2024`.
  static func long(_ date: PublicationDate) -> String {
    "\(date.day) \(months[date.month - 1]) \(date.year)"
  }

  /// Returns a date of nine columns: `29 May 24`.
  static func short(_ date: PublicationDate) -> String {
    let day = date.day < 10 ? " \(date.day)" : "\(date.day)"
    let year = date.year % 100
    return "\(day) \(months[date.month - 1].prefix(3)) \(year < 10 ? "0" : "")\(year)"
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November",
    "December",
  ]
}
