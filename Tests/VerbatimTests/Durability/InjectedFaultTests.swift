import Foundation
import Testing

/// A write, a sync or a read fails in the middle of a change.
///
/// After that the library opens, and holds what it held before or, if the change was confirmed, the new
/// state.
@Suite struct InjectedFaultTests {
  private let box: Sandbox

  init() throws {
    box = try Sandbox()
    try box.write(Sample.glass, to: "glass.txt")
    try box.write(Sample.clock, to: "clock.txt")
    #expect(try box.run("add glass.txt").status == 0)
    try #require(
      box.run(["bookmarks", "add", "--article", "1", "--exact", "a nuisance", "--note", "kept"]).status == 0)
    try box.write("An older export.\n", to: "out/old.json")
  }

  @Test(
    arguments: [
      ["add", "clock.txt"], ["bookmarks", "add", "--article", "1", "--exact", "falling"], ["undo"],
      ["export", "--format", "json", "--output", "out/new.json"],
      ["export", "--format", "json", "--output", "out/old.json", "--force"], ["backup", "out/copy.sqlite"],
    ], [Faults.write, .sync, .read])
  func `nothing is lost, and nothing is left half-way`(command: [String], faults: Faults) throws {
    let whole = try files()
    let before = try state()
    let count = try box.calls(of: command, faults)
    let after = try state()
    let results = try outputs()
    try #require(count > 0)
    // At most ten of them, including the first and the last.
    for index in Set((0..<10).map { 1 + $0 * (count - 1) / 9 }).sorted() {
      try restore(whole)
      let ran = try box.run(command, faults, first: index, goesOn: index.isMultiple(of: 2))
      let moment = Comment("\(command) with \(faults.calls) \(index) of \(count): \(ran.errorText)")
      #expect(ran.status == 0 || ran.status == 1, moment)
      let kept = try state()
      #expect(kept == after || (kept == before && ran.status == 1), moment)
      let left = try outputs()
      #expect(left == results || (left == outputs(of: whole) && ran.status == 1), moment)
    }
    #expect(try box.run("doctor").text.contains("library.sqlite: sound;"))
  }

  /// Returns what the library holds.
  private func state() throws -> [String] {
    try ["list --json", "export --format json"].map { command in
      let ran = try box.run(command)
      #expect(ran.status == 0, "\(ran.errorText)")
      return ran.text
    }
  }

  /// Returns the files in the sandbox that the program writes.
  private func files() throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: box.folder) {
      if name.hasPrefix(".library") || name.hasPrefix("out/") {
        files[name] = try Data(contentsOf: URL(filePath: box.folder + "/" + name))
      }
    }
    return files
  }

  /// Returns the names of the files in the folder for results, and the content of the exports among them.
  private func outputs() throws -> [String: Data] { outputs(of: try files()) }

  private func outputs(of files: [String: Data]) -> [String: Data] {
    // No two copies of a library are the same in every byte.
    files.filter { $0.key.hasPrefix("out/") }.mapValues { $0.starts(with: Data("SQLite".utf8)) ? Data() : $0 }
  }

  private func restore(_ files: [String: Data]) throws {
    for name in try self.files().keys where files[name] == nil { unlink(box.folder + "/" + name) }
    for (name, data) in files { try data.write(to: URL(filePath: box.folder + "/" + name)) }
  }

  @Test func `a disk that cannot be read is not called damaged`() throws {
    let count = try box.calls(of: ["list"], .read)
    for first in 1...count {
      for command in [["list"], ["doctor"], ["export", "--format", "json"]] {
        let ran = try box.run(command, .read, first: first, goesOn: first.isMultiple(of: 2))
        #expect(!ran.errorText.contains("damaged"), "\(command), read \(first): \(ran.errorText)")
        if ran.status != 0 { #expect(ran.errorText.contains("check the disk and try again")) }
      }
    }
  }

  @Test func `without a thread everything works that needs none`() throws {
    for command in [
      ["add", "clock.txt"], ["list"], ["search", "glass"], ["doctor"], ["undo"], ["backup", "copy.sqlite"],
      ["export", "--format", "json"], ["play", "--keys", "jj", "glass.txt"],
    ] {
      let ran = try box.run(command, .thread, first: 1)
      #expect((ran.status, ran.errorText) == (0, ""), "\(command)")
    }
    // This library cannot be opened.
    try box.write(
      Array("SQLite format 3\u{0}".utf8) + [UInt8](repeating: 1, count: 4096),
      to: Array(".library.sqlite".utf8))
    #expect(try box.run(["list"], .thread, first: 1).status == 1)
  }

  @Test(arguments: 4...14)
  func `with few file descriptors there is a result or a message`(limit: Int) throws {
    for command in [
      "list", "search glass", "undo", "doctor", "bookmarks list", "quotes --json", "speakers",
      "add clock.txt",
      "export --format json", "show 1", "reindex", "play --keys j glass.txt",
    ] {
      let files = try (0..<3).map { _ in try #require(tmpfile()) }
      defer { files.forEach { fclose($0) } }
      let line = "ulimit -n \(limit); exec '\(Sandbox.program)' \(command)"
      let spawned = try Spawned(
        "/bin/sh", ["-c", line].map { Array($0.utf8) }, environment: box.environment, folder: box.folder,
        descriptors: files.map(fileno))
      let status = spawned.wait()
      #expect(status == 0 || status == 1, "\(command): \(status)")
      if status == 1 { #expect(!Sandbox.text(of: files[2]).isEmpty, "\(command)") }
    }
  }
}
