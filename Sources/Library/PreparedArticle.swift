import Articles
import Bookmarks
import Foundation

/// An article with everything that can be computed before the library is locked.
struct PreparedArticle: Sendable {
  let new: NewArticle
  /// The hash of the document, and after `#` the article's part, if it has one.
  let documentHash: String
  let textHash: String
  let structure: Data
  let isUnspaced: Bool

  init(_ new: NewArticle) {
    self.new = new
    documentHash = ArticleOrigin.documentHash(new.document, part: new.article.part)
    textHash = TextHash.of(new.article.text)
    structure = BlockEncoding.data(new.article.blocks, new.article.spans)
    isUnspaced = UnspacedScript.isIn(new.article.text) || UnspacedScript.isIn(new.article.fields.title)
  }

  var article: Article { new.article }
}
