import Articles
import Bookmarks
import Catalogue
import JSON
import Library
import Quotations

/// The members that articles have in JSON.
enum ArticleJSON {
  /// Returns the members of an article, stored or not, in the form that `list` uses.
  static func members(of named: NamedArticle) -> [JSONValue.Member] {
    switch named {
    case .stored(let stored): ArticleMembers.list(stored.summary)
    case .loaded(let loaded):
      ArticleMembers.list(
        loaded.article.fields, path: loaded.path, quotations: loaded.article.spoken.count)
    }
  }

  /// Writes the object that `show` prints for an article.
  ///
  /// - Parameter all: whether quotations that aren't speech are written, too.
  static func write(
    _ named: NamedArticle, formers: [FormerText], all: Bool, to writer: inout JSONWriter
  ) {
    let article = named.article
    writer.object { writer in
      writer.members(members(of: named))
      writer.member("deck") { $0.string(article.fields.deck) }
      writer.provenance(of: article)
      writer.member("text") { $0.string(article.text) }
      writer.blocks(of: article)
      writer.links(of: article)
      writer.members([JSONValue.Member("former", .array(formers.map(\.json)))])
      writer.quotes(all ? article.quotations ?? [] : article.spoken, in: article.text)
    }
  }
}

extension JSONWriter {
  /// Writes the members that say how an article was read.
  fileprivate mutating func provenance(of article: Article) {
    let provenance = article.provenance
    member("part") { $0.string(article.part) }
    member("format") { $0.string(provenance.format.rawValue) }
    member("encoding") { $0.string(provenance.encoding) }
    member("undecodable") { $0.integer(provenance.undecodable) }
    member("language") { $0.string(provenance.language) }
    member("summary") { $0.value(.bool(provenance.isSummary)) }
    var origins = FieldName.allCases.map { name in
      JSONValue.Member(name.field.member, .text(article.origin(of: name)?.rawValue))
    }
    origins.append(.init("deck", .text(article.deckOrigin?.rawValue)))
    origins.append(.init("language", .text(article.languageOrigin?.rawValue)))
    member("fields_from") { $0.object { $0.members(origins) } }
  }

  /// Writes the member `blocks`, straight into bytes, since a word list has millions of them.
  fileprivate mutating func blocks(of article: Article) {
    let ends = article.blocks.flatMap { [$0.range.lowerBound, $0.range.upperBound] }
    let counts = CodePoints.counts(at: ends, in: article.text)
    member("blocks") { writer in
      writer.array { writer in
        for (index, block) in article.blocks.enumerated() {
          writer.object { writer in
            writer.member("kind") { $0.string(block.kind.rawValue) }
            writer.member("start") { $0.integer(counts[2 * index]) }
            writer.member("end") { $0.integer(counts[2 * index + 1]) }
            writer.member("noise") { $0.value(.bool(block.isNoise)) }
            writer.extras(of: block)
          }
        }
      }
    }
  }

  /// Writes the members that a block has only in some cases.
  private mutating func extras(of block: Block) {
    switch block.form {
    case .heading(let level): if let level { member("level") { $0.integer(level) } }
    case .item(let marker): if let marker { member("marker") { $0.string(marker) } }
    case .cell(let row, let column):
      member("row") { $0.integer(row) }
      member("column") { $0.integer(column) }
    case .paragraph, .quote, .preformatted, .rule, .other: break
    }
    if block.depth > 0 { member("depth") { $0.integer(block.depth) } }
    if let speaker = block.speaker { member("speaker") { $0.string(speaker) } }
    if let time = block.time { member("time") { $0.integer(time) } }
  }

  /// Writes the member `links`.
  fileprivate mutating func links(of article: Article) {
    let links = article.spans.compactMap { span -> (range: Range<Int>, address: String)? in
      guard case .link(let address) = span.kind else { return nil }
      return (span.range, address)
    }
    let counts = CodePoints.counts(
      at: links.flatMap { [$0.range.lowerBound, $0.range.upperBound] }, in: article.text)
    member("links") { writer in
      writer.array { writer in
        for (index, link) in links.enumerated() {
          writer.object { writer in
            writer.member("start") { $0.integer(counts[2 * index]) }
            writer.member("end") { $0.integer(counts[2 * index + 1]) }
            writer.member("url") { $0.string(link.address) }
          }
        }
      }
    }
  }
}

extension Article {
  /// The quotations that are speech.
  var spoken: [Quotation] { (quotations ?? []).filter(\.kind.isSpeech) }

  /// Returns where a field comes from; `nil` if the article doesn't have it.
  fileprivate func origin(of name: FieldName) -> FieldOrigin? {
    fields[name] == nil ? nil : provenance.origins[name] ?? .text
  }

  /// Where the deck comes from: a paragraph that the reader sees, or what the format declares.
  fileprivate var deckOrigin: FieldOrigin? {
    guard fields.deck != nil else { return nil }
    let isShown = blocks.contains { $0.kind == .deck }
    return switch provenance.format {
    case .html, .mhtml, .docx, .odt: isShown ? .element : .text
    case .markdown: isShown ? .text : .frontMatter
    case .feed: isShown ? .text : .feed
    default: .text
    }
  }

  /// Where documents of the format declare their language; `nil` if this one doesn't.
  fileprivate var languageOrigin: FieldOrigin? {
    guard provenance.language != nil else { return nil }
    return switch provenance.format {
    case .html, .mhtml: .element
    case .markdown: .frontMatter
    case .feed: .feed
    case .mail, .mailbox: .header
    case .docx, .odt, .epub: .properties
    default: .text
    }
  }
}

extension FormerText {
  /// The text as an object in the `former` of `show --json`.
  fileprivate var json: JSONValue {
    .object(
      [.init("replaced", .string(replaced.iso8601)), .init("text_hash", .string(textHash))] + fields.members
        + [.init("text", .string(text))])
  }
}
