import Foundation
import Testing

/// Calls of the system that fail in a run of the program.
struct Faults {
  /// What fails: `read`, `write`, `fsync` or `spawn`, of a thread.
  let calls: String
  /// With which error.
  let code: Int32

  /// Failing reads, as of a disk that is broken.
  static let read = Faults(calls: "read", code: EIO)
  /// Failing writes, as of a disk that is full.
  static let write = Faults(calls: "write", code: ENOSPC)
  /// A disk that cannot be made to keep what was written.
  static let sync = Faults(calls: "fsync", code: EIO)
  /// A system in which no thread can be started.
  static let thread = Faults(calls: "spawn", code: EAGAIN)

  /// The library that makes calls fail, built beside the tests.
  private static let shim = URL(filePath: Sandbox.program).deletingLastPathComponent()
    .appending(path: "libFaultShim.so").path

  /// The environment in which calls on files below a folder fail from one of them on.
  ///
  /// - Parameters:
  ///   - first: the number of the first call that fails; 0 for none.
  ///   - goesOn: whether those after it fail, too.
  func environment(
    in folder: String, first: Int, goesOn: Bool = true, countingTo file: String? = nil
  ) -> [String: String] {
    var environment = [
      "LD_PRELOAD": Self.shim, "FAULT_CALLS": calls, "FAULT_FOLDER": folder, "FAULT_AT": String(first),
      "FAULT_ERRNO": String(code),
    ]
    if goesOn { environment["FAULT_ON"] = "1" }
    if let file { environment["FAULT_COUNT"] = file }
    return environment
  }
}

extension Sandbox {
  /// Runs the program while calls on files in the sandbox fail, from the one with this number on.
  func run(_ arguments: [String], _ faults: Faults, first: Int, goesOn: Bool = true) throws -> Ran {
    try withEnvironment(faults.environment(in: folder, first: first, goesOn: goesOn)) { try run(arguments) }
  }

  /// How many calls the program makes that could be made to fail.
  func calls(of arguments: [String], _ faults: Faults) throws -> Int {
    let file = folder + "/.calls"
    let ran = try withEnvironment(faults.environment(in: folder, first: 0, countingTo: file)) {
      try run(arguments)
    }
    #expect(ran.status == 0, "\(arguments): \(ran.errorText)")
    return try #require(Int(String(contentsOfFile: file, encoding: .utf8)))
  }

  private func withEnvironment<Result>(_ settings: [String: String], _ body: () throws -> Result) rethrows
    -> Result
  {
    let before = environment
    defer { environment = before }
    environment.merge(settings) { $1 }
    return try body()
  }
}
