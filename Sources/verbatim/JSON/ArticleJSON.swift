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
      .object(
        [
          .init("kind", .string(block.kind.rawValue)), .init("start", .integer(counts[2 * index])),
          .init("end", .integer(counts[2 * index + 1])), .init("noise", .bool(block.isNoise)),
        ] + extras(of: block))
    }
    return [
      .init("deck", .text(article.fields.deck)), .init("text", .string(article.text)),
      .init("blocks", .array(blocks)),
    ]
  }
}

extension ArticleJSON {
  /// Returns the members that a block has only if there is something to say.
  static func extras(of block: Block) -> [JSONValue.Member] {
    var members: [JSONValue.Member] = []
    switch block.form {
    case .heading(let level): if let level { members.append(.init("level", .integer(level))) }
    case .item(let marker): if let marker { members.append(.init("marker", .string(marker))) }
    case .cell(let row, let column):
      members += [.init("row", .integer(row)), .init("column", .integer(column))]
    case .paragraph, .quote, .preformatted, .rule, .other: break
    }
    if block.depth > 0 { members.append(.init("depth", .integer(block.depth))) }
    if let speaker = block.speaker { members.append(.init("speaker", .string(speaker))) }
    if let time = block.time { members.append(.init("time", .integer(time))) }
    return members
  }
}

extension Article {
  /// The quotations that are speech.
  var spoken: [Quotation] { (quotations ?? []).filter(\.kind.isSpeech) }
}
