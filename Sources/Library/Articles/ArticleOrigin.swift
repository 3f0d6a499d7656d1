import Articles
import Bookmarks
import GRDB

/// Where an article comes from: a file and, if the file holds several articles, the part that this one is.
///
/// An article is known by its origin. The hash of its document tells whether the document has changed; it
/// also finds a file that was moved or copied, and an article without a file.
struct ArticleOrigin: Hashable {
  /// The file's absolute path, as it is stored; `nil` for standard input.
  var path: String?
  /// The entry in the file; `nil` if the file holds one article.
  var part: String?

  /// The SQL condition that an article comes from the path `?1` and the part `?2`; it uses an index.
  static let condition = "path = ?1 AND ifnull(part, '') = ifnull(?2, '')"

  /// The arguments for ``condition``.
  var arguments: StatementArguments { [path, part] }

  /// Returns what `content.document_hash` holds for a part of the document with this hash.
  static func documentHash(_ hash: String, part: String?) -> String {
    part.map { hash + "#" + $0.column } ?? hash
  }

  /// The SQL condition that `document_hash` belongs to a document with the hash `?1`, or to a part of it.
  ///
  /// `$` is the character after `#`.
  static let documentCondition =
    "(document_hash = ?1 OR document_hash > ?1 || '#' AND document_hash < ?1 || '$')"
}
