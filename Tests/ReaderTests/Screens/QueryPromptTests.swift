import Articles
import Catalogue
import Frames
import Testing

@testable import Reader

/// Typing queries of the library.
@Suite struct QueryPromptTests {
  @Test(arguments: [
    ("/autor:x", "/autor:x  no field “autor”: searched as words; nearest: author:"),
    ("/harbour", "/harbour"),
    ("Sis:unr", "Search: is:unr  “is:unr” isn’t complete: unread, read, starred, bookmarked,"),
    ("gq/a OR", "/a OR  OR needs something on both sides"),
    ("B/x AND y", "/x AND y  “AND” is searched as a word: a space means AND"),
  ])
  func `what isn't plain is explained beside the line`(keys: String, status: String) throws {
    let reader = try TestReader([Sample.harbour], columns: 100, rows: 12).typing(keys)
    #expect((reader.lines.last ?? "").hasPrefix(status), "\(reader.lines)")
  }

  @Test func `the explanation stays when the line is accepted`() throws {
    let reader = try TestReader([Sample.harbour], columns: 100, rows: 12).typing("/autor:x<Enter>")
    #expect(reader.status.hasPrefix("no field “autor”"))
  }

  @Test func `names that the library doesn't have are explained`() throws {
    var reader = try TestReader([Sample.harbour], columns: 100, rows: 12).typing("/source:sond")
    reader.receive(.explained(of: "source:sond", "no source “sond”; nearest: Sund"))
    #expect(reader.lines.last?.contains("nearest: Sund") == true)
    try reader.type("e")
    #expect(reader.lines.last?.contains("nearest") == false)
  }

  @Test func `Tab completes fields and narrows the list`() throws {
    var reader = try TestReader([Sample.harbour], columns: 100, rows: 12).typing("/is:unr<Tab>")
    #expect(reader.state.prompt?.editor.text == "is:unread")
    reader = try TestReader([Sample.harbour], columns: 100, rows: 12).typing("/-so<Tab>")
    #expect(reader.state.prompt?.editor.text == "-source:")
  }

  @Test func `Tab completes names`() throws {
    var reader = try TestReader([Sample.harbour], columns: 100, rows: 12).typing("/speaker:ma<Tab>")
    #expect(reader.effects.last == .completeName(.speaker, beginning: "ma", typed: "speaker:ma"))
    reader.receive(.completions(of: "speaker:ma", ["Mao Ning", "Maas"]))
    #expect(reader.state.prompt?.editor.text == "speaker:\"Mao Ning\"")
    try reader.type("<Tab>")
    #expect(reader.state.prompt?.editor.text == "speaker:Maas")
  }

  @Test func `a list that is cut off says so`() throws {
    let reader = try TestReader([Sample.harbour], columns: 100, rows: 12).typing("/har")
    var rows = RowWindow<ArticleSummary>(total: 2000, first: 0, rows: [])
    rows.isCut = true
    var state = reader.state
    _ = state.receive(.rows(ArticleQuery(filter: "har", isFolded: true), rows))
    #expect(state.frame.lines[0].contains("“har”: the 2000 added last"))
  }
}
