import Foundation
import TestSupport
import Testing

/// Backups and exports that are ended, or that the system cuts off.
@Suite struct UnfinishedFileTests {
  private let box: Sandbox
  private var out: String { box.folder + "/out" }

  init() throws {
    box = try Sandbox()
    try box.write(Sample.glass, to: "glass.txt")
    try #require(box.run("add glass.txt").status == 0)
    let note = String(repeating: "x", count: 100_000)
    try #require(box.run("bookmarks add --article 1 --exact glass --note \(note)").status == 0)
    try #require(mkdir(box.folder + "/out", 0o700) == 0)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGUSR1])
  func `a backup that is ended leaves nothing behind`(signal: Int32) throws {
    let null = open("/dev/null", O_RDWR | O_CLOEXEC)
    defer { close(null) }
    let backup = try box.start(
      ["backup", "out/copy.sqlite"].map { Array($0.utf8) }, descriptors: [null, null, null])
    let deadline = Date(timeIntervalSinceNow: 60)
    while content.isEmpty, Date() < deadline { usleep(200) }
    kill(backup.process, SIGSTOP)
    kill(backup.process, signal)
    kill(backup.process, SIGCONT)
    #expect(backup.wait() == 128 + signal)
    #expect(content == [])
  }

  @Test(arguments: ["backup out/copy.sqlite", "export --format json --output out/all.json"])
  func `a file that grows too large is reported and removed`(line: String) throws {
    let null = open("/dev/null", O_RDWR | O_CLOEXEC)
    let errors = try box.pipe()
    let limited = "ulimit -f 128; exec \"$0\" \(line)"
    let run = try Spawned(
      "/bin/sh", ["-c", limited, Sandbox.program].map { Array($0.utf8) }, environment: box.environment,
      folder: box.folder, descriptors: [null, null, errors.input])
    close(null)
    close(errors.input)
    #expect(run.wait() == 1)
    var bytes = [UInt8](repeating: 0, count: 1000)
    let count = read(errors.output, &bytes, bytes.count)
    close(errors.output)
    #expect(String(decoding: bytes.prefix(max(0, count)), as: UTF8.self).hasPrefix("verbatim: out/"))
    #expect(content == [])
  }

  private var content: [String] { (try? FileManager.default.contentsOfDirectory(atPath: out)) ?? [] }
}
