import JSON

/// A tool as described to a client.
struct MCPTool {
  /// The tools, in the order listed.
  enum Name: String, CaseIterable {
    case search, article, quotations, statements, check, bookmark

    /// Whether it changes the library.
    var writes: Bool { self == .bookmark }
  }

  /// An argument of a tool.
  struct Argument {
    let name: String
    let type: String
    let description: String
    var isRequired = false
  }

  let name: Name
  let title: String
  let description: String
  let arguments: [Argument]

  /// The description as `tools/list` sends it; arguments are described by JSON Schema.
  var json: JSONValue {
    let properties = arguments.map { argument in
      var schema: [JSONValue.Member] = [
        .init("type", .string(argument.type)), .init("description", .string(argument.description)),
      ]
      if argument.type == "array" { schema.append(.init("items", ["type": "string"])) }
      if argument.type == "integer" { schema.append(.init("minimum", .integer(1))) }
      return JSONValue.Member(argument.name, .object(schema))
    }
    return [
      "name": .string(name.rawValue), "title": .string(title), "description": .string(description),
      "inputSchema": [
        "type": "object", "properties": .object(properties),
        "required": .array(arguments.filter(\.isRequired).map { .string($0.name) }),
        "additionalProperties": .bool(false),
      ],
      "annotations": [
        "readOnlyHint": .bool(!name.writes), "destructiveHint": .bool(false), "openWorldHint": .bool(false),
      ],
    ]
  }

  private static let limit = Argument(
    name: "limit", type: "integer", description: "At most this many; 20 by default.")

  /// All tools.
  static let all = [
    MCPTool(
      name: .search, title: "Search articles",
      description:
        "Finds articles that have all words of a query in their title or text, best first, with a snippet each.",
      arguments: [
        Argument(
          name: "query", type: "string", description: "Words, or \"a phrase\" in quotation marks.",
          isRequired: true),
        limit,
      ]),
    MCPTool(
      name: .article, title: "Read an article",
      description:
        "Returns an article's title, source, date, text and quotations. Positions are code points of the text.",
      arguments: [
        Argument(name: "id", type: "string", description: "The article's number.", isRequired: true)
      ]),
    MCPTool(
      name: .quotations, title: "What a speaker said",
      description:
        "Returns what a speaker said, or statements that have some words, newest first, each with its article.",
      arguments: [
        Argument(name: "speaker", type: "string", description: "A name, or part of it."),
        Argument(name: "query", type: "string", description: "Words of the statement."), limit,
      ]),
    MCPTool(
      name: .statements, title: "What was said, each statement once",
      description:
        "Returns statements with all articles that have them, whole, cut or altered, oldest first.",
      arguments: [
        Argument(
          name: "query", type: "string", description: "Words of the statement or of its speaker’s name."),
        limit,
      ]),
    MCPTool(
      name: .check, title: "Check a text's quotations",
      description: """
        Compares each quotation of a text with the library and gives a verdict: exact, typographic, marked, unquoted, \
        misattributed, altered or not-found, with the differences.
        """,
      arguments: [
        Argument(
          name: "text", type: "string", description: "The text, with its quotation marks.", isRequired: true)
      ]),
    MCPTool(
      name: .bookmark, title: "Bookmark words of an article",
      description: "Bookmarks words of an article, with a note and tags.",
      arguments: [
        Argument(name: "article", type: "string", description: "The article's number.", isRequired: true),
        Argument(
          name: "exact", type: "string", description: "The words exactly as in the text.", isRequired: true
        ),
        Argument(name: "note", type: "string", description: "A note on them."),
        Argument(name: "tags", type: "array", description: "Tags."),
      ]),
  ]
}
