import ArgumentParser
import Foundation

/// `verbatim mcp`: the library for language models.
struct MCPCommand: Action {
  static let configuration = CommandConfiguration(
    commandName: "mcp",
    abstract: "Serves the library to language models over the Model Context Protocol.",
    discussion: """
      Reads requests from standard input, one JSON object per line, answers on standard output, and ends with \
      its input. Tools: search, article, quotations, statements, check; with --write also bookmark. Nothing else \
      changes the library, and no tool reads files.

      EXAMPLES:
        claude mcp add verbatim -- verbatim mcp
        verbatim mcp --write --library ~/press.sqlite
      """)

  @Flag(help: "Let the client add bookmarks.")
  var write = false

  @OptionGroup var options: GlobalOptions

  func perform(in session: Session) throws {
    let settings = session.settings
    let tools = MCPTools(library: try session.openLibrary(), now: { settings.now() }, mayWrite: write)
    var server = MCPServer(tools: tools, output: session.output)
    try server.run(from: ByteSource(descriptor: STDIN_FILENO))
  }
}
