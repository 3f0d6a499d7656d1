import Foundation
import TestSupport
import Testing

/// A folder for one test, in which it writes files and runs the built program with a separate library.
final class Sandbox {
  private let temporary: TemporaryFolder
  /// The environment of every run.
  var environment: [String: String]

  /// How many pipes have been made.
  private var pipes = 0

  /// The moment that every run takes to be now.
  static let now = "2024-06-01T10:00:00Z"

  init() throws {
    temporary = try TemporaryFolder()
    let folder = temporary.path
    environment = [
      "HOME": folder, "VERBATIM_LIBRARY": folder + "/.library.sqlite", "VERBATIM_NOW": Self.now,
      "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin", "TERM": "xterm",
    ]
  }

  /// The folder's path, without links.
  var folder: String { temporary.path }

  /// The program, which is built beside the tests.
  static let program = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appending(path: "verbatim").path

  /// Writes a file, and the folders that it is in.
  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    try write(Array(text.utf8), to: Array(name.utf8))
    return folder + "/" + name
  }

  /// Writes a file, whose name may be any bytes, and the folders that it is in.
  func write(_ bytes: [UInt8], to name: [UInt8]) throws {
    var path = Array((folder + "/").utf8)
    for part in name.split(separator: UInt8(ascii: "/")).dropLast() {
      path += part + [UInt8(ascii: "/")]
      mkdir(path.map(CChar.init(bitPattern:)) + [0], 0o700)
    }
    let full = Array((folder + "/").utf8) + name
    let file = try #require(fopen(full.map(CChar.init(bitPattern:)) + [0], "w"))
    defer { fclose(file) }
    #expect(fwrite(bytes, 1, bytes.count, file) == bytes.count)
  }

  /// Writes an executable shell script, to stand in for a program.
  @discardableResult
  func script(_ lines: String, to name: String) throws -> String {
    let path = try write("#!/bin/sh\nPATH=/usr/bin:/bin\n\(lines)\n", to: name)
    try #require(chmod(path, 0o700) == 0)
    return path
  }

  /// Returns the content of a file.
  func read(_ name: String) throws -> String {
    try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
  }

  /// Runs the program with arguments separated by spaces.
  func run(_ line: String, input: String = "") throws -> Ran {
    try run(line.split(separator: " ").map(String.init), input: input)
  }

  /// Runs the program.
  func run(_ arguments: [String], input: String = "") throws -> Ran {
    try run(arguments.map { Array($0.utf8) }, input: Array(input.utf8))
  }

  /// Runs the program with arguments and standard input that may be any bytes.
  func run(_ arguments: [[UInt8]], input: [UInt8]) throws -> Ran {
    let files = try (0..<3).map { _ in try #require(tmpfile()) }
    defer { files.forEach { fclose($0) } }
    fwrite(input, 1, input.count, files[0])
    rewind(files[0])
    let spawned = try start(arguments, descriptors: files.map(fileno))
    let status = spawned.wait()
    return Ran(status: status, output: Self.content(of: files[1]), errors: Self.content(of: files[2]))
  }

  /// Starts the program with these descriptors as its standard input, output and error.
  func start(_ arguments: [[UInt8]], descriptors: [Int32]) throws -> Spawned {
    try Spawned(
      Self.program, arguments, environment: environment, folder: folder, descriptors: descriptors)
  }

  /// Makes a pipe whose ends no program that another test starts at the same time can inherit.
  ///
  /// It is made from a named pipe, since only `open` sets close-on-exec on its descriptors from the
  /// beginning.
  func pipe() throws -> (output: Int32, input: Int32) {
    pipes += 1
    let path = "\(folder)/.pipe-\(pipes)"
    try #require(mkfifo(path, 0o600) == 0)
    let output = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    let input = open(path, O_WRONLY | O_CLOEXEC)
    try #require(output >= 0 && input >= 0 && fcntl(output, F_SETFL, 0) == 0)
    unlink(path)
    return (output, input)
  }

  /// Returns what was written to a file, as text.
  static func text(of file: UnsafeMutablePointer<FILE>) -> String {
    String(decoding: content(of: file), as: UTF8.self)
  }

  private static func content(of file: UnsafeMutablePointer<FILE>) -> [UInt8] {
    rewind(file)
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
    return bytes
  }
}

extension Sandbox {
  /// The bytes of the library, with which other sandboxes can begin.
  var library: Data {
    get throws { try Data(contentsOf: URL(filePath: folder + "/.library.sqlite")) }
  }

  /// Creates a sandbox with a library that another sandbox has made once for many tests.
  convenience init(library: Data) throws {
    try self.init()
    try library.write(to: URL(filePath: folder + "/.library.sqlite"))
  }

  /// Overwrites the page of the library that holds the rows of the articles; there must be one such page.
  ///
  /// Among the leaf pages of tables, which begin with 13, it is the only one with the path of the article's
  /// file.
  func overwriteArticles(path: String) throws {
    let file = URL(filePath: folder + "/.library.sqlite")
    var bytes = try Data(contentsOf: file)
    let pages = stride(from: 4096, to: bytes.count, by: 4096).filter { start in
      bytes[start] == 13 && bytes[start..<start + 4096].range(of: Data("/\(path)".utf8)) != nil
    }
    try #require(pages.count == 1)
    bytes.replaceSubrange(pages[0]..<pages[0] + 4096, with: Data(repeating: 0xA5, count: 4096))
    try bytes.write(to: file)
  }
}

/// Articles for tests, about invented people.
enum Sample {
  /// Two quotations, one of them partial.
  static let glass = """
    The Glass Falls at Fairweather

    By Ines Quill

    “The glass is falling,” said Augustin Tull.

    Marta Ilves called the forecast “a nuisance”.

    """

  /// Another article, in which nobody speaks.
  static let clock = """
    Parish Keeps Its Slow Clock

    3 May 2024

    The clock of Little Windersiel stays nine minutes slow, as it has been since the flood.

    """
}
