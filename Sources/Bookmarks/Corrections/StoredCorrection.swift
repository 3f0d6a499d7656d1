import Articles
import Catalogue
import JSON

/// A correction as stored in a library, with its current place and its article.
package struct StoredCorrection: Hashable, Sendable {
  /// The correction, with its number.
  package var correction: Correction
  /// Where the words are in the article's text now, in UTF-8 offsets.
  ///
  /// It is `nil` if they don't occur; nothing is corrected until they reappear.
  package var range: Range<Int>?
  /// Title and URL of the article when the correction was made.
  package var source: ArticleFields
  /// The path of the article's file at that time.
  package var path: String?
  /// The article, or `nil` if it isn't in the library.
  package var article: ArticleSummary?

  /// Makes a stored correction; `range` is in UTF-8 offsets.
  package init(
    correction: Correction, range: Range<Int>?, source: ArticleFields, path: String?, article: ArticleSummary?
  ) {
    self.correction = correction
    self.range = range
    self.source = source
    self.path = path
    self.article = article
  }

  /// Returns the correction as an object of `corrections list --json`.
  ///
  /// - Parameter codePoints: `range` in Unicode code points of the article's text.
  package func json(codePoints: Range<Int>?) -> JSONValue {
    let anchor = correction.anchor
    return [
      "id": .text(correction.id?.description), "exact": .string(anchor.exact),
      "prefix": .string(anchor.prefix), "suffix": .string(anchor.suffix),
      "start": .count(codePoints?.lowerBound), "end": .count(codePoints?.upperBound),
      "verdict": .string(correction.ruling.name), "name": .text(correction.ruling.speaker),
      "created": .string(correction.created.iso8601),
      "article": .object(
        article.map { ArticleMembers.list($0) } ?? ArticleMembers.list(source, path: path)),
      "saved": [
        "title": .string(source.title), "url": .text(source.url), "path": .text(path),
        "text_hash": .string(anchor.textHash), "start_byte": .integer(anchor.range.lowerBound),
        "end_byte": .integer(anchor.range.upperBound),
      ],
    ]
  }
}
