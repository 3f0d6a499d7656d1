import Foundation
import Testing

/// `mcp`.
@Suite struct MCPTests {
  private let box: Sandbox

  init() throws {
    box = try Sandbox()
    try box.write(Sample.glass, to: "glass.txt")
    #expect(try box.run("add glass.txt").status == 0)
  }

  private func answers(_ requests: String, _ options: String = "") throws -> [String] {
    let ran = try box.run("mcp \(options)", input: requests + "\n")
    #expect(ran.status == 0)
    #expect(ran.errorText == "")
    return ran.text.split(separator: "\n").map(String.init)
  }

  @Test(arguments: [("2025-06-18", "2025-06-18"), ("2025-11-25", "2025-11-25"), ("2024-01-01", "2025-11-25")])
  func `the version is the client's if it is known, else the newest`(_ wanted: String, _ spoken: String)
    throws
  {
    let answer = try answers(
      #"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"\#(wanted)","capabilities":{}}}"#
    )
    #expect(answer.count == 1)
    #expect(answer[0].hasPrefix(#"{"jsonrpc":"2.0","id":1,"result":{"protocolVersion":"\#(spoken)","#))
  }

  @Test func `a notification has no answer, and a ping an empty one`() throws {
    let answer = try answers(
      """
      {"jsonrpc":"2.0","method":"notifications/initialized"}

      {"jsonrpc":"2.0","id":"a","method":"ping"}
      """)
    #expect(answer == [#"{"jsonrpc":"2.0","id":"a","result":{}}"#])
  }

  @Test(arguments: [
    ("{", -32700), ("[]", -32600), (#"{"jsonrpc":"2.0","id":1,"method":"x"}"#, -32601),
    (#"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"delete"}}"#, -32602),
    (#"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"bookmark"}}"#, -32602),
  ])
  func `a bad request is answered by an error`(_ request: String, _ code: Int) throws {
    let answer = try answers(request)
    #expect(answer.count == 1 && answer[0].contains(#""error":{"code":\#(code),"#))
  }

  private func call(_ name: String, _ arguments: String, _ options: String = "") throws -> String {
    let request =
      #"{"jsonrpc":"2.0","id":7,"method":"tools/call","params":{"name":"\#(name)","arguments":\#(arguments)}}"#
    return try answers(request, options).first ?? ""
  }

  @Test func `tools search, read, quote and check`() throws {
    #expect(
      try call("search", #"{"query":"glass"}"#).contains(
        #""structuredContent":{"hits":[{"article":{"id":"1""#))
    #expect(try call("article", #"{"id":"1"}"#).contains("“The glass is falling,” said"))
    #expect(try call("quotations", #"{"speaker":"tull"}"#).contains(#""resolved":"Augustin Tull""#))
    #expect(try call("statements", #"{"query":"falling"}"#).contains(#""count":1"#))
    let checked = try call("check", #"{"text":"“The glass is not falling,” Augustin Tull said."}"#)
    #expect(checked.contains(#""verdict":"altered","negation":true"#))
  }

  @Test func `what goes wrong in a tool is told to the model`() throws {
    #expect(try call("article", #"{"id":"99"}"#).hasSuffix(#""isError":true}}"#))
    #expect(try call("search", "{}").contains("query: this argument is missing"))
  }

  @Test func `bookmarks are kept only if that is allowed`() throws {
    let arguments = #"{"article":"1","exact":"glass is falling","tags":["sea"]}"#
    #expect(try call("bookmark", arguments).contains("unknown tool: bookmark"))
    #expect(
      try call("bookmark", arguments, "--write").contains(#""bookmark":{"id":"1","exact":"glass is falling""#)
    )
    #expect(try box.run("bookmarks list").text.contains("glass is falling"))
  }
}
