import Articles
import Bookmarks
import Catalogue
import Formats
import JSON
import Library
import Proof

/// Carries out the tools that a client calls.
struct MCPTools {
  let library: LibraryStore
  let now: () -> Timestamp
  /// Whether tools may change the library.
  let mayWrite: Bool

  /// The descriptions of the tools that may be called.
  var descriptions: [JSONValue] {
    MCPTool.all.filter { mayWrite || !$0.name.writes }.map(\.json)
  }

  /// Calls a tool; a failure inside it becomes a result that reports it, for the model to read.
  func call(_ name: String, _ arguments: JSONValue) throws(MCPMessage.Failure) -> JSONValue {
    guard let tool = MCPTool.Name(rawValue: name), mayWrite || !tool.writes else {
      throw MCPMessage.Failure(code: .invalidParameters, message: "unknown tool: \(name)")
    }
    do {
      let result = try perform(tool, MCPArguments(arguments))
      return ["content": [["type": "text", "text": .string(result.line)]], "structuredContent": result]
    } catch {
      return [
        "content": [["type": "text", "text": .string(Wording.message(error))]], "isError": .bool(true),
      ]
    }
  }

  private func perform(_ tool: MCPTool.Name, _ arguments: MCPArguments) throws -> JSONValue {
    switch tool {
    case .search: return try search(arguments)
    case .article: return try article(arguments)
    case .quotations: return try quotations(arguments)
    case .statements: return try statements(arguments)
    case .check: return try check(arguments)
    case .bookmark: return try bookmark(arguments)
    }
  }

  private func search(_ arguments: MCPArguments) throws -> JSONValue {
    let hits = try library.search(try arguments.string("query"), limit: try arguments.limit())
    return [
      "hits": .array(
        hits.map { ["article": $0.article.json, "snippet": .string($0.snippet), "score": .number($0.score)] })
    ]
  }

  private func stored(_ name: String) throws -> StoredArticle {
    guard let id = ArticleID(text: name) else {
      throw Complaint("article", "“\(name)” isn’t the number of an article: “search” returns them")
    }
    guard let stored = try library.article(id) else { throw LibraryError.noSuchArticle(id) }
    return stored.withQuotations
  }

  private func article(_ arguments: MCPArguments) throws -> JSONValue {
    let stored = try stored(try arguments.string("id"))
    var writer = JSONWriter()
    ArticleJSON.write(.stored(stored), formers: [], all: false, to: &writer)
    return ["article": try JSONValue(writer.bytes)]
  }

  private func quotations(_ arguments: MCPArguments) throws -> JSONValue {
    let (limit, words) = (try arguments.limit(), try arguments.optional("query") ?? "")
    var found: [StatementSummary] = []
    if let name = try arguments.optional("speaker") {
      let speakers = try library.speakers(named: name)
      if speakers.isEmpty { throw Complaint("quotations", Wording.noSpeaker(name)) }
      for speaker in speakers where found.count < limit {
        let query = StatementQuery(speaker: speaker.id, filter: words)
        let range = 0..<limit - found.count
        found += try library.statements(query, in: range, most: LibraryStore.mostStatements).rows
      }
    } else {
      let query = StatementQuery(filter: words)
      found = try library.statements(query, in: 0..<limit, most: LibraryStore.mostStatements).rows
    }
    return [
      "statements": .array(
        try found.map { statement in
          var positions = try library.positions(in: statement.article.id)
          return statement.json(at: positions?.codePoints(statement.range) ?? 0..<0)
        })
    ]
  }

  private func statements(_ arguments: MCPArguments) throws -> JSONValue {
    let limit = try arguments.limit()
    let found = try StatementList(try arguments.optional("query") ?? "", limit: limit, in: library).entries
    return [
      "statements": .array(
        try found.prefix(limit).map { try StatementJSON($0, in: library).value })
    ]
  }

  private func check(_ arguments: MCPArguments) throws -> JSONValue {
    let text = try arguments.string("text")
    let document = Document(bytes: Array(text.utf8), name: "Text", format: .text)
    var check = try DraftCheck(library: library)
    var drafts: [JSONValue] = []
    for article in try articles(in: document) { drafts.append(try json(article, &check)) }
    return ["drafts": .array(drafts)]
  }

  private func articles(in document: Document) throws(InputError) -> [Article] {
    do throws(IngestionError) {
      return try Ingestion.articles(in: document, by: DocumentFormats())
    } catch {
      throw InputError(error, path: "text")
    }
  }

  private func json(_ article: Article, _ check: inout DraftCheck) throws -> JSONValue {
    let quotes = try check.check(article).map { (quotation: $0, line: Int?.none) }
    var writer = JSONWriter()
    CheckJSON(draft: article, check: check).write(quotes, path: nil, to: &writer)
    return try JSONValue(writer.bytes)
  }

  private func place(of words: String, in article: Article) throws -> Range<Int> {
    do throws(PassageError) {
      let places = try TypedPassage(exact: words).places(in: article.text)
      if let first = places.first { return first }
    } catch {
      throw Complaint("exact", Wording.words(error))
    }
    throw Complaint("exact", Wording.notSoOften(0))
  }

  private func bookmark(_ arguments: MCPArguments) throws -> JSONValue {
    let stored = try stored(try arguments.string("article"))
    let place = try place(of: try arguments.string("exact"), in: stored.article)
    let draft = BookmarkDraft(
      passage: place, in: stored.article, note: try arguments.optional("note"),
      tags: try arguments.strings("tags"))
    let bookmark = try library.addBookmark(
      draft, to: stored.summary.id, replaces: false, now: now())
    return ["bookmark": bookmark.json]
  }
}

/// The arguments of a call.
struct MCPArguments {
  private let value: JSONValue

  init(_ value: JSONValue) { self.value = value }

  /// Returns a string that must be present.
  func string(_ name: String) throws -> String {
    guard let string = try optional(name), !string.isEmpty else {
      throw Complaint(name, "this argument is missing")
    }
    return string
  }

  /// Returns a string; `nil` if it is missing.
  func optional(_ name: String) throws -> String? {
    guard let argument = value[name] else { return nil }
    if case .written(let number) = argument { return number }
    guard let string = argument.string else { throw Complaint(name, "this argument must be a string") }
    return string
  }

  /// Returns the strings of an array; none if it is missing.
  func strings(_ name: String) throws -> [String] {
    guard let argument = value[name] else { return [] }
    let strings = argument.elements.compactMap(\.string)
    guard strings.count == argument.elements.count else {
      throw Complaint(name, "this argument must be strings")
    }
    return strings
  }

  /// Returns the number of results wanted: 20 by default, at most 200.
  func limit() throws -> Int {
    guard let written = try optional("limit") else { return 20 }
    guard let limit = Int(written), limit > 0 else { throw Complaint("limit", "give a whole number from 1") }
    return min(limit, 200)
  }
}
