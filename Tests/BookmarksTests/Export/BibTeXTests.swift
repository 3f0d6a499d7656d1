import Testing

@testable import Bookmarks

@Suite struct BibTeXTests {
  @Test func `an entry for each article`() throws {
    let first = exported(
      "“50% & more”", note: "Why?", tags: ["war"], title: "A_Title",
      byline: "Bo Tam and The Example News Desk",
      source: "The Example")
    let second = exported("“Two”", speaker: nil, tags: ["war", "x"], title: "A_Title")
    let other = exported("Three", speaker: nil, title: "Other", url: nil, kind: .passage)
    var apart = other
    apart.article = nil
    let text = BookmarkExport.bibTeX([first, second, apart])
    let keys = text.matches(of: /@misc\{(verbatim-[0-9a-f]{12}),/).map { String($0.1) }
    #expect(Set(keys).count == 2)
    #expect(
      text.hasPrefix(
        """
        @misc{\(keys[0]),
          title = {{A\\_Title}},
          author = {Bo Tam and {The Example News Desk}},
          howpublished = {The Example},
          year = {2024},
          month = may,
          date = {2024-05-29},
          url = {https://example.org/a},
          note = {“50\\% \\& more” (Ada Example); “Two” (speaker unknown)},
          annote = {Why?},
          keywords = {war, x}
        }

        @misc{\(keys[1]),
        """))
    #expect(text.contains("note = {Three}\n"))
  }

  @Test func `keys differ where articles do`() {
    var other = exported("b")
    other.article = nil
    let keys = BookmarkExport.bibTeX([exported("a"), other]).matches(of: /@misc\{(.*),/).map { $0.1 }
    #expect(keys.count == 2 && keys[1] == keys[0] + "-2")
  }

  @Test(arguments: hostileTexts)
  func `braces balance`(text: String) {
    var depth = 0
    for character in BibTeX.escaped(text) {
      depth += character == "{" ? 1 : character == "}" ? -1 : 0
      #expect(depth >= 0)
    }
    #expect(depth == 0)
  }

  @Test(
    arguments: [
      ("{a}", "\\{a\\}"), ("}{", "\\textbraceright{}\\textbraceleft{}"), ("\\x", "\\textbackslash{}x"),
      ("a--b", "a-{}-b"), ("``", "`{}`"), ("é中", "é中"),
      ("#$%&_~^", "\\#\\$\\%\\&\\_\\textasciitilde{}\\textasciicircum{}"),
    ])
  func `nothing is te x`(text: String, escaped: String) { #expect(BibTeX.escaped(text) == escaped) }
}
