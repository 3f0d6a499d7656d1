import Foundation
import Testing

/// What shells are told about a command line being typed, and the completion scripts.
@Suite struct CompletionTests {
  private let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  /// Returns the words that may come last.
  private func words(_ line: [String]) throws -> [String] {
    let ran = try sandbox.run(["complete", "--"] + line)
    #expect(ran.status == 0 && ran.errorText.isEmpty)
    return ran.text.split(separator: "\n").map { String($0.prefix { $0 != "\t" }) }
  }

  @Test(arguments: [
    (["--th"], ["--theme"]), (["li"], ["list", ":files"]), (["show", "--nd"], ["--ndjson"]),
    (["--theme", "l"], ["light"]), (["export", "--format", "b"], ["bibtex"]),
    (["bookmarks", "im"], ["import"]),
    (["notes.txt", "--enc"], ["--encoding"]), (["list", "--order", "t"], ["title"]),
    (["config", "--ch"], ["--check"]),
    (["add", ""], [":files"]), (["complet"], [":files"]),
  ])
  func `commands, options and their values are offered`(line: [String], words: [String]) throws {
    #expect(try self.words(line) == words)
  }

  @Test func `articles are offered by their numbers, with their titles`() throws {
    let path = try sandbox.write(Sample.glass, to: "glass.txt")
    _ = try sandbox.run(["add", path])
    #expect(try words(["show", ""]) == ["1", ":files"])
    #expect(try words(["remove", "1"]) == ["1"])
    #expect(try words(["remove", "2"]) == [])
    #expect(try sandbox.run(["complete", "--", "remove", ""]).text == "1\tThe Glass Falls at Fairweather\n")
  }

  @Test func `the script for bash completes options and paths`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized
      .path
    try sandbox.write("", to: "a/001 one.txt")
    try sandbox.script("exec \(Sandbox.program) \"$@\"", to: "bin/verbatim")
    let script = """
      PATH=\(sandbox.folder)/bin:/usr/bin:/bin
      . '\(root)/completions/verbatim.bash'
      COMP_WORDS=(verbatim "$1"); COMP_CWORD=1; _verbatim; printf '%s\\n' "${COMPREPLY[@]}"
      """
    func completed(_ word: String) throws -> String {
      try sandbox.write(script, to: "try.bash")
      let output = Pipe()
      let shell = Process()
      shell.executableURL = URL(filePath: "/bin/bash")
      shell.arguments = [sandbox.folder + "/try.bash", word]
      shell.currentDirectoryURL = URL(filePath: sandbox.folder)
      shell.standardOutput = output
      try shell.run()
      shell.waitUntilExit()
      return String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    }
    #expect(try completed("--th") == "--theme\n")
    #expect(try completed("a/00") == "a/001 one.txt\n")
  }
}
