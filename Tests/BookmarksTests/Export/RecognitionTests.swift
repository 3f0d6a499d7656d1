import Testing

@testable import Bookmarks

/// Verbatim's own exports are distinguished from articles.
@Suite struct RecognitionTests {
  @Test(arguments: [BookmarkExport.Format.markdown, .org, .text])
  func `what we export for people is known again`(format: BookmarkExport.Format) {
    let exported = BookmarkExport.write([exported("“One.”\n\n“Two.”", note: "Check\nthis.")], as: format)
    #expect(BookmarkExport.isExport(Array(exported.utf8)))
    #expect(BookmarkExport.isExport(Array(exported.replacing("\n", with: "\r\n").utf8)))
    #expect(BookmarkExport.isExport(Array(("My notes of vb- and vb-1.\n\n" + exported + "\nMore.").utf8)))
  }

  @Test(arguments: [
    "", "vb-", "An article about vb-0123456789ab.", "^vb-0123456789", "^vb-0123456789abc", "^vb-0123456789aX",
    "x vb-0123456789ab", "^vb-0123456789ab x", "vb-vb-0123456789ab",
  ])
  func `an article is none`(text: String) { #expect(!BookmarkExport.isExport(Array(text.utf8))) }
}
