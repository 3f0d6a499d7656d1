import Articles
import Testing

@testable import Formats

/// The text that formats with markup build.
@Suite struct BlockBuilderTests {
  @Test func `spaces collapse, and blocks without words are dropped`() {
    var builder = BlockBuilder()
    builder.begin(Block(.heading(level: 1), range: 0..<0))
    builder.append("  The \n harbour  ")
    builder.begin(Block(.paragraph, range: 0..<0))
    builder.append(" \n ")
    builder.begin(Block(.quote, range: 0..<0))
    builder.append("It opens")
    builder.append(" today.")
    let text = builder.finish()
    #expect(String(decoding: text.utf8, as: UTF8.self) == "The harbour\n\nIt opens today.")
    #expect(text.blocks.map(\.kind) == [.heading, .quote])
    #expect(text.blocks.map(\.range) == [0..<11, 13..<28])
  }

  @Test func `words without a block form a paragraph, and a line break loses the spaces around it`() {
    var builder = BlockBuilder()
    builder.append("one \n")
    builder.breakLine()
    builder.append(" two")
    let text = builder.finish()
    #expect(String(decoding: text.utf8, as: UTF8.self) == "one\ntwo")
    #expect(text.blocks == [Block(.paragraph, range: 0..<7)])
  }

  @Test func `spans begin and end at words, and continue in the next block`() {
    var builder = BlockBuilder()
    builder.append("see")
    builder.openSpan(.emphasis)
    builder.append(" the port ")
    builder.begin(Block(.paragraph, range: 0..<0))
    builder.append("again")
    builder.closeSpan { $0 == .emphasis }
    builder.append(" and again")
    let text = builder.finish()
    #expect(String(decoding: text.utf8, as: UTF8.self) == "see the port\n\nagain and again")
    #expect(text.spans.map(\.range) == [3..<12, 14..<19])
  }

  @Test func `preformatted text keeps its spaces`() {
    var builder = BlockBuilder()
    builder.begin(Block(.preformatted, range: 0..<0))
    builder.append("a  b\n\tc")
    #expect(String(decoding: builder.finish().utf8, as: UTF8.self) == "a  b\n\tc")
  }

  @Test func `a span that opens between blocks begins with the next one`() {
    var builder = BlockBuilder()
    builder.append("one")
    builder.end()
    builder.openSpan(.strong)
    builder.append("two")
    builder.closeSpan { $0 == .strong }
    #expect(builder.finish().spans == [Article.Span(.strong, 5..<8)])
  }

  @Test func `a span loses the line break at the end of its block`() {
    var builder = BlockBuilder()
    builder.openSpan(.strong)
    builder.append("one")
    builder.breakLine()
    builder.closeSpan { $0 == .strong }
    #expect(builder.finish().spans == [Article.Span(.strong, 0..<3)])
  }

  @Test func `a rule stands after a block, and once`() {
    var builder = BlockBuilder()
    builder.addRule()
    builder.append("one")
    builder.addRule()
    builder.addRule()
    builder.append("two")
    #expect(builder.finish().blocks.map(\.kind) == [.paragraph, .rule, .paragraph])
  }
}
