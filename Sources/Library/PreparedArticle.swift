import Articles
import Bookmarks
import Foundation

/// An article with all that can be worked out before the library is locked.
struct PreparedArticle: Sendable {
  let new: NewArticle
  let documentHash: String
  let textHash: String
  let blocks: Data
  let emphasis: Data
  let isUnspaced: Bool

  init(_ new: NewArticle) {
    self.new = new
    documentHash = TextHash.of(new.document)
    textHash = TextHash.of(new.article.text)
    blocks = PackedRanges.pack(new.article.blocks)
    emphasis = PackedRanges.pack(new.article.spans.map(\.range))
    isUnspaced = UnspacedScript.isIn(new.article.text) || UnspacedScript.isIn(new.article.fields.title)
  }

  var article: Article { new.article }
}
