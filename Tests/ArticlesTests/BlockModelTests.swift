import Articles
import Testing

@Suite struct BlockModelTests {
  @Test func `a block keeps what it is given`() {
    let forms: [Block.Form] = [
      .paragraph, .heading(), .heading(level: 3), .item(), .item(marker: "a)"), .quote,
      .cell(row: 1, column: 2), .preformatted, .rule, .other,
    ]
    for form in forms {
      var block = Block(form, role: .caption, range: 3..<5, depth: 2, speaker: "Ada", time: 1500)
      #expect(block.form == form)
      #expect((block.depth, block.speaker, block.time) == (2, "Ada", 1500))
      #expect(block.kind == .caption)
      block.form = .heading(level: 1)
      #expect(
        block == Block(.heading(level: 1), role: .caption, range: 3..<5, depth: 2, speaker: "Ada", time: 1500)
      )
      block.form = form
      (block.speaker, block.time, block.role) = (nil, nil, nil)
      #expect(block == Block(form, range: 3..<5, depth: 2))
    }
  }

  @Test func `a block without rare members is small`() {
    #expect(MemoryLayout<Block>.stride <= 32)
  }

  @Test(arguments: Block.Kind.allCases)
  func `a block of a kind has that kind`(kind: Block.Kind) {
    let block = Block(kind: kind, range: 0..<1, isNoise: true)
    #expect(block.kind == kind)
    #expect(block.isNoise)
  }
}
