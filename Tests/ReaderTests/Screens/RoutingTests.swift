import Articles
import Bookmarks
import Catalogue
import Frames
import Quotations
import Testing

@testable import Reader

/// What the reader does with keys, events and the outcomes of screens, whatever the screens are.
@Suite struct RoutingTests {
  /// The smallest screen with a state that can be checked: it counts.
  private struct CountingScreen: Screen {
    var moves = 0
    var events = 0

    // Uses the keys of help, since every context has to be in the keymap.
    var context: KeyContext { .help }
    var hints: [Hint] { [] }

    mutating func run(_ command: Command, count: Int?, in around: Surroundings) -> [Outcome]? {
      switch command {
      case .lineDown:
        moves += count ?? 1
        return []
      case .back: return [.pop, .say(.noMatches("more"))]
      default: return nil
      }
    }

    mutating func take(_ event: Event, in around: Surroundings) -> [Outcome] {
      events += 1
      return []
    }

    func paint(into frame: inout Frame, in around: Surroundings) {
      frame.write("\(moves) moves, \(events) events", at: Position(row: 0, column: 0), style: .plain)
    }
  }

  /// A counting screen over the article list.
  private func counting() -> ReaderState {
    var state = ReaderState(size: Size(columns: 60, rows: 10))
    _ = state.carryOut([.push(CountingScreen())])
    return state
  }

  private func press(_ notation: String, in state: inout ReaderState) throws -> [Effect] {
    try KeyNotation.keys(in: notation).flatMap { state.press($0) }
  }

  @Test func `a screen runs its commands and paints itself`() throws {
    var state = counting()
    #expect(try press("j5j", in: &state) == [])
    #expect(state.frame.lines[0] == "6 moves, 0 events")
  }

  @Test func `the reader runs the commands that a screen lacks`() throws {
    var state = counting()
    _ = try press("B", in: &state)
    #expect(state.context == .bookmarks)
    _ = try press("qS", in: &state)
    #expect(state.frame.lines.last == "Search:")
  }

  @Test func `every screen gets every event`() throws {
    var state = counting()
    _ = try press("B", in: &state)
    _ = state.receive(.progress(nil))
    _ = try press("q", in: &state)
    #expect(state.frame.lines[0] == "0 moves, 1 events")
  }

  @Test func `outcomes are carried out in order`() throws {
    var state = counting()
    let effects = state.carryOut([
      .effect(.suspend), .push(CountingScreen(moves: 7)), .say(.noText), .effect(.redraw),
    ])
    #expect(effects == [.suspend, .redraw])
    #expect(state.frame.lines[0] == "7 moves, 0 events")
    #expect(state.frame.lines.last?.hasPrefix("There is no text") == true)
    _ = try press("q", in: &state)
    #expect(state.frame.lines[0] == "0 moves, 0 events")
    #expect(state.frame.lines.last?.hasPrefix("Not found: more") == true)
  }

  @Test func `closing the only screen quits`() {
    var state = ReaderState(size: Size(columns: 60, rows: 10))
    #expect(state.carryOut([.replaceAll(CountingScreen()), .pop]) == [.quit])
  }
}

/// Screens over an article follow that article.
@Suite struct PanelTests {
  private static let fog = Sample.article(
    "Fog", ["“It is thick,” said Ann Brook.", "“And cold,” said Bo Lund."])

  @Test func `the quotations of an article stay when an article under it changes`() throws {
    var reader = TestReader([Self.fog, Sample.harbour])
    // From the first article, by way of the bookmarks, to the second one.
    try reader.type("jl<Tab>bqgglB<Enter>gq")
    #expect(reader.lines[0].hasSuffix("5 quotations in 4 statements"))
    let changed = Sample.article("Fog", ["“It has lifted,” said Ann Brook."])
    reader.receive(.opened(OpenedArticle(id: ArticleID(1), article: changed), .refresh))
    #expect(reader.lines[0].hasSuffix("5 quotations in 4 statements"))
    #expect(reader.lines[1].contains("“It is the first thing a sailor sees"))
  }

  @Test func `the quotations of an article get its bookmarks when it is stored`() throws {
    var reader = try TestReader(reading: Self.fog, isStored: false).typing("gq")
    #expect(reader.painted(.mark) == [])
    let quotation = try #require(Self.fog.quotations?.first)
    let draft = BookmarkDraft(quotation: quotation, in: Self.fog)
    let row = ArticleSummary(id: ArticleID(1), fields: Self.fog.fields, added: Timestamp(seconds: 0))
    let bookmark = Bookmark(
      id: BookmarkID(1), draft: draft, attachment: .attached(quotation.range, now: nil),
      created: Timestamp(seconds: 0), updated: Timestamp(seconds: 0), source: row.fields, article: row)
    reader.receive(.stored(OpenedArticle(id: ArticleID(1), article: Self.fog, bookmarks: [bookmark])))
    #expect(reader.painted(.mark) == ["◆"])
  }
}
