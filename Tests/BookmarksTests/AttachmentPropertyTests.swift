import TestSupport
import Testing

@testable import Bookmarks

/// Texts changed at random, but alike in every run: wherever a passage is found, it is the right one.
@Suite struct AttachmentPropertyTests {
  /// Returns words that are all different, so that it is plain what is where.
  private func words(_ count: Int, _ dice: inout SplitMix64) -> [String] {
    let syllables = ["ka", "lo", "mi", "ré", "su", "ta", "no", "wé", "xi", "’zu"]
    let ends = ["", "", "", ",", ".", "”", ".”", " –"]
    return (0..<count).map { number in
      let word = (0..<Int.random(in: 1...3, using: &dice)).compactMap { _ in
        syllables.randomElement(using: &dice)
      }
      return word.joined() + String(number) + (ends.randomElement(using: &dice) ?? "")
    }
  }

  @Test(arguments: 0..<100)
  func `a passage is found after changes elsewhere`(seed: UInt64) throws {
    var dice = SplitMix64(seed)
    var words = words(120, &dice)
    let first = Int.random(in: 20..<60, using: &dice)
    let last = first + Int.random(in: 5..<20, using: &dice)
    let text = words.joined(separator: " ")
    let passage = words[first...last].joined(separator: " ")
    let start = words[..<first].joined(separator: " ").utf8.count + 1
    let anchor = Anchor(of: start..<start + passage.utf8.count, in: text)
    #expect(anchor.exact == passage)

    for index in words.indices.reversed() where !(first...last).contains(index) {
      switch Int.random(in: 0..<4, using: &dice) {
      case 0: words[index] = "changed"
      case 1: words.insert("new", at: index > last ? index + 1 : index)
      default: break
      }
    }
    let changed = words.joined(separator: " ")
    let attachment = anchor.attachment(in: changed, hash: TextHash.of(changed))
    let range = try #require(attachment.range)
    #expect(changed.words(at: range) == passage)
    #expect(attachment.now == nil)
  }

  @Test(arguments: 0..<100)
  func `a passage is found between its surroundings until half of its words differ`(seed: UInt64) {
    var dice = SplitMix64(seed)
    var words = words(120, &dice)
    let count = Int.random(in: 1..<40, using: &dice)
    let passage = words[40..<40 + count].joined(separator: " ")
    let start = words[..<40].joined(separator: " ").utf8.count + 1
    let anchor = Anchor(of: start..<start + passage.utf8.count, in: words.joined(separator: " "))

    let changes = Int.random(in: 1...count, using: &dice)
    for index in (40..<40 + count).shuffled(using: &dice).prefix(changes) { words[index] = "changed" }
    let changed = words.joined(separator: " ")
    let attachment = anchor.attachment(in: changed, hash: TextHash.of(changed))
    if changes * 2 <= count {
      let now = words[40..<40 + count].joined(separator: " ")
      #expect(attachment == .attached(start..<start + now.utf8.count, now: now))
    } else {
      #expect(attachment == .detached)
    }
  }

  @Test(
    arguments: [
      String(repeating: "a", count: 20_000), String(repeating: "a ", count: 10_000),
      String(repeating: "\u{301}", count: 5_000), String(repeating: " ", count: 20_000),
      String(repeating: "“”", count: 4_000), String(repeating: "👩‍👩‍👧‍👦", count: 2_000),
    ])
  func `monotonous texts do no harm`(text: String) {
    let middle = text.utf8.count / 2
    let changed = text + "b"
    for length in [1, 1_000] {
      let anchor = Anchor(of: middle..<middle + length, in: text)
      for finder in [PassageFinder(text: changed), PassageFinder(text: changed, former: text)] {
        guard let range = finder.attachment(of: anchor).range else { continue }
        #expect(changed.words(at: range) != nil)
      }
    }
  }
}
