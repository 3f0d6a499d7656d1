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
    var sitting = Sitting([Sample.harbour])
    try sitting.type("<Right>")
    #expect(sitting.state.context == .article)
    try sitting.type("gq<Right>")
    #expect(sitting.state.context == .article && sitting.status.hasPrefix("1–2 of 5"))
    try sitting.type("gs<Left>")
    #expect(sitting.state.context == .article)
    try sitting.type("<Left>")
    #expect(sitting.state.context == .list)
  }

  @Test func `in a passage they move its end, in a prompt the cursor`() throws {
    var sitting = Sitting(reading: Sample.harbour)
    try sitting.type("v<Right><Right><Left>")
    #expect(sitting.status.hasPrefix("Passage of 1 word"))
    #expect(sitting.state.context == .passage)
    try sitting.type("<Esc>/ab<Left>c")
    #expect(sitting.state.prompt?.editor.text == "acb")
  }
}
