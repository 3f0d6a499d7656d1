import Articles
import Catalogue
import Frames
import Testing

@testable import Reader

/// The place of the terminal's cursor, visible or not: at what keys act on.
@Suite struct CursorTests {
  /// Returns the text of the screen from the cursor to the end of the line.
  private func words(_ reader: TestReader) -> String {
    let frame = reader.state.frame
    guard let cursor = frame.cursor ?? frame.focus else { return "no cursor" }
    return frame[row: cursor.row].dropFirst(cursor.column).map(\.cluster).joined()
  }

  private var library: [Article] {
    [Sample.harbour, Sample.article("The ferry sails again", ["“At last,” said Petra Voss."])]
  }

  @Test(arguments: [
    ("", "Harbour town votes"), ("j", "The ferry sails"), ("/ferry<Enter>", "The ferry sails"),
    ("gs", "Odile Marsh"), ("gsj", "Tobias Finch"), ("gq", "“It is the first thing"),
    ("gqj", "“a danger to everyone"), ("l<Tab>bB", "“It is the first thing"),
    ("l<Tab>b<Tab>bBj", "“a danger to"), ("lgq<Tab>jj", "“I have asked for"),
    ("lgs", "Odile Marsh"),
    ("lgsj", "Tobias Finch"), ("?", "Signs"), ("?jj", "  ★"), ("/nothing<Enter>", ""),
  ])
  func `it is on the selected row`(keys: String, words: String) throws {
    let reader = try TestReader(library).typing(keys)
    #expect(self.words(reader).hasPrefix(words), "\(reader.lines)")
    #expect(reader.state.frame.cursor == nil, "it is not seen")
  }

  @Test(arguments: [
    // The first line in view, if nothing is selected.
    ("", "Harbour town votes"), ("j", "By Ida Quill"), ("jj", "PORT AMITY"), ("3j", "PORT AMITY"),
    // The match or the quotation that was visited last.
    ("<Tab>", "“It is the first"), ("<Tab><Tab>", "“a  "), ("/lighthouse<Enter>", "lighthouse"),
    ("/lighthouse<Enter>n", "lighthouse, after"), ("<Tab>/bandstand<Enter>", "bandstand"),
    ("/bandstand<Enter><Tab>", "“a  "), ("<Tab><Esc>", "PORT AMITY"),
    // The rest of a quotation that begins above the view, or the first line in view.
    ("<Tab>5j", "he forgets,” said"), ("<Tab>G", "Harbour master Tobias"),
  ])
  func `in an article it is on the quotation or match`(keys: String, words: String) throws {
    let reader = try TestReader(reading: Sample.harbour, columns: 60, rows: 9).typing(keys)
    #expect(self.words(reader).hasPrefix(words), "\(reader.lines)")
    #expect(reader.state.frame.cursor == nil, "it is not seen")
  }

  @Test func `beside the list it is in the pane that has the focus`() throws {
    var reader = TestReader(library, columns: 120, rows: 20)
    #expect(words(reader).hasPrefix("Harbour town votes"))
    #expect(reader.state.frame.focus?.column == 2)
    try reader.type("l<Tab>")
    #expect(words(reader).hasPrefix("“It is the first"))
  }

  @Test(arguments: ["/light", ":export md", "v", "vww", "<Tab>aa note", "S"])
  func `it is visible while something is typed or selected`(keys: String) throws {
    let reader = try TestReader(reading: Sample.harbour).typing(keys)
    #expect(reader.state.frame.cursor != nil)
  }

  @Test(arguments: [1, 2, 3, 5, 8, 11, 16, 20, 27, 40])
  func `it never leaves the screen`(columns: Int) throws {
    for rows in [1, 2, 3, 5, 8] {
      for keys in ["", "j", "l", "l<Tab>", "l/the<Enter>n", "lG", "gs", "gq", "?", "/none<Enter>"] {
        var reader = TestReader(library, columns: columns, rows: rows)
        try reader.type(keys)
        let focus = try #require(reader.state.frame.focus)
        #expect((0..<rows).contains(focus.row) && (0..<columns).contains(focus.column), "\(keys) \(focus)")
      }
    }
  }
}
