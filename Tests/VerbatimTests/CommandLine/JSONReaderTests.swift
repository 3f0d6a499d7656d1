import Bookmarks
import Foundation
import JSON
import Testing

@testable import verbatim

/// Lines of JSON, read strictly.
@Suite struct JSONReaderTests {
  private func read(_ line: String) -> Result<TextRequest, TextRequestError> {
    var line = line
    return line.withUTF8 { bytes in Result { () throws(TextRequestError) in try TextRequest(line: bytes) } }
  }

  private func text(_ json: String) throws -> String { try read("{\"text\":\(json)}").get().text }

  @Test(arguments: [
    (#""""#, ""),
    (#""plain""#, "plain"),
    (#""a\"b\\c\/d""#, "a\"b\\c/d"),
    (#""\b\f\n\r\t""#, "\u{8}\u{C}\n\r\t"),
    (#""\u00e9\u00E9é""#, "ééé"),
    (#""\ud83d\ude00x""#, "😀x"),
    (#""\ud83dx""#, "\u{FFFD}x"),
    (#""\ude00\ud83d""#, "\u{FFFD}\u{FFFD}"),
    (#""\ud83d\u0041""#, "\u{FFFD}A"),
    (#""\ud83d\ud83d\ude00""#, "\u{FFFD}😀"),
    (#""\u0000""#, "\u{0}"),
    (#""\u2028""#, "\u{2028}"),
  ])
  func `strings`(json: String, expected: String) throws {
    #expect(try text(json) == expected)
  }

  @Test(arguments: [
    "", " ", "{", "}", "[]", "null", "\"text\"", "{}", "{\"text\"}", "{\"text\":}", "{\"text\":\"a\"",
    "{\"text\":\"a\"}}", "{\"text\":\"a\"} x", "{\"text\":\"a\",}", "{,\"text\":\"a\"}", "{text:\"a\"}",
    "{\"text\":\"a\" \"id\":1}", "{\"text\":'a'}", "{\"text\":\"a}", "{\"text\":\"\\x\"}",
    "{\"text\":\"\\u12g4\"}",
    "{\"text\":\"\\u12\"}", "{\"text\":\"\\", "{\"text\":\"a\tb\"}", "{\"text\":null}", "{\"text\":[\"a\"]}",
    "{\"id\":true,\"text\":\"a\"}", "{\"id\":01,\"text\":\"a\"}", "{\"id\":1.,\"text\":\"a\"}",
    "{\"id\":-,\"text\":\"a\"}", "{\"id\":1e,\"text\":\"a\"}", "{\"a\":[1,],\"text\":\"a\"}",
    "{\"a\":nul,\"text\":\"a\"}", "{\"a\":truex,\"text\":\"a\"}", "\u{FEFF}{\"text\":\"a\"}",
  ])
  func `what isn’t a request is refused`(line: String) {
    #expect(throws: TextRequestError.self) { try read(line).get() }
  }

  @Test(arguments: [
    (#"{"text":"a"}"#, JSONValue.null),
    (#" { "id" : "x" , "text" : "a" } "#, .string("x")),
    (#"{"text":"a","id":12}"#, .integer(12)),
    (#"{"text":"a","id":-0.5e+1}"#, .written("-0.5e+1")),
    (#"{"text":"a","id":12345678901234567890}"#, .written("12345678901234567890")),
    (#"{"text":"a","id":1E400}"#, .written("1E400")),
    (#"{"text":"a","id":null}"#, .null),
    (#"{"id":1,"text":"b","text":"a","id":2}"#, .integer(2)),
    (#"{"z":{"text":"no","id":[{}]},"y":[[],[true,false,null,1.5]],"text":"a","id":"q"}"#, .string("q")),
  ])
  func `members come in any order, and others are passed over`(line: String, id: JSONValue) throws {
    #expect(try read(line).get() == TextRequest(text: "a", id: id))
  }

  @Test func `an error keeps the name of the text`() {
    let result = read(#"{"id":"x","text":7}"#)
    #expect(result == .failure(TextRequestError(message: "a string wanted at byte 18", id: .string("x"))))
  }

  @Test func `nesting has an end`() {
    let deep = String(repeating: "[", count: 100_000)
    #expect(read("{\"a\":\(deep)") == .failure(TextRequestError(message: "values are nested too deeply")))
  }

  @Test func `lines are parted wherever the pieces end`() throws {
    var lines = RequestLineReader(limit: 3)
    var descriptors: [Int32] = [0, 0]
    #expect(pipe(&descriptors) == 0)
    defer { close(descriptors[0]) }
    var found: [String] = []
    func take(_ piece: String, isLast: Bool = false) throws {
      _ = write(descriptors[1], piece, piece.utf8.count)
      if isLast { close(descriptors[1]) }
      while try lines.fill(from: ByteSource(descriptor: descriptors[0])) {
        while let line = lines.next(atEnd: false) { found.append(text(of: line)) }
        if !isLast { return }
      }
      while let line = lines.next(atEnd: true) { found.append(text(of: line)) }
    }
    func text(of line: RequestLineReader.Line) -> String {
      guard case .bytes(let range) = line else { return "…" }
      var text = ""
      lines.withBytes(range) { text = String(decoding: $0, as: UTF8.self) }
      return text
    }
    try take("a\nbc")
    try take("d\n\nlong")
    try take("er\nxy\nlong line\n")
    try take("end", isLast: true)
    #expect(found == ["a", "bcd", "", "…", "xy", "…", "end"])
  }
}
