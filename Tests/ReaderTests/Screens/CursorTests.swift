import Articles
import Frames
import Testing

@testable import Reader

/// Where the terminal's cursor stands, seen or not: on what keys act on.
@Suite struct CursorTests {
  /// What the screen says from the cursor on.
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
    ("lgsj", "Tobias Finch"), ("?", "Moving"), ("?jj", "  k ↑"), ("/nothing<Enter>", ""),
  ])
  func `it stands on the row that is selected`(keys: String, words: String) throws {
    var reader = TestReader(library)
    try reader.type(keys)
    #expect(self.words(reader).hasPrefix(words), "\(reader.lines)")
    #expect(reader.state.frame.cursor == nil, "it is not seen")
  }

  @Test(arguments: [
    // The first line in view, as long as nothing is chosen.
    ("", "Harbour town votes"), ("j", "By Ida Quill"), ("jj", "PORT AMITY"), ("3j", "PORT AMITY"),
    // What was come to last.
    ("<Tab>", "“It is the first"), ("<Tab><Tab>", "“a  "), ("/lighthouse<Enter>", "lighthouse"),
    ("/lighthouse<Enter>n", "lighthouse, after"), ("<Tab>/bandstand<Enter>", "bandstand"),
    ("/bandstand<Enter><Tab>", "“a  "), ("<Tab><Esc>", "PORT AMITY"),
    // Above what is in view, or the rest of it.
    ("<Tab>5j", "he forgets,” said"), ("<Tab>G", "Harbour master Tobias"),
  ])
  func `in an article it stands on the quotation or match`(keys: String, words: String) throws {
    var reader = TestReader(reading: Sample.harbour, columns: 60, rows: 9)
    try reader.type(keys)
    #expect(self.words(reader).hasPrefix(words), "\(reader.lines)")
    #expect(reader.state.frame.cursor == nil, "it is not seen")
  }

  @Test func `beside the list it follows the pane that has the focus`() throws {
    var reader = TestReader(library, columns: 120, rows: 20)
    #expect(words(reader).hasPrefix("Harbour town votes"))
    #expect(reader.state.frame.focus?.column == 2)
    try reader.type("l<Tab>")
    #expect(words(reader).hasPrefix("“It is the first"))
  }

  @Test(arguments: ["/light", ":export md", "v", "vww", "<Tab>aa note", "S"])
  func `where something is typed or selected it is seen`(keys: String) throws {
    var reader = TestReader(reading: Sample.harbour)
    try reader.type(keys)
    #expect(reader.state.frame.cursor != nil)
  }

  @Test(arguments: 1...40)
  func `it never leaves the screen`(columns: Int) throws {
    for rows in 1...8 {
      for keys in ["", "j", "l", "l<Tab>", "l/the<Enter>n", "lG", "gs", "gq", "?", "/none<Enter>"] {
        var reader = TestReader(library, columns: columns, rows: rows)
        try reader.type(keys)
        let focus = try #require(reader.state.frame.focus)
        #expect((0..<rows).contains(focus.row) && (0..<columns).contains(focus.column), "\(keys) \(focus)")
      }
    }
  }
}
