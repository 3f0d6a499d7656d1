import Testing

@testable import Catalogue

/// Who is mentioned in what a speaker says.
@Suite struct NameMentionTests {
  private func mentions(_ name: String, _ text: String) throws -> Bool {
    try #require(NameMention(name)).isFound(in: text)
  }

  @Test(arguments: [
    "“I told Wren so.”", "“I told Olga Wren so.”", "“Then Captain Wren came.”", "“But Wren knew.”",
    "“We, Wren and I, knew.”", "“It was WREN’s boat.”",
  ])
  func `a last name is enough, with a title or at the start of a sentence`(text: String) throws {
    #expect(try mentions("Olga Wren", text))
  }

  @Test(arguments: ["“I told Ida Wren so.”", "“A wrench is missing.”", "“Olga came.”", ""])
  func `another given name, another word or the given name alone are not`(text: String) throws {
    #expect(try !mentions("Olga Wren", text))
  }

  @Test func `one word means everybody of that name, and a star goes on`() throws {
    #expect(try mentions("wren", "“I told Ida Wren so.”"))
    #expect(try mentions("wre*", "“I told Ida Wren so.”"))
    #expect(NameMention(" – ") == nil)
  }
}
