import Articles
import Bookmarks
import GRDB

/// Where an article comes from: a file and, if that holds several articles, its part of it.
///
/// This is what an article is known by. The hash of its document tells whether that has changed; it also finds a file
/// that was moved or copied, and an article without a file.
struct ArticleOrigin: Hashable {
  /// The file's absolute path, as it is stored; `nil` for standard input.
  var path: String?
  /// The entry in the file; `nil` if that holds one article.
  var part: String?

  /// The SQL condition that an article comes from the path `?1` and the part `?2`; has an index.
  static let condition = "path = ?1 AND ifnull(part, '') = ifnull(?2, '')"

  /// The arguments of ``condition``.
  var arguments: StatementArguments { [path, part] }

  /// Returns what `content.document_hash` holds for a part of the document with a hash.
  static func documentHash(_ hash: String, part: String?) -> String {
    part.map { hash + "#" + $0.column } ?? hash
  }

  /// The SQL condition that `document_hash` is that of a document with the hash `?1`, or of a part of it.
  ///
  /// `$` is the character after `#`.
  static let documentCondition =
    "(document_hash = ?1 OR document_hash > ?1 || '#' AND document_hash < ?1 || '$')"
}
