import Articles
import Bookmarks
import Catalogue
import Testing

@testable import Reader

/// `:export`: the bookmarks, the format and the file.
@Suite struct ExportPromptTests {
  private static let forms: [(String, BookmarkExport.Format, String?, overwrites: Bool)] = [
    ("", .markdown, nil, false), ("csv", .csv, nil, false), ("MD", .markdown, nil, false),
    ("notes.md", .markdown, "notes.md", false), ("~/a/notes.ORG", .org, "~/a/notes.ORG", false),
    ("bibtex ~/a/refs.txt", .bibtex, "~/a/refs.txt", false), ("json folder/", .json, "folder/", false),
    ("text \"two words.txt\"", .text, "two words.txt", false),
    ("text two\\ words.txt", .text, "two words.txt", false),
    ("w3c .jsonld", .w3c, ".jsonld", false),
  ]

  @Test(arguments: forms)
  func `the words name a format and a file`(
    words: String, format: BookmarkExport.Format, path: String?, overwrites: Bool
  )
    throws
  {
    for mark in ["", "!"] {
      var reader = TestReader(reading: Sample.harbour)
      try reader.type(":export\(mark) \(words)<Enter>")
      #expect(
        reader.effects.last
          == .export(
            ExportRequest(
              format: format, path: path, overwrites: mark == "!", scope: .article(ArticleID(1)))))
    }
  }

  @Test(arguments: [
    ("notes", "notes isn’t a format. Type :export markdown|json|csv|org|bibtex|w3c|text FILE"),
    ("notes.doc", "notes.doc isn’t a format. Type :export markdown|json|csv|org|bibtex|w3c|text FILE"),
    (".md", ".md isn’t a format. Type :export markdown|json|csv|org|bibtex|w3c|text FILE"),
    ("folder.md/notes", "folder.md/notes isn’t a format. Type :export markdown"),
    ("docx my notes", "docx isn’t a format. Type :export markdown"),
    (
      "docx notes.md",
      "docx isn’t a format. A path with spaces needs quotation marks: :export \"docx notes.md\""
    ),
    ("csv a b", "A path with spaces needs quotation marks: :export csv \"a b\""),
    (
      "md my \\\"own\\\" notes.md", "A path with spaces needs quotation marks: :export md my\\ \\\"own\\\"\\ "
    ),
    ("csv \"a b", "A quotation mark is open."),
  ])
  func `words that name no format are refused`(words: String, answer: String) throws {
    let reader = try TestReader(reading: Sample.harbour, columns: 120).typing(":export \(words)<Enter>")
    #expect(reader.status.hasPrefix(answer), "\(reader.status)")
    #expect(!reader.effects.contains { if case .export = $0 { true } else { false } })
  }

  @Test(arguments: [
    ("", ExportRequest.Scope.article(ArticleID(1))), ("h", .all),
    ("<Tab>bB", .all), ("<Tab>bB/sailor<Enter>", .narrowed("sailor")),
  ])
  func `the bookmarks of the screen are exported`(keys: String, scope: ExportRequest.Scope) throws {
    let reader = try TestReader(reading: Sample.harbour).typing(keys + ":export org<Enter>")
    guard case .export(let request) = reader.effects.last else {
      Issue.record("nothing was exported")
      return
    }
    #expect(request.scope == scope)
  }

  @Test func `an article that is not stored has nothing to export`() throws {
    let reader = try TestReader(reading: Sample.harbour, isStored: false).typing(":export<Enter>")
    #expect(reader.status.hasPrefix("This article is not in the library yet"))
  }

  @Test func `formats are completed, then paths`() throws {
    var reader = TestReader(reading: Sample.harbour)
    try reader.type(":ex<Tab>")
    #expect(reader.status.hasPrefix(":export"))
    try reader.type("<Space>b<Tab>")
    #expect(reader.status.hasPrefix(":export bibtex"))
    try reader.type("<Space>~/no<Tab>")
    #expect(reader.effects.last == .completePath("export bibtex ~/no"))
    reader.receive(.completions(of: "export bibtex ~/no", ["~/notes of mine.bib"]))
    #expect(reader.status.hasPrefix(":export bibtex ~/notes\\ of\\ mine.bib"))
    try reader.type("<Esc>:export ~/<Tab>")
    #expect(reader.effects.last == .completePath("export ~/"))
    try reader.type("<Esc>:export <Tab><Tab>")
    #expect(reader.status.hasPrefix(":export json"))
  }
}
