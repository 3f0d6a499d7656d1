import Articles
import Catalogue
import Testing

@testable import Reader

/// `m` and `:separate` on the speakers of the library.
@Suite struct MergingTests {
  private func speakers() throws -> TestReader { try TestReader([Sample.harbour]).typing("gs") }

  @Test func `m asks whose name it is, and merges it`() throws {
    var reader = try speakers().typing("m")
    #expect(reader.status.contains("Tab lists names"))
    try reader.type("Tobias Finch<Enter>")
    #expect(reader.effects.contains(.merge("Odile Marsh", into: "Tobias Finch")))
  }

  @Test func `Tab lists names, and completes what is typed`() throws {
    var reader = try speakers().typing("m<Tab>")
    #expect(reader.effects.last == .proposePeople("Odile Marsh"))
    reader.receive(.completions(of: "", ["O. Marsh", "Odile Marsh"]))
    #expect(reader.status.contains("Who is Odile Marsh? O. Marsh"))
    try reader.type("<C-u>Tob<Tab>")
    #expect(reader.effects.last == .completeSpeaker("Tob"))
  }

  @Test func `nothing is merged if nothing is typed`() throws {
    let reader = try speakers().typing("m<Enter>m<Esc>")
    #expect(!reader.effects.contains { if case .merge = $0 { true } else { false } })
  }

  @Test func `a row names those that were merged, and :separate takes them back`() throws {
    var reader = try speakers()
    var marsh = SpeakerSummary(id: SpeakerID(1), name: "Odile Marsh", statements: 4, articles: 2)
    marsh.merged = ["Marsh", "Mayor Marsh"]
    let window = RowWindow(total: 1, first: 0, rows: [SpeakerRow.speaker(marsh)])
    reader.receive(.speakers(filter: "", SpeakerRows(window, speakers: 1)))
    #expect(reader.lines[1].hasPrefix("  Odile Marsh, also Marsh, Mayor Marsh"))
    try reader.type(":separate Marsh<Enter>")
    #expect(reader.effects.last == .separate(["Marsh"]))
    try reader.type(":separate<Enter>")
    #expect(reader.effects.last == .separate(["Marsh", "Mayor Marsh"]))
  }

  @Test func `a speaker with one name has nothing to separate`() throws {
    let reader = try speakers().typing(":separate<Enter>")
    #expect(reader.status.hasPrefix("No name is merged into this one"))
  }
}
