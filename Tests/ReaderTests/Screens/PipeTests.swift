import Testing

@testable import Reader

/// `|` gives words to a command.
@Suite struct PipeTests {
  private func piped(_ keys: String) throws -> (text: String, words: [String])? {
    let reader = try TestReader(reading: Sample.harbour).typing(keys)
    if case .pipe(let text, let words)? = reader.effects.last { return (text, words) }
    return nil
  }

  @Test func `the selected quotation is given, with arguments in quotation marks`() throws {
    let piped = try #require(try piped("<Tab>|grep -c 'the first'<Enter>"))
    #expect(piped.words == ["grep", "-c", "the first"])
    #expect(piped.text.hasPrefix("“It is the first thing") && piped.text.hasSuffix("\n"))
  }

  @Test func `without a selection it is the whole article`() throws {
    let piped = try #require(try piped("|wc -w<Enter>"))
    #expect(piped.text.hasPrefix("Harbour town votes to keep its lighthouse\n\nPORT AMITY"))
  }

  @Test(arguments: ["|<Enter>", "|   <Enter>", "|wc<Esc>", "|grep 'half<Enter>"])
  func `nothing is run without a command`(keys: String) throws {
    #expect(try piped(keys) == nil)
  }
}
