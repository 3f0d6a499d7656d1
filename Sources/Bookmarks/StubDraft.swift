import Articles
import Quotations
extension BookmarkDraft {
  package init(_ parts: [Quotation], in article: Article) {
    self.init(anchor: Anchor(exact: "", prefix: "", suffix: "", range: 0..<0, textHash: ""), kind: .passage)
  }
}
