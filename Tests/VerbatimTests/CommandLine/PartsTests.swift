import ArgumentParser
import Articles
import Foundation
import Frames
import Testing

@testable import verbatim

/// The small parts that commands are made of.
@Suite struct PartsTests {
  @Test(arguments: [
    (["10.txt", "2.txt", "1.txt"], ["1.txt", "2.txt", "10.txt"]),
    (["b", "A", "a", "B"], ["A", "a", "B", "b"]),
    (["x2y10", "x2y9", "x02y9", "x1"], ["x1", "x02y9", "x2y9", "x2y10"]),
    (["part 12", "part", "part 3"], ["part", "part 3", "part 12"]),
    (
      ["99999999999999999999999", "100000000000000000000000"],
      ["99999999999999999999999", "100000000000000000000000"]
    ),
  ])
  func `names in natural order`(names: [String], sorted: [String]) {
    #expect(names.sorted(by: NaturalOrder.precedes) == sorted)
    #expect(names.reversed().sorted(by: NaturalOrder.precedes) == sorted)
  }

  @Test(arguments: [
    ("1", 1), ("500000", 500_000), ("2k", 2048), ("64M", 67_108_864), ("64mb", 67_108_864), ("1G", 1 << 30),
    ("7b", 7),
  ])
  func `sizes`(text: String, bytes: Int) {
    #expect(ByteCount(argument: text)?.bytes == bytes)
  }

  @Test(arguments: ["", "0", "-1", "k", "1.5M", "1T", "64 M", "99999999999999999999", "9999999999999G"])
  func `a size that isn’t one is refused`(text: String) {
    #expect(ByteCount(argument: text) == nil)
  }

  @Test func `sizes in words`() {
    #expect(ByteCount.text(67_108_864) == "64 MB")
    #expect(ByteCount.text(2048) == "2 kB")
    #expect(ByteCount.text(1000) == "1000 bytes")
  }

  @Test(arguments: [("1x1", 1, 1), ("80x24", 80, 24), ("300X100", 300, 100)])
  func `screens`(text: String, columns: Int, rows: Int) {
    #expect(ScreenSize(argument: text)?.size.columns == columns)
    #expect(ScreenSize(argument: text)?.size.rows == rows)
  }

  @Test(arguments: ["", "80", "80x", "0x24", "80x24x2", "80x-1", "1001x1", "a x b"])
  func `a screen that isn’t one is refused`(text: String) {
    #expect(ScreenSize(argument: text) == nil)
  }

  @Test(arguments: [
    [], ["a.txt"], ["-"], ["./list", "press/"], ["a.txt", "list", "-"], ["a b", "é", "help me"],
  ])
  func `paths alone are what the parser would make of them`(arguments: [String]) throws {
    #expect(ReadCommand.isMeant(by: arguments))
    let command = try #require(try RootCommand.parseAsRoot(arguments) as? ReadCommand)
    #expect(command.paths == arguments)
    #expect(command.theme == nil && command.options.library == nil && command.options.maxSize == nil)
  }

  @Test(arguments: RootCommand.commandNames + ["read", "help", "-h", "--help", "--version", "--", "--x", ""])
  func `all else is for the parser`(word: String) {
    #expect(!ReadCommand.isMeant(by: [word]))
    #expect(!ReadCommand.isMeant(by: [word, "a.txt"]))
    #expect(!ReadCommand.isMeant(by: ["a.txt", "--theme", "dark"]))
  }

  @Test(arguments: [
    ("lst", "list"), ("serach", "search"), ("bookmark", "bookmarks"), ("LIST", "list"), ("doktor", "doctor"),
  ])
  func `what may have been meant`(typed: String, meant: String) {
    #expect(Suggestions.nearest(to: typed, among: RootCommand.commandNames) == meant)
  }

  @Test(arguments: ["", "x", "article", "notes", "li"])
  func `what is too far from everything`(typed: String) {
    #expect(Suggestions.nearest(to: typed, among: RootCommand.commandNames) == nil)
  }

  @Test(arguments: [
    ("a b.txt", "a b"), ("/x/y.z/name", "name"), (".hidden", ".hidden"), ("a.tar.gz", "a.tar"),
    ("dir/", "dir"),
  ])
  func `names without ending`(path: String, stem: String) {
    #expect(Paths.stem(path) == stem)
  }

  @Test func `a column cuts at whole characters`() {
    #expect(Columns.fitted("ambush", to: 6) == "ambush")
    #expect(Columns.fitted("ambush", to: 5) == "ambu…")
    #expect(Columns.fitted("新聞社説", to: 6) == "新聞…")
    #expect(Columns.fitted("a\u{1B}b", to: nil) == "a\u{FFFD}b")
    #expect(Columns.fitted("abc", to: 0) == "")
    #expect(Columns.fitted("abc", to: -3) == "")
  }

  @Test func `the reader starts for the first time once, wherever its library is`() throws {
    let sandbox = try Sandbox()
    let environment = ["HOME": sandbox.folder]
    #expect(FirstStart(environment: { environment[$0] }).begin())
    #expect(!FirstStart(environment: { environment[$0] }).begin())
    // A folder that cannot be made: nothing would be remembered, so the tour would come every time.
    #expect(!FirstStart(environment: { _ in "/dev/null" }).begin())
    #expect(
      FirstStart(environment: { ["XDG_STATE_HOME": "/state"][$0] }).path == "/state/verbatim/tour-shown")
  }

  @Test func `options win over the environment, and that over the default`() throws {
    func library(_ option: String?, _ environment: [String: String]) throws -> String {
      try Settings(library: option, maximumSize: nil, environment: { environment[$0] }).library
    }
    let all = ["VERBATIM_LIBRARY": "/v", "XDG_DATA_HOME": "/data", "HOME": "/home/tull"]
    #expect(try library("/o", all) == "/o")
    #expect(try library(nil, all) == "/v")
    #expect(
      try library(nil, ["XDG_DATA_HOME": "/data", "HOME": "/home/tull"]) == "/data/verbatim/library.sqlite")
    #expect(try library(nil, ["HOME": "/home/tull"]) == "/home/tull/.local/share/verbatim/library.sqlite")
    #expect(try library("rel", [:]) == FileManager.default.currentDirectoryPath + "/rel")
    #expect(throws: UsageError.self) { try library("", all) }
  }
}
