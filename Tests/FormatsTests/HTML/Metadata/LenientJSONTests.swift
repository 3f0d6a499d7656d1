import JSON
import Testing

@testable import Formats

@Suite struct LenientJSONTests {
  private func values(_ text: String) -> [String] { LenientJSON.values(in: Array(text.utf8)).map(\.line) }

  @Test(arguments: [
    #"{"a":"b","c":[1]}"#, #"<![CDATA[ {"a":"b","c":[1]} ]]>"#, #"<!-- {"a":"b","c":[1]} -->"#,
    "//<![CDATA[\n{\"a\":\"b\",\"c\":[1]}\n//]]>", #"{"a":"b","c":[1,],};"#, #"{"a":"b" "c":[1]}"#,
    "/* an article */ {\"a\":\"b\", // the name\n \"c\":[1]}", #"{a:"b",'c':[1]}"#, #"{"a":"b","c":[1]"#,
  ])
  func `what pages get wrong`(_ text: String) {
    #expect(values(text) == [#"{"a":"b","c":[1]}"#])
  }

  @Test func `a line break in a string`() {
    #expect(values("{\"a\":\"one\ntwo\"}") == [#"{"a":"one two"}"#])
  }

  @Test func `quotation marks in a string`() {
    #expect(values(#"{"a":"the "old" pier","b":"c"}"#) == [#"{"a":"the \"old\" pier","b":"c"}"#])
  }

  @Test func `escapes`() {
    #expect(values(#"{"a":"\u00e9\ud83d\ude00\/\'",}"#) == [#"{"a":"é😀/'"}"#])
  }

  @Test func `several values`() {
    #expect(values(#"{"a":1} {"b":2}"#) == [#"{"a":1}"#, #"{"b":2}"#])
  }

  @Test(arguments: ["", "window.x", "<", "{", "[", #"{"a"#, #"{"a":"\u12"#, "]]]]", "{]}", "[}]"])
  func `invalid JSON terminates`(_ text: String) {
    #expect(LenientJSON.values(in: Array(text.utf8)).count <= 2)
  }

  @Test(.timeLimit(.minutes(1)))
  func `deep values end`() {
    let deep = String(repeating: "[", count: 200_000)
    #expect(LenientJSON.values(in: Array(deep.utf8)).count <= 64)
    let open = String(repeating: #"{"a":"#, count: 200_000)
    #expect(LenientJSON.values(in: Array(open.utf8)).count <= 64)
    let marks = String(repeating: "\" ", count: 200_000)
    #expect(LenientJSON.values(in: Array("[\(marks)".utf8)).count <= 64)
  }
}
