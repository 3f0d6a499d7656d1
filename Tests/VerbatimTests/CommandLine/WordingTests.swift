import Articles
import Bookmarks
import Foundation
import Frames
import Library
import Testing

@testable import verbatim

/// The words for a status line.
@Suite struct WordingTests {
  private static let path = "/home/tull/a/folder/with/a/long/name/library.sqlite"

  @Test(
    arguments: [
      .notADatabase(path: path), .newerVersion(path: path, found: 999, supported: 1), .readOnly(path: path),
      .cannotCreate(path: path, code: ENOTEMPTY), .cannotOpen(path: path, code: EACCES),
      .damaged(path: path, detail: "5000 of 100000 bytes are left"), .busy(path: path), .full(path: path),
      .io(path: path, detail: "disk I/O error"), .noSuchArticle(ArticleID(1_234_567)),
      .noSuchBookmark(BookmarkID(1_234_567)), .unexpected(path: path, detail: "SQL logic error"),
    ] as [LibraryError])
  func `what the library cannot do fits a status line`(error: LibraryError) {
    let words = Wording.brief(error)
    #expect(CharacterWidth.columns(of: words) <= 78, "\(words)")
    #expect(!words.contains("/home"))
    #expect(words.first?.isUppercase == true)
  }

  @Test func `the name of the file is left out, and what to do is not`() {
    let error = InputError(path: "/press/paper.txt", .binary(format: "a PDF"))
    #expect(
      Wording.brief(error)
        == "This is a PDF, not text: read it with “pdftotext -layout FILE - | verbatim -”")
    #expect(
      Wording.brief(LibraryError.readOnly(path: Self.path))
        == "The library is open for reading only: this was not saved")
    #expect(Wording.brief(Complaint("kept.md", "this isn’t a file")) == "This isn’t a file")
    #expect(
      Wording.brief(UsageError("--title: a title cannot be empty")) == "--title: a title cannot be empty")
  }
}
