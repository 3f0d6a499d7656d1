import Articles
import Catalogue
import JSON
import Quotations
import Testing

@testable import Bookmarks

@Suite struct ImportTests {
  private func read(_ text: String, as format: BookmarkImport.Format? = nil) throws -> [ImportedBookmark] {
    try BookmarkImport.file(in: Array(text.utf8), as: format).bookmarks
  }

  private func imported(_ bookmark: Bookmark) -> ImportedBookmark {
    ImportedBookmark(
      draft: bookmark.draft, source: bookmark.source, path: bookmark.article?.path, created: bookmark.created,
      updated: bookmark.updated)
  }

  @Test(arguments: hostileTexts.filter { !$0.isEmpty })
  func `lossless JSON is read back`(text: String) throws {
    let bookmark = exported(
      text, speaker: text, note: text, tags: [text], title: text, byline: text, prefix: text)
    #expect(try read(BookmarkExport.json([bookmark])) == [imported(bookmark)])
  }

  @Test(arguments: hostileTexts.filter { !$0.isEmpty })
  func `annotations are read back`(text: String) throws {
    let bookmark = exported(
      text, speaker: text, note: text, tags: [text], title: text, byline: text, prefix: text)
    var expected = imported(bookmark)
    expected.draft.anchor.range = 0..<0
    expected.draft.anchor.textHash = ""
    #expect(try read(BookmarkExport.annotations([bookmark])) == [expected])
  }

  @Test func `Readwise’s table is read back`() throws {
    let bookmark = exported("“=One”", note: "=n", tags: ["t"], byline: "-Bo")
    let found = try read(BookmarkExport.csv([bookmark]))
    #expect(found.count == 1)
    let first = try #require(found.first)
    #expect(first.draft.anchor.exact == "“=One”" && first.draft.person == "Ada Example")
    #expect(first.draft.note == "=n" && first.draft.tags == ["t"] && first.draft.kind == .quotation(.full))
    #expect(first.source == ArticleFields(title: "A Title", byline: "-Bo", url: "https://example.org/a"))
    #expect(first.created == bookmark.created)
  }

  @Test func `columns may be missing or in any order`() throws {
    let found = try read("date,Extra,HIGHLIGHT\n2024-05-29,x,words\n,,more\n,,more\n")
    #expect(found.map(\.draft.anchor.exact) == ["words", "more"])
    #expect(found.map(\.created) == [Timestamp(iso8601: "2024-05-29T00:00:00Z"), nil])
    #expect(found.map(\.source.title) == ["Untitled", "Untitled"])
  }

  @Test func `annotations of others are read`() throws {
    let found = try read(
      """
      {"@context":"http://www.w3.org/ns/anno.jsonld","type":"Annotation","bodyValue":"A comment",
       "target":{"source":"https://e.org/a","selector":{"type":"TextQuoteSelector","exact":"words"}}}
      """)
    #expect(found.map(\.draft.anchor.exact) == ["words"] && found.map(\.draft.note) == ["A comment"])
    #expect(found.map(\.source.url) == ["https://e.org/a"])
    #expect(found.map(\.draft.kind) == [.passage])
  }

