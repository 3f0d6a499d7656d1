import Articles
import Bookmarks
import Foundation
import GRDB

/// An article with everything that can be computed before the library is locked.
package struct PreparedArticle: Sendable {
  /// The article.
  package let new: NewArticle
  /// The hash of the document.
  let wholeHash: String
  /// The hash of the document, and after `#` the article's part, if it has one.
  let documentHash: String
  let textHash: String
  let structure: Data
  let isUnspaced: Bool

  /// Computes what the library keeps of an article.
  init(_ new: NewArticle) { self.init(new, hash: TextHash.of(new.document)) }

  /// The same, if the document's hash is known.
  init(_ new: NewArticle, hash: String) {
    self.new = new
    wholeHash = hash
    documentHash = ArticleOrigin.documentHash(hash, part: new.article.part)
    textHash = TextHash.of(new.article.text)
    structure = BlockEncoding.data(new.article.blocks, new.article.spans)
    isUnspaced = UnspacedScript.isIn(new.article.text) || UnspacedScript.isIn(new.article.fields.title)
  }

  /// Computes what the library keeps of articles; a document that adjoining ones share is hashed once.
  package static func all(_ new: [NewArticle]) -> [PreparedArticle] {
    var last: (document: [UInt8], hash: String)?
    return new.map { article in
      if let last, last.document.isSameStorage(as: article.document) {
        return PreparedArticle(article, hash: last.hash)
      }
      let hash = TextHash.of(article.document)
      last = (article.document, hash)
      return PreparedArticle(article, hash: hash)
    }
  }

  var article: Article { new.article }

  /// The columns of `content` that an article's document fills.
  static let columns =
    [
      "document_hash", "document_id", "text_hash", "text", "blocks", "emphasis", "title", "deck", "byline",
      "biography", "source", "url", "date", "is_unspaced",
    ] + Provenance.columns

  /// Those of them that tell whether an article is the same as before.
  static let describing = [
    "text_hash", "blocks", "emphasis", "title", "deck", "byline", "biography", "source", "url", "date",
  ]

  /// The values of the columns.
  func values(document: Int64) -> [(any DatabaseValueConvertible)?] {
    let own = article.fields
    return [
      documentHash, document, textHash, Data(article.text.utf8), structure, Data(), own.title.column,
      own.deck?.column, own.byline?.column, own.biography?.column, own.source?.column, own.url?.column,
      own.date?.iso8601, isUnspaced,
    ] + article.provenance.values
  }
}

extension [UInt8] {
  /// Whether this is the same array, not only an equal one; O(1).
  fileprivate func isSameStorage(as other: [UInt8]) -> Bool {
    withUnsafeBufferPointer { first in
      other.withUnsafeBufferPointer { first.baseAddress == $0.baseAddress && first.count == $0.count }
    }
  }
}
