import Foundation
import JSON
import Testing

@testable import Bookmarks

@Suite struct OtherFormatTests {
  @Test func `annotations are those of the W3C`() throws {
    let bookmark = exported(
      "“One.”", note: "n", tags: ["t"], byline: "Bo Tam", source: "The Example", prefix: "He said ",
      suffix: " Then")
    let page = try JSONValue(Array(BookmarkExport.annotations([bookmark]).utf8))
    #expect(page["@context"] == "http://www.w3.org/ns/anno.jsonld")
    #expect(page["type"] == "AnnotationPage")
    let item = try #require(page["items"]?.elements.first)
    #expect(
      item["id"]?.string?.wholeMatch(
        of: /urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}/) != nil)
    #expect(item["created"] == "2023-11-14T22:13:20Z" && item["modified"] == "2023-11-14T22:14:20Z")
    #expect(
      item["target"] == [
        "id": "https://example.org/a#:~:text=He%20said-,%E2%80%9COne.%E2%80%9D,-Then",
        "type": "SpecificResource",
        "source": [
          "id": "https://example.org/a", "type": "Text", "dc:title": "A Title", "dc:creator": "Bo Tam",
          "dc:publisher": "The Example", "dc:date": "2024-05-29",
        ],
        "selector": [
          ["type": "TextQuoteSelector", "exact": "“One.”", "prefix": "He said ", "suffix": " Then"],
          ["type": "TextPositionSelector", "start": .integer(3), "end": .integer(7)],
        ],
      ])
    #expect(
      item["body"]?.elements.map { [$0["purpose"]?.string, $0["value"]?.string] } == [
        ["classifying", "full"], ["identifying", "Ada Example"], ["commenting", "n"], ["tagging", "t"],
      ])
  }

  @Test func `a detached bookmark has no position`() {
    let text = BookmarkExport.annotations([exported("a", attachment: .detached)])
    #expect(text.contains("TextQuoteSelector") && !text.contains("TextPositionSelector"))
  }

  @Test func `plain text is for people`() {
    let first = exported("“One.”\n\n“Two.”", note: "a\nb", tags: ["x", "y"], source: "The Example")
    let second = exported("Three\u{1B}[2J", speaker: nil, url: nil, kind: .passage, attachment: .detached)
    #expect(
      BookmarkExport.text([first, second]) == """
        “One.”

        “Two.”
            — Ada Example, A Title, The Example, 2024-05-29
            https://example.org/a
            Note: a
            b
            Tags: x, y
            \(first.blockID)

        Three\u{FFFD}[2J
            — A Title, 2024-05-29
            These words were not found in the article again.
            \(second.blockID)

        """)
  }

  @Test func `every format has its name and writes nothing of nothing`() {
    let names = BookmarkExport.Format.allCases.map(\.rawValue)
    #expect(names == ["markdown", "json", "csv", "org", "bibtex", "w3c", "text"])
    #expect(Set(BookmarkExport.Format.allCases.map(\.fileName)).count == 7)
    for format in [BookmarkExport.Format.markdown, .org, .bibtex, .text] {
      #expect(BookmarkExport.write([], as: format) == "")
    }
    #expect(BookmarkExport.write([], as: .csv) == "Highlight,Title,Author,URL,Note,Location,Date\r\n")
  }
}
