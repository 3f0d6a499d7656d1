import Foundation
import Testing

/// System calls that fail in a run of the program.
struct Faults {
  /// The calls that fail: `read`, `write`, `fsync`, or `spawn` for threads.
  let calls: String
  /// The error with which they fail.
  let code: Int32

  /// Failing reads, as on a broken disk.
  static let read = Faults(calls: "read", code: EIO)
  /// Failing writes, as on a full disk.
  static let write = Faults(calls: "write", code: ENOSPC)
  /// Failing syncs, as on a disk that cannot be made to keep what was written.
  static let sync = Faults(calls: "fsync", code: EIO)
  /// Failing threads, as on a system that cannot start one.
  static let thread = Faults(calls: "spawn", code: EAGAIN)

  /// The library that makes calls fail, which is built beside the tests.
  private static let shim = URL(filePath: Sandbox.program).deletingLastPathComponent()
    .appending(path: "libFaultShim.so").path

  /// Returns an environment in which calls on files in a folder fail, from one of them on.
  ///
  /// - Parameters:
  ///   - first: the number of the first call that fails; 0 for none.
  ///   - goesOn: whether the calls after it fail, too.
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

  /// Returns how many calls the program makes that could be made to fail.
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
