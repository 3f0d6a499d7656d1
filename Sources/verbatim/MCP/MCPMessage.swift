import JSON

/// A message of the Model Context Protocol: a JSON-RPC 2.0 object on one line, without batches.
struct MCPMessage {
  /// The identifier that the answer repeats; `nil` for a notification, which has no answer.
  let id: JSONValue?
  let method: String
  let parameters: JSONValue

  /// Why a line isn't a message, or a request cannot be answered.
  struct Failure: Error {
    /// The error codes of JSON-RPC 2.0.
    enum Code: Int {
      case parse = -32700
      case invalidRequest = -32600
      case unknownMethod = -32601
      case invalidParameters = -32602
    }

    let code: Code
    let message: String
    var id = JSONValue.null
  }

  /// Reads a line; `nil` for an answer from the client, since nothing here asks for one.
  static func read(_ line: [UInt8]) throws(Failure) -> MCPMessage? {
    let value: JSONValue
    do throws(JSONReader.Failure) {
      value = try JSONValue(line)
    } catch {
      throw Failure(code: .parse, message: error.message)
    }
    guard case .object(let members) = value, value["jsonrpc"]?.string == "2.0" else {
      throw Failure(code: .invalidRequest, message: "send one JSON-RPC 2.0 object per line")
    }
    let id = members.last { $0.name == "id" }?.value
    guard let method = value["method"]?.string else {
      if value["result"] != nil || value["error"] != nil { return nil }
      throw Failure(code: .invalidRequest, message: "“method” is missing", id: Self.name(id) ?? .null)
    }
    if let id, Self.name(id) == nil {
      throw Failure(code: .invalidRequest, message: "“id” must be a string or a number")
    }
    return MCPMessage(id: id, method: method, parameters: value["params"] ?? .object([]))
  }

  /// Returns an id, if the value may be one.
  private static func name(_ id: JSONValue?) -> JSONValue? {
    switch id {
    case .string?, .integer?, .number?: id
    case .written(let written)? where written.first.map { $0 == "-" || $0.isNumber || $0 == "\"" } == true: id
    default: nil
    }
  }
}
