import Articles
import Catalogue
import Frames
import Testing

@testable import Reader

/// Saved queries above the article list, and the commands for them.
@Suite struct SavedQueryKeysTests {
  private let queries = [
    SavedQuery(name: "Coast", typed: "lamp 2", newCount: 3), SavedQuery(name: "Hills", typed: "hill"),
  ]

  private func reader(rows: Int = 20) -> TestReader {
    var reader = TestReader(
      (0..<30).map { Sample.article("Lamp \($0 + 1)", ["“Light,” said Ann Brook."]) }, columns: 80, rows: rows
    )
    reader.receive(.savedQueries(queries))
    return reader
  }

  @Test func `they are shown above the list with the number of new articles`() {
    let lines = reader().lines
    #expect(lines[1].hasPrefix("⌕ Coast ") && lines[1].hasSuffix("3 new"))
    #expect(lines[2].hasPrefix("⌕ Hills"))
    #expect(lines[3].hasPrefix("● Lamp 1 "))
    #expect(lines[18].hasPrefix("● Lamp 16 "))
  }

  @Test func `k on the first row goes up to them, and Enter lists what one means`() throws {
    let reader = try reader().typing("kk<Enter>")
    #expect(reader.lines[0].contains("“lamp 2”"))
    #expect(reader.effects.contains(.changeSaved(.look("Coast"))))
  }

  @Test func `j goes back to the list`() throws {
    var reader = try reader().typing("k")
    #expect(reader.painted(.selected).joined().contains("Hills"))
    #expect(reader.status.hasPrefix("Enter lists it, x removes it: hill"))
    try reader.type("jj")
    #expect(reader.painted(.selected).joined().contains("Lamp 2 "))
  }

  @Test func `x removes the selected one`() throws {
    let reader = try reader().typing("kx")
    #expect(reader.effects.contains(.changeSaved(.remove("Hills"))))
  }

  @Test func `a narrowed list and a low terminal don't show them`() throws {
    #expect(try !reader().typing("/lamp<Enter>").lines[1].contains("Coast"))
    #expect(!reader(rows: 4).lines.contains { $0.contains("Coast") })
  }

  @Test func `:save keeps the query of the list or the search`() throws {
    var reader = try reader().typing("/lamp 1<Enter>:save My lamps<Enter>")
    #expect(reader.effects.contains(.changeSaved(.save("lamp 1", as: "My lamps"))))
    try reader.type("Sbells<Enter>:save Bells<Enter>")
    #expect(reader.effects.contains(.changeSaved(.save("bells", as: "Bells"))))
  }

  @Test func `:query opens one by its name, which Tab completes`() throws {
    let reader = try reader().typing(":query co<Tab><Enter>")
    #expect(reader.lines[0].contains("“lamp 2”"))
    #expect(try self.reader().typing(":query ice<Enter>").status.hasPrefix("There is no saved query ice"))
  }

  @Test func `:rename and :unsave take names`() throws {
    let reader = try reader().typing(":rename Coast \"The coast\"<Enter>:unsave Hills<Enter>:save<Enter>")
    #expect(reader.effects.contains(.changeSaved(.rename("Coast", to: "The coast"))))
    #expect(reader.effects.contains(.changeSaved(.remove("Hills"))))
    #expect(reader.status.hasPrefix("The name is missing. Type it as :save NAME"))
  }

  @Test func `a click lists what a saved query means, and rows below are hit where they are`() throws {
    var reader = reader()
    reader.press(.mouse(.click, Position(row: 4, column: 4)))
    #expect(reader.painted(.selected).joined().contains("Lamp 2 "))
    reader.press(.mouse(.click, Position(row: 1, column: 4)))
    #expect(reader.lines[0].contains("“lamp 2”"))
  }

  private func many(columns: Int = 80, rows: Int = 24) -> TestReader {
    var reader = TestReader([Sample.harbour], columns: columns, rows: rows)
    reader.receive(.savedQueries((1...9).map { SavedQuery(name: "Query \($0)", typed: "lamp \($0)") }))
    return reader
  }

  @Test func `all of many are reached with k, and the list says how many more there are`() throws {
    var reader = many()
    #expect(reader.lines[1].hasPrefix("⌕ Query 1") && !reader.lines[1].contains("more"))
    #expect(reader.lines[5].hasPrefix("⌕ Query 5 ") && reader.lines[5].hasSuffix(" 4 more"))
    try reader.type("k")
    #expect(reader.lines[1].hasPrefix("⌕ Query 5 ") && reader.lines[1].hasSuffix(" 4 more"))
    #expect(reader.painted(.selected).joined().contains("Query 9"))
    #expect(reader.status.hasSuffix("9 of 9"))
    try reader.type("5k")
    #expect(reader.lines[1].hasPrefix("⌕ Query 4 ") && reader.lines[1].hasSuffix(" 3 more"))
    #expect(reader.lines[5].hasPrefix("⌕ Query 8 ") && reader.lines[5].hasSuffix(" 1 more"))
    try reader.type("9k<Enter>")
    #expect(reader.lines[0].contains("“lamp 1”"))
  }

  @Test func `in a small terminal they scroll, too`() throws {
    let reader = try many(columns: 40, rows: 12).typing("kkk")
    #expect(reader.lines[1].hasPrefix("⌕ Query 7 ") && reader.lines[1].hasSuffix(" 6 more"))
    #expect(reader.lines[2].hasPrefix("⌕ Query 8 ") && reader.lines[2].hasSuffix(" 1 more"))
  }

  @Test func `a long name takes the room that the row has`() {
    let name = "Everything that was said about the harbour and its lamps since the spring"
    var reader = reader()
    reader.receive(.savedQueries([SavedQuery(name: name, typed: "lamp")]))
    #expect(reader.lines[1] == "⌕ \(name)")
  }

  @Test(arguments: ["r", "f", "v", "o"])
  func `keys for articles say that this is a saved query`(keys: String) throws {
    let reader = try reader().typing("k\(keys)")
    #expect(reader.status.hasPrefix("This is a saved query: Enter lists its articles"))
    #expect(reader.painted(.selected).joined().contains("Hills"))
  }

  @Test func `:save says where a query can be saved`() throws {
    var reader = try reader().typing("B/lamp<Enter>:save Lamps<Enter>")
    #expect(reader.status.hasPrefix("Only a query of the article list or of a search can be saved"))
    try reader.type("<Esc><Esc>:save Lamps<Enter>")
    #expect(reader.status.hasPrefix("There is no query here to save. / narrows the list"))
  }

  @Test func `:rename says that spaces need quotation marks, and Tab puts in what they need`() throws {
    var reader = try reader().typing(":rename Coast The coast<Enter>")
    #expect(reader.status.hasPrefix("Names with spaces need quotation marks: :rename \"OLD NAME\""))
    try reader.type(":rename Coast<Enter>")
    #expect(reader.status.hasPrefix("The name is missing. Type it as :rename OLD NEW"))
    reader.receive(.savedQueries([SavedQuery(name: "The coast", typed: "lamp")]))
    try reader.type(":rename the<Tab> Coast<Enter>")
    #expect(reader.effects.contains(.changeSaved(.rename("The coast", to: "Coast"))))
  }
}
