import Articles
import Bookmarks
import Catalogue
import JSON
import Library
import Quotations

/// The members that articles have in JSON.
enum ArticleJSON {
  /// Returns the members of an article that may be in the library or not, as `list` has them.
  static func members(of named: NamedArticle) -> [JSONValue.Member] {
    switch named {
    case .stored(let stored): ArticleMembers.list(stored.summary)
    case .loaded(let loaded):
      ArticleMembers.list(
        loaded.article.fields, path: loaded.path, quotations: loaded.article.spoken.count)
    }
  }

  /// Returns what `show` adds to that, except for the quotations.
  static func details(of article: Article) -> [JSONValue.Member] {
    let ends = article.blocks.flatMap { [$0.range.lowerBound, $0.range.upperBound] }
    let counts = CodePoints.counts(at: ends, in: article.text)
    let blocks = article.blocks.enumerated().map { index, block -> JSONValue in
      [
        "kind": .string(block.kind.rawValue), "start": .integer(counts[2 * index]),
        "end": .integer(counts[2 * index + 1]), "noise": .bool(block.isNoise),
      ]
    }
    return [
      .init("deck", .text(article.fields.deck)), .init("text", .string(article.text)),
      .init("blocks", .array(blocks)),
    ]
  }
}

extension Article {
  /// The quotations that are speech.
  var spoken: [Quotation] { (quotations ?? []).filter(\.kind.isSpeech) }
}
