import Foundation
import Testing

/// The targets keep to their layers: what each may import, and how large a file may grow.
@Suite struct ArchitectureTests {
  /// What the files of each target may import, as the table in docs/architecture.md says.
  private static let doors: [String: Set<String>] = {
    let page = sources.deletingLastPathComponent().appending(path: "docs/architecture.md")
    let text = (try? String(contentsOf: page, encoding: .utf8)) ?? ""
    var doors = Dictionary(uniqueKeysWithValues: cLibraries.map { ($0, Set<String>()) })
    for row in text.matches(of: /\n\| `(\w+)` \| ([^|]+) \|/) {
      doors[String(row.1)] = Set(row.2.split(separator: ", ").map(String.init)).subtracting(["nothing"])
    }
    // The program's row stands for all the others.
    for (target, modules) in doors where modules.contains("all of them") {
      doors[target] =
        modules.subtracting(["all of them"]).union(doors.keys).subtracting(cLibraries + [target])
    }
    return doors
  }()

  /// The modules that only declare a C library.
  private static let cLibraries = [
    "CArchive", "CExpat", "CGumbo", "CMarkdown", "CNcurses", "CUchardet", "CZstd",
  ]

  private static let sources = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Sources").resolvingSymlinksInPath()

  @Test func `every target has its row`() throws {
    let targets = try FileManager.default.contentsOfDirectory(atPath: Self.sources.path)
    #expect(Set(targets) == Set(Self.doors.keys))
  }

  @Test(arguments: Self.doors.keys.sorted())
  func `a target imports only what its row lists`(target: String) throws {
    let allowed = try #require(Self.doors[target])
    for file in try Self.swiftFiles(of: target) {
      for module in try Self.imports(of: file) where !allowed.contains(module) {
        Issue.record("\(target) imports \(module) in \(file.lastPathComponent)")
      }
    }
  }

  @Test func `imports are read in all their forms`() {
    let source = """
      import Foundation
      @testable import Reader
      private import struct Frames.Key
        import CNcurses.wide // inside #if
      // import Nothing
      let important = "import This"
      """
    #expect(Self.imports(in: source) == ["Foundation", "Reader", "Frames", "CNcurses"])
  }

  @Test func `no file is longer than 300 lines`() throws {
    for target in Self.doors.keys {
      for file in try Self.swiftFiles(of: target) {
        let lines = try String(contentsOf: file, encoding: .utf8).split(
          separator: "\n", omittingEmptySubsequences: false)
        // There is no line after the last line break.
        #expect(lines.count - 1 <= 300, "\(target)/\(file.lastPathComponent)")
      }
    }
  }

  @Test func `the page on the architecture is two pages long`() throws {
    let page = Self.sources.deletingLastPathComponent().appending(path: "docs/architecture.md")
    let words = try String(contentsOf: page, encoding: .utf8).split(whereSeparator: \.isWhitespace)
    #expect(words.count < 1_400)
  }

  // The program is linked without ICU's data: see docs/decisions.md.
  @Test func `nothing asks for the languages and calendars of Foundation`() throws {
    let needing = [
      "Formatter", "FormatStyle", ".formatted(", "Locale", "Calendar", "TimeZone", "localized", "URL(string",
      "NSRegularExpression", "applyingTransform", "enumerateSubstrings",
    ]
    for target in Self.doors.keys.sorted() {
      for file in try Self.swiftFiles(of: target) {
        let source = try String(contentsOf: file, encoding: .utf8)
        guard source.contains("import Foundation") else { continue }
        for use in needing where source.contains(use) {
          Issue.record("\(target)/\(file.lastPathComponent): \(use)")
        }
      }
    }
  }

  private static func swiftFiles(of target: String) throws -> [URL] {
    let folder = sources.appending(path: target)
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    let files = paths.filter { $0.hasSuffix(".swift") }.map { folder.appending(path: $0) }
    // A folder that isn't found must not pass as one that is in order.
    #expect(!files.isEmpty || Self.cLibraries.contains(target))
    return files
  }

  private static func imports(of file: URL) throws -> [String] {
    imports(in: try String(contentsOf: file, encoding: .utf8))
  }

  private static func imports(in source: String) -> [String] {
    let pattern =
      /^\s*(?:@\w+\s+|public\s+|package\s+|internal\s+|private\s+|fileprivate\s+)*import\s+(?:(?:struct|class|enum|protocol|typealias|func|let|var)\s+)?(\w+)/
      .anchorsMatchLineEndings()
    return source.matches(of: pattern).map { String($0.1) }
  }
}
