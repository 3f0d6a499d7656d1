import Foundation
import JSON

/// A server of the Model Context Protocol on standard input and output.
///
/// It is a thin layer: it reads requests, one per line, hands them to ``MCPTools``, and ends when its input
/// does. Only answers go to standard output.
struct MCPServer {
  /// The versions of the protocol that it speaks, newest first.
  static let versions = ["2025-11-25", "2025-06-18"]
  /// The maximum length of a request, in bytes.
  private static let longestLine = 16 << 20

  private let tools: MCPTools
  private let output: StandardOutput

  init(tools: MCPTools, output: StandardOutput) { (self.tools, self.output) = (tools, output) }

  /// Answers requests until the input ends.
  mutating func run(from source: ByteSource) throws {
    var lines = RequestLineReader(limit: Self.longestLine)
    var isOpen = true
    while isOpen {
      try output.flush()
      isOpen = try lines.fill(from: source)
      while let line = lines.next(atEnd: !isOpen) {
        switch line {
        case .bytes(let range):
          var bytes: [UInt8] = []
          lines.withBytes(range) { bytes = Array($0) }
          if let answer = answer(bytes) { try output.write(answer.line + "\n") }
        case .tooLong:
          let failure = MCPMessage.Failure(code: .invalidRequest, message: "a request has 16 MB at most")
          try output.write(Self.answer(failure).line + "\n")
        }
      }
    }
    try output.flush()
  }

  /// Returns the answer to a line; `nil` for a notification, an answer, or a blank line.
  mutating func answer(_ line: [UInt8]) -> JSONValue? {
    if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { return nil }
    do throws(MCPMessage.Failure) {
      guard let message = try MCPMessage.read(line), let id = message.id else { return nil }
      do throws(MCPMessage.Failure) {
        let result = try result(of: message)
        let answer: JSONValue = ["jsonrpc": "2.0", "id": id, "result": result]
        return answer
      } catch {
        return Self.answer(MCPMessage.Failure(code: error.code, message: error.message, id: id))
      }
    } catch {
      return Self.answer(error)
    }
  }

  private func result(of message: MCPMessage) throws(MCPMessage.Failure) -> JSONValue {
    switch message.method {
    case "initialize": return Self.introduction(to: message.parameters["protocolVersion"]?.string)
    case "ping": return .object([])
    case "tools/list": return ["tools": .array(tools.descriptions)]
    case "tools/call":
      guard let name = message.parameters["name"]?.string else {
        throw MCPMessage.Failure(code: .invalidParameters, message: "“name” is missing: name a tool")
      }
      return try tools.call(name, message.parameters["arguments"] ?? .object([]))
    default:
      throw MCPMessage.Failure(code: .unknownMethod, message: "unknown method: \(message.method)")
    }
  }

  /// Introduces the server in the client's version if it is supported, otherwise in the newest.
  private static func introduction(to version: String?) -> JSONValue {
    let spoken = versions.first { $0 == version } ?? versions[0]
    return [
      "protocolVersion": .string(spoken), "capabilities": ["tools": ["listChanged": .bool(false)]],
      "serverInfo": ["name": "verbatim", "title": "Verbatim", "version": .string(Version.text)],
      "instructions": .string(
        """
        A library of news articles with every quotation and its speaker. Quote only what these tools return, name the \
        article, and run “check” on a text before you hand it over.
        """),
    ]
  }

  private static func answer(_ failure: MCPMessage.Failure) -> JSONValue {
    [
      "jsonrpc": "2.0", "id": failure.id,
      "error": ["code": .integer(failure.code.rawValue), "message": .string(failure.message)],
    ]
  }
}
