import JSON
import TestSupport
import Testing

/// What is written is JSON, and yields the same value when it is read back.
@Suite struct JSONWriterTests {
  @Test func `commas stand between members and elements, and nowhere else`() {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("a") { $0.array { _ in } }
      writer.member("b") { writer in
        writer.array { writer in
          writer.integer(1)
          writer.object { _ in }
          writer.array { $0.null() }
          writer.string("x")
        }
      }
      writer.members([JSONValue.Member("c", .bool(true)), JSONValue.Member("d", ["e": .null])])
    }
    #expect(text(writer) == #"{"a":[],"b":[1,{},[null],"x"],"c":true,"d":{"e":null}}"#)
  }

  @Test func `numbers that JSON does not have are null`() {
    var writer = JSONWriter()
    writer.array { writer in
      for number in [0.5, -1e300, .infinity, -.infinity, .nan] { writer.number(number) }
      writer.number(nil)
      writer.integer(nil)
      writer.string(nil)
    }
    #expect(text(writer) == "[0.5,-1e+300,null,null,null,null,null,null]")
  }

  @Test(arguments: [
    ("plain é 灯 👍🏽", "plain é 灯 👍🏽"), ("\"\\/", #"\"\\/"#), ("\n\r\t", #"\n\r\t"#),
    ("\u{0}\u{1B}[2J\u{7F}\u{85}\u{9B}", #"\u0000\u001b[2J\u007f\u0085\u009b"#),
    ("\u{200E}\u{2028}\u{202E}\u{2067}\u{61C}", #"\u200e\u2028\u202e\u2067\u061c"#),
  ])
  func `what a terminal would obey is escaped`(string: String, written: String) {
    var writer = JSONWriter()
    writer.string(string)
    #expect(text(writer) == "\"\(written)\"")
  }

  @Test func `a list has a line for each element, and is complete at any moment but for its end`() {
    var list = JSONListWriter()
    list.add { $0.string("a") }
    list.add { $0.object { $0.member("b") { $0.integer(1) } } }
    list.end()
    #expect(String(decoding: list.bytes, as: UTF8.self) == "[\n\"a\",\n{\"b\":1}\n]\n")
    var empty = JSONListWriter()
    empty.end()
    #expect(String(decoding: empty.bytes, as: UTF8.self) == "[]\n")
  }

  @Test(arguments: 0..<200)
  func `any value is read back`(seed: UInt64) throws {
    var random = SplitMix64(seed)
    let value = Self.value(&random, depth: 0)
    #expect(try JSONValue(Array(value.line.utf8)) == value)
    #expect(try JSONValue(Array(value.document.utf8)) == value)
  }

  private static func value(_ random: inout SplitMix64, depth: Int) -> JSONValue {
    switch random.below(depth < 4 ? 7 : 5) {
    case 0: return .null
    case 1: return .bool(random.once(in: 2))
    case 2: return .integer(Int(truncatingIfNeeded: random.next()))
    case 3, 4: return .string(string(&random))
    case 5: return .array((0..<random.below(4)).map { _ in value(&random, depth: depth + 1) })
    default:
      return .object(
        (0..<random.below(4)).map {
          JSONValue.Member("\($0)" + string(&random), value(&random, depth: depth + 1))
        })
    }
  }

  private static func string(_ random: inout SplitMix64) -> String {
    let scalars = (0..<random.below(8)).compactMap { _ in
      Unicode.Scalar(UInt32(random.below(random.once(in: 2) ? 0x300 : 0x11_0000)))
    }
    return String(String.UnicodeScalarView(scalars))
  }

  private func text(_ writer: JSONWriter) -> String { String(decoding: writer.bytes, as: UTF8.self) }
}
