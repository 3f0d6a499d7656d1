import Articles
import Bookmarks
import Catalogue
import Quotations

extension StoredArticle {
  /// Returns the article with every offset moved from the column of a damaged text to the text as it is read.
  func moved(to text: StoredText) -> StoredArticle {
    var moved = self
    moved.article.blocks = article.blocks.map { block in
      var block = block
      block.range = text.range(block.range)
      return block
    }
    moved.article.spans = article.spans.map { Article.Span($0.kind, text.range($0.range)) }
    moved.article.quotations = article.quotations?.map { $0.moved(to: text) }
    moved.place = place.map { ReadingPlace(offset: text.offset($0.offset)) }
    moved.marks = marks.mapValues { ReadingPlace(offset: text.offset($0.offset)) }
    var cursor = CodePointCursor(text.text)
    moved.bookmarks = bookmarks.map { bookmark in
      guard case .attached(let range, let now) = bookmark.attachment else { return bookmark }
      var bookmark = bookmark
      bookmark.attachment = .attached(text.range(range), now: now)
      bookmark.codePoints = cursor.range(text.range(range))
      return bookmark
    }
    return moved
  }
}

extension Quotation {
  fileprivate func moved(to text: StoredText) -> Quotation {
    var moved = self
    moved.range = text.range(range)
    moved.interior = text.range(interior)
    moved.attribution?.mention = attribution?.mention.map(text.range)
    moved.attribution?.cue = attribution?.cue.map(text.range)
    return moved
  }
}
