import Foundation
import Testing

/// Another program that reads what Verbatim exports; its tests are skipped if it isn't installed.
struct OtherProgram {
  /// Python 3, for its `csv` and `json`.
  static let python = OtherProgram(name: "python3")
  /// pandoc, for Markdown, Org and BibTeX.
  static let pandoc = OtherProgram(name: "pandoc")
  /// Emacs, for Org.
  static let emacs = OtherProgram(name: "emacs")

  /// The program's absolute path; `nil` if it isn't installed.
  let path: String?

  private init(name: String) {
    path = ["/usr/bin", "/usr/local/bin"].map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
  }

  /// Whether it is installed.
  var isThere: Bool { path != nil }

  /// Runs it with text on standard input, and returns its output.
  func run(_ arguments: [String], input: String, in box: Sandbox) throws -> String {
    let path = try #require(path)
    let files = try (0..<3).map { _ in try #require(tmpfile()) }
    defer { files.forEach { fclose($0) } }
    let bytes = Array(input.utf8)
    #expect(fwrite(bytes, 1, bytes.count, files[0]) == bytes.count)
    rewind(files[0])
    let spawned = try Spawned(
      path, arguments.map { Array($0.utf8) }, environment: box.environment, folder: box.folder,
      descriptors: files.map(fileno))
    #expect(spawned.wait() == 0, "\(Sandbox.text(of: files[2]))")
    return Sandbox.text(of: files[1])
  }

  /// Runs it, and parses the JSON that it prints.
  func json(_ arguments: [String], input: String, in box: Sandbox) throws -> Any {
    let output = try run(arguments, input: input, in: box)
    return try JSONSerialization.jsonObject(with: Data(output.utf8), options: .fragmentsAllowed)
  }
}