  @Test(
    arguments: [
      ("hello", BookmarkImportError.unknownFormat), ("", .unknownFormat), ("a,b\nc,d\n", .unknownFormat),
      ("[{\"exact\":\"a\"", .notJSON(.ended)), ("[{]", .notJSON(.unexpected(at: 2))),
      ("[{\"kind\":\"full\"}]", .badMember("exact", bookmark: 1)),
      ("[{\"exact\":\"a\",\"kind\":\"odd\"}]", .badMember("kind", bookmark: 1)),
      ("[{\"exact\":\"a\",\"kind\":\"full\",\"tags\":[1]}]", .badMember("tags", bookmark: 1)),
      ("[{\"exact\":\"a\",\"kind\":\"full\",\"created\":\"now\"}]", .badMember("created", bookmark: 1)),
      (
        "[{\"exact\":\"a\",\"kind\":\"full\",\"created\":\"9999-12-31T23:59:59-23:59\"}]",
        .badMember("created", bookmark: 1)
      ),
      ("[{\"exact\":\"a\",\"kind\":\"full\"},3]", .badMember("exact", bookmark: 2)),
      (
        "[{\"exact\":\"a\",\"kind\":\"full\",\"saved\":{\"start_byte\":5,\"end_byte\":4}}]",
        .badMember("end_byte", bookmark: 1)
      ),
      ("Highlight,Date\n\"a\nb", .notCSV(.unclosed(line: 2))), ("Highlight,Date\na", .unevenRow(line: 2)),
      ("Highlight,Date\n,", .unendedRow(line: 2)), ("Highlight,Date\na,soon", .unendedRow(line: 2)),
      ("Highlight,Date\na,2024-05-29", .unendedRow(line: 2)),
      ("Highlight,Date\na,2024-05-29 10:00:00\nb,2024-05-29", .unendedRow(line: 3)),
      ("Highlight,Date,Note\na,2024-05-29,b", .unendedRow(line: 2)),
      ("Highlight,Date\na,2024-05-29 10:00", .unendedRow(line: 2)),
      ("Highlight\n\"a\"", .unendedRow(line: 2)),
    ])
  func `what is damaged is not taken at all`(text: String, error: BookmarkImportError) {
    #expect(throws: error) { try read(text) }
  }

  @Test func `nesting is bounded`() {
    let deep = String(repeating: "[", count: 1_000_000)
    #expect(throws: BookmarkImportError.notJSON(.tooDeep)) { try read(deep) }
    #expect(throws: BookmarkImportError.notJSON(.tooDeep)) {
      try read("[" + String(repeating: "{\"a\":", count: 100_000))
    }
  }

  @Test func `every prefix of a file is refused`() throws {
    let json = BookmarkExport.json([exported("“One.”"), exported("“Two.”", note: "é")])
    let bytes = Array(json.utf8.dropLast(2))
    for count in 0..<bytes.count {
      #expect(throws: BookmarkImportError.self) { try BookmarkImport.file(in: Array(bytes[..<count])) }
    }
  }

  @Test(arguments: ["a,2024-05-29\nb,2024-05-30", "a,2024-05-29T10:00:00Z"])
  func `a last row that cannot be cut needs no line break`(rows: String) throws {
    #expect(try read("Highlight,Date\n" + rows).count == rows.split(separator: "\n").count)
  }

  /// A table cut off anywhere yields the bookmarks before the cut, whole, or nothing.
  @Test func `every prefix of a table has no half a bookmark`() throws {
    let bookmarks = [
      exported("“One, ”", note: ".a a “note”, and more", tags: ["é"], byline: "Bo Example"),
      exported("“Two \"and\" more.”", note: "line\nline"), exported("Three and four", speaker: nil),
    ]
    let bytes = Array(BookmarkExport.csv(bookmarks).utf8)
    let whole = try BookmarkImport.file(in: bytes).bookmarks
    #expect(whole.count == 3)
    for count in 0..<bytes.count {
      let found = (try? BookmarkImport.file(in: Array(bytes[..<count])).bookmarks) ?? []
      #expect(found == Array(whole.prefix(found.count)), "cut off after \(count) bytes")
    }
  }

  /// A byte changed anywhere yields bookmarks with words and titles, or an error.
  @Test(arguments: BookmarkImport.Format.allCases)
  func `any byte may be another`(format: BookmarkImport.Format) throws {
    let bookmarks = [exported("“One.”", note: ".a b", tags: ["é"], byline: "=x"), exported("Two", url: nil)]
    let written = BookmarkExport.write(
      bookmarks, as: BookmarkExport.Format(rawValue: format.rawValue) ?? .json)
    let bytes = Array(written.utf8)
    for index in bytes.indices {
      for byte: UInt8 in [0x00, 0x0A, 0x22, 0x2C, 0x39, 0x5C, 0x7D, 0xFF] {
        var changed = bytes
        changed[index] = byte
        guard let found = try? BookmarkImport.file(in: changed, as: format).bookmarks else { continue }
        #expect(found.allSatisfy { !$0.draft.anchor.exact.isEmpty && !$0.source.title.isEmpty })
        #expect(found.count <= 3)
      }
    }
  }
}
