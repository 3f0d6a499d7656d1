import Frames
import Testing

@testable import Reader

/// `←` and `→` do what `h` and `l` do.
@Suite struct ArrowKeyTests {
  @Test(arguments: KeyContext.allCases.filter { $0 != .prompt })
  func `in every context`(context: KeyContext) {
    let keymap = Keymap()
    for (arrow, letter) in [(Key.left, "h"), (.right, "l")] as [(Key, Character)] {
      let wanted = keymap.lookup(.character(letter), after: PendingKeys(), in: context)
      guard case .command = wanted else { continue }
      #expect(keymap.lookup(arrow, after: PendingKeys(), in: context) == wanted, "\(letter)")
    }
  }

  @Test func `from the list into an article and back`() throws {
    var reader = TestReader([Sample.harbour])
    try reader.type("<Right>")
    #expect(reader.state.context == .article)
    try reader.type("gq<Right>")
    #expect(reader.state.context == .article && reader.status.hasPrefix("1–2 of 5"))
    try reader.type("gs<Left>")
    #expect(reader.state.context == .article)
    try reader.type("<Left>")
    #expect(reader.state.context == .list)
  }

  @Test func `in a passage they move its end, in a prompt the cursor`() throws {
    var reader = TestReader(reading: Sample.harbour)
    try reader.type("v<Right><Right><Left>")
    #expect(reader.status.hasPrefix("Passage of 1 word"))
    #expect(reader.state.context == .passage)
    try reader.type("<Esc>/ab<Left>c")
    #expect(reader.state.prompt?.editor.text == "acb")
  }
}
