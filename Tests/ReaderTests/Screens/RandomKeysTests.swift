import Articles
import Catalogue
import Frames
import TestSupport
import Testing

@testable import Reader

/// Random keys and events.
@Suite struct RandomKeysTests {
  @Test(arguments: 0..<60)
  func `any keys give a frame of the right size`(seed: UInt64) throws {
    var random = SplitMix64(seed)
    let strange = ["「灯台は町の光です」と市長は言った。", "e\u{301}\u{301} 👩‍👩‍👧‍👦 🇩🇪 " + String(repeating: "x", count: 300)]
    let articles = [Sample.harbour, Sample.article("Empty", []), Sample.article("灯台", strange)]
    var reader = seed % 3 == 0 ? TestReader(reading: Sample.harbour) : TestReader(articles)
    var size = Size(columns: 80, rows: 24)
    for _ in 0..<80 {
      let key = Self.key(&random)
      if case .resize(let new) = key { size = new }
      reader.press(key)
      if random.below(12) == 0 { reader.receive(Self.event(&random)) }
      let frame = reader.state.frame
      #expect(frame.size == size)
      #expect(frame.lines.allSatisfy { CharacterWidth.columns(of: $0) <= size.columns })
      if let cursor = frame.cursor { #expect(cursor.row < size.rows && cursor.column < size.columns) }
    }
  }

  private static let notations = Keymap.defaultBindings.flatMap(\.keys)

  private static func key(_ random: inout SplitMix64) -> Key {
    switch random.below(10) {
    case 0: return .resize(Size(columns: random.below(160), rows: random.below(50)))
    case 1:
      let event: [MouseEvent] = [.click, .doubleClick, .wheelUp, .wheelDown]
      return .mouse(event[random.below(4)], Position(row: random.below(100), column: random.below(300)))
    case 2: return .paste("灯\u{7}\n")
    case 3: return .character(["1", "9", "a", "é", "灯"][random.below(5)])
    default:
      let keys = (try? KeyNotation.keys(in: notations[random.below(notations.count)])) ?? []
      return keys.first ?? .escape
    }
  }

  private static func event(_ random: inout SplitMix64) -> Event {
    switch random.below(6) {
    case 0: .libraryChanged
    case 1: .idle
    case 2: .progress("Reading 1 of 2")
    case 3: .listed([ArticleID(1)])
    case 4: .problem("The disk is full")
    default: .hits(query: "a", [])
    }
  }
}
