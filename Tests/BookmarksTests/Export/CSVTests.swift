import Articles
import Testing

@testable import Bookmarks
@testable import JSON

@Suite struct CSVTests {
  @Test func `a row for each bookmark in Readwise’s columns`() {
    let bookmark = exported(
      "“One, two.”", note: "See \"this\".", tags: ["war", "two words"], byline: "Bo Tam")
    #expect(
      BookmarkExport.csv([bookmark])
        == "Highlight,Title,Author,URL,Note,Location,Date\r\n"
        + "\"“One, two.”\",A Title,Bo Tam,https://example.org/a,"
        + "\".war .two_words\nSee \"\"this\"\".\nSpeaker: Ada Example\",3,2023-11-14 22:13:20+00:00\r\n")
  }

  @Test(
    arguments: [
      ("=1", "'=1"), ("+1", "'+1"), ("-1", "'-1"), ("@a", "'@a"), (" =1", "' =1"), ("\t1", "'\t1"),
      ("'=1", "''=1"), ("＝1", "'＝1"), ("1-2", "1-2"), ("'tis", "'tis"), ("", ""), ("“=1”", "“=1”"),
    ])
  func `no cell is a formula`(cell: String, written: String) {
    #expect(CSV.defused(cell) == written)
    #expect(CSV.original(written) == cell)
  }

  @Test(arguments: hostileTexts)
  func `what is written is read back`(text: String) throws {
    var reader = CSVReader(Array(CSV.line([CSV.defused(text), "x"]).utf8))
    #expect(try reader.next()?.cells.map(CSV.original) == [text, "x"])
    #expect(try reader.next() == nil)
  }

  @Test func `lines may end in any way`() throws {
    var reader = CSVReader(Array("\u{FEFF}a,b\r\n\n\"c\nd\",\re,\"\"".utf8))
    #expect(try reader.next() == CSVReader.Row(cells: ["a", "b"], line: 1, isEnded: true))
    #expect(try reader.next() == CSVReader.Row(cells: ["c\nd", ""], line: 3, isEnded: true))
    #expect(try reader.next() == CSVReader.Row(cells: ["e", ""], line: 5))
    #expect(try reader.next() == nil)
  }

  @Test(
    arguments: [
      ("a\n\"b", CSVReader.Failure.unclosed(line: 2)), ("\"a\"b", .afterQuote(line: 1)),
      (String(repeating: ",", count: 5000), .tooManyCells(line: 1)),
    ])
  func `what isn’t a table is reported`(text: String, failure: CSVReader.Failure) {
    #expect(throws: failure) {
      var reader = CSVReader(Array(text.utf8))
      while try reader.next() != nil {}
    }
  }

  @Test func `bytes that aren’t text are reported`() {
    #expect(throws: CSVReader.Failure.notUTF8(line: 1)) {
      var reader = CSVReader([0x61, 0xFF])
      _ = try reader.next()
    }
  }

  @Test(
    arguments: [
      ReadwiseNote(note: "A note", tags: ["a", "b"], speaker: "Ada"), ReadwiseNote(note: "a\nb\n\nc"),
      ReadwiseNote(tags: ["x-y", "=x", "@home"]), ReadwiseNote(speaker: "Ada"),
      ReadwiseNote(note: "... and .5"),
      ReadwiseNote(),
    ])
  func `notes are read back`(note: ReadwiseNote) { #expect(ReadwiseNote(cell: note.text) == note) }
}
