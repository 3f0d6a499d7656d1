import Foundation
import Testing

/// `add`, stopped by SIGINT: what was added is kept and reported.
@Suite struct InterruptionTests {
  private let box: Sandbox

  init() throws {
    box = try Sandbox()
    try box.write(Sample.glass, to: "a.txt")
    // A pipe that nobody writes to: the import waits for it once the first file has been read.
    try #require(mkfifo(box.folder + "/b.txt", 0o600) == 0)
  }

  @Test func `SIGINT ends an import with 130, and what was done is kept`() throws {
    let out = try box.pipe()
    let add = try start(["add", "a.txt", "b.txt"], input: STDIN_FILENO, output: out.input)
    Self.wait { Self.waits(add.process) }
    kill(add.process, SIGINT)
    #expect(add.wait() == 130)
    #expect(Self.rest(of: out.output) == "    1  added      The Glass Falls at Fairweather\n")
    #expect(try box.run("list").text.contains("The Glass Falls at Fairweather"))
  }

  @Test func `SIGINT ends the wait for standard input`() throws {
    let out = try box.pipe()
    let silent = try box.pipe()
    let add = try start(["add", "-"], input: silent.output, output: out.input)
    Self.wait { Self.sleeps(add.process) }
    kill(add.process, SIGINT)
    Self.wait { Self.state(of: add.process) == "Z" }
    kill(add.process, SIGKILL)
    #expect(add.wait() == 130)
    #expect(Self.rest(of: out.output) == "")
    close(silent.input)
    close(silent.output)
  }

  @Test func `a second SIGINT does not cut off what is reported`() throws {
    let out = try box.pipe()
    let filling = Self.fill(out.input)
    let add = try start(["add", "--json", "a.txt", "b.txt"], input: STDIN_FILENO, output: out.input)
    Self.wait { Self.waits(add.process) }
    // Nobody reads yet: the import is done, and its last output is waiting.
    for _ in 0..<30 {
      kill(add.process, SIGINT)
      usleep(10_000)
    }
    #expect(
      Self.rest(of: out.output).dropFirst(filling) == """
        [
        {"id":"1","result":"added","title":"The Glass Falls at Fairweather","path":"\(box.folder)/a.txt"}
        ]

        """)
    #expect(add.wait() == 130)
  }

  /// Starts the program, and closes the end of the pipe that it writes to.
  private func start(_ arguments: [String], input: Int32, output: Int32) throws -> Spawned {
    let errors = open("/dev/null", O_WRONLY | O_CLOEXEC)
    defer {
      close(errors)
      close(output)
    }
    return try box.start(arguments.map { Array($0.utf8) }, descriptors: [input, output, errors])
  }

  /// Waits until a condition holds, for at most a minute.
  private static func wait(until isSo: () -> Bool) {
    let deadline = Date(timeIntervalSinceNow: 60)
    while !isSo(), Date() < deadline { usleep(10_000) }
  }

  /// Whether a process has opened the named pipe.
  private static func waits(_ process: pid_t) -> Bool { links(process).contains { $0.hasSuffix("/b.txt") } }

  /// Whether a process that has opened its library is waiting for something.
  private static func sleeps(_ process: pid_t) -> Bool {
    state(of: process) == "S" && links(process).contains { $0.hasSuffix(".library.sqlite") }
  }

  /// Returns the system's letter for the state of a process: `S` for waiting, `Z` when it has ended.
  private static func state(of process: pid_t) -> Character? {
    let status = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
    return status?.split(separator: ") ").last?.first
  }

  /// Returns what the descriptors of a process lead to.
  private static func links(_ process: pid_t) -> [String] {
    let folder = "/proc/\(process)/fd"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.compactMap { try? FileManager.default.destinationOfSymbolicLink(atPath: folder + "/" + $0) }
  }

  /// Writes into a pipe until it is full, and returns how many bytes that took.
  private static func fill(_ input: Int32) -> Int {
    _ = fcntl(input, F_SETFL, O_NONBLOCK)
    defer { _ = fcntl(input, F_SETFL, 0) }
    var total = 0
    while case let count = write(input, "x", 1), count > 0 { total += count }
    return total
  }

  /// Returns what a pipe yields until its end, and then closes it.
  private static func rest(of output: Int32) -> String {
    defer { close(output) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = read(output, &buffer, buffer.count), count > 0 { bytes += buffer[..<count] }
    return String(decoding: bytes, as: UTF8.self)
  }
}
