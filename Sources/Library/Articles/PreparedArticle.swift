import Articles
import Bookmarks
import Foundation
import GRDB
import Quotations

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
  /// What near-duplicates are found by.
  let sketch: CopySketch
  /// What the article's quotations say, without corrections; `nil` if the finder has not run.
  let statements: [StatementRow]?
  /// The text as the library keeps it.
  let packedText: [UInt8]
  /// The document as the library keeps it; `nil` for an article that isn't the first in it.
  let packedDocument: PackedDocument?

  /// Computes what the library keeps of an article.
  ///
  /// - Parameter packer: the library's; `nil` to keep text and document as they are.
  init(_ new: NewArticle, packer: TextPacker?) {
    self.init(new, hash: TextHash.of(new.document), packer: packer)
  }

  /// Computes the same for an article whose document's hash is known.
  init(_ new: NewArticle, hash: String, packer: TextPacker?) {
    self.new = new
    wholeHash = hash
    documentHash = ArticleOrigin.documentHash(hash, part: new.article.part)
    textHash = TextHash.of(new.article.text)
    structure = BlockEncoding.data(new.article.blocks, new.article.spans)
    sketch = CopySketch(text: new.article.text, blocks: new.article.blocks)
    isUnspaced = UnspacedScript.isIn(new.article.text) || UnspacedScript.isIn(new.article.fields.title)
    packedText = packer?.pack(new.article.text) ?? Array(new.article.text.utf8)
    let isAlone = new.article.part == nil
    packedDocument =
      new.isFirst ? packer?.pack(new.document, besides: isAlone ? new.article.text : nil) : nil
    statements = new.article.quotations.map {
      StatementRow.rows(of: $0, in: new.article.text, packer: packer)
    }
  }

  /// Computes what the library keeps of articles; a document that adjacent articles share is hashed once.
  ///
  /// - Parameters:
  ///   - packer: the packer of the library to which they are added.
  ///   - hashed: a document whose hash is known.
  package static func all(
    _ new: [NewArticle], packer: TextPacker, hashed: (document: [UInt8], hash: String)? = nil
  ) -> [PreparedArticle] {
    var last = hashed
    return new.map { article in
      if let last, last.document.isSameStorage(as: article.document) {
        return PreparedArticle(article, hash: last.hash, packer: packer)
      }
      let hash = TextHash.of(article.document)
      last = (article.document, hash)
      return PreparedArticle(article, hash: hash, packer: packer)
    }
  }

  var article: Article { new.article }

  /// How many quotations are speech.
  var spokenCount: Int { article.quotations?.count { $0.kind.isSpeech } ?? 0 }

  /// The columns of `content` that an article's document fills.
  static let columns =
    [
      "document_hash", "document_id", "text_hash", "packed", "blocks", "emphasis", "title", "deck", "byline",
      "biography", "source", "url", "date", "is_unspaced",
    ] + Provenance.columns

  /// The columns that tell whether an article is the same as before.
  static let describing = [
    "text_hash", "blocks", "emphasis", "title", "deck", "byline", "biography", "source", "url", "date",
  ]

  /// Returns the values of the columns.
  func values(document: Int64) -> [(any DatabaseValueConvertible)?] {
    let own = article.fields
    return [
      documentHash, document, textHash, Data(packedText), structure, Data(), own.title.column,
      own.deck?.column, own.byline?.column, own.biography?.column, own.source?.column, own.url?.column,
      own.date?.iso8601, isUnspaced,
    ] + article.provenance.values
  }
}

extension [UInt8] {
  /// Whether both are one array, not just equal ones; O(1).
  fileprivate func isSameStorage(as other: [UInt8]) -> Bool {
    withUnsafeBufferPointer { first in
      other.withUnsafeBufferPointer { first.baseAddress == $0.baseAddress && first.count == $0.count }
    }
  }
}
