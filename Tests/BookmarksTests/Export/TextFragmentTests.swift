import Testing

@testable import Bookmarks

@Suite struct TextFragmentTests {
  @Test(
    arguments: [
      (
        "the glass is falling as we speak, they said", "", "",
        "the%20glass%20is%20falling%20as%20we%20speak%2C%20they%20said"
      ),
      ("a-b, c & d 50% é", "", "", "a%2Db%2C%20c%20%26%20d%2050%25%20%C3%A9"),
      // Short words may occur in several places.
      ("no comment", "e minister had ", " to make.", "e%20minister%20had-,no%20comment,-to%20make."),
      (
        "no", "cut off at the beginning of this", " and at the end of this one h",
        "off%20at%20the%20beginning%20of%20this-,no,-and%20at%20the%20end%20of%20this%20one%20h"
      ),
      ("no", "par\n\nHe said ", "\n\nNext", "He%20said-,no"),
      ("no", "", "", "no"), ("", "a", "b", ""),
      // Words in several paragraphs are identified by both ends, as a browser looks in one paragraph at a
      // time.
      ("One two.\n\nThree four.", "x ", " y", "One%20two.,Three%20four."),
    ])
  func `the directive`(exact: String, prefix: String, suffix: String, directive: String) {
    #expect(TextFragment.directive(exact, prefix: prefix, suffix: suffix) == directive)
  }

  @Test func `long words are named by both ends`() {
    let words = (1...90).map { "w\($0)" }.joined(separator: " ")
    #expect(
      TextFragment.directive(words)
        == "w1%20w2%20w3%20w4%20w5%20w6,w85%20w86%20w87%20w88%20w89%20w90")
    let unspaced = String(repeating: "字", count: 250)
    #expect(
      TextFragment.directive(unspaced)
        == [40, 40].map { String(repeating: "%E5%AD%97", count: $0) }.joined(separator: ","))
  }

  @Test(
    arguments: [
      ("https://e.org/a", "https://e.org/a#:~:text=yes"),
      ("https://e.org/a#b", "https://e.org/a#b:~:text=yes"),
      ("https://e.org/a#:~:text=old", "https://e.org/a#:~:text=yes"), ("ftp://e.org", nil),
      ("javascript:alert(1)", nil), (nil, nil),
    ])
  func `the link`(url: String?, link: String?) {
    #expect(TextFragment.link(to: exported("yes", url: url)) == link)
  }

  @Test func `the words of today are linked`() {
    let changed = exported("old", prefix: "before ", attachment: .attached(0..<3, now: "new"))
    #expect(TextFragment.link(to: changed) == "https://example.org/a#:~:text=new")
  }
}
