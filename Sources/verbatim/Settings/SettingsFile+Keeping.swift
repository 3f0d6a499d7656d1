import Foundation
import Reader

extension SettingsFile {
  /// Writes a setting to the file, which is created if it doesn't exist; every other byte stays the same.
  ///
  /// A link is followed. At any moment, either the old file or the new one can be seen.
  static func keep(_ setting: Setting, _ value: Setting.Value, in path: String) throws {
    let path = Self.target(of: path)
    try makeFolder(Paths.folder(path))
    let text = try Self.text(of: path) ?? ""
    let reading = SettingsReading(text)
    if let mistake = reading.mistakes.first(where: \.isFatal) {
      throw Complaint("\(path):\(mistake.line ?? 1)", mistake.words)
    }
    let changed = text.setting(setting.name, to: value.toml)
    guard SettingsReading(changed).settings[setting] == value else {
      throw Complaint(path, "this file is too complex to change: set \(setting.name) in an editor")
    }
    try ExportFile(path: path).replace(with: changed)
  }

  /// Returns the path that a path leads to, through at most 40 links, as on Linux.
  private static func target(of path: String) -> String {
    var path = path
    for _ in 0..<40 {
      guard let target = Paths.target(ofLink: path) else { return path }
      path = target.hasPrefix("/") ? target : Paths.folder(path) + target
    }
    return path
  }

  private static func makeFolder(_ folder: String) throws {
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw Complaint(folder, "this folder cannot be created")
    }
  }
}

extension String {
  /// Returns a TOML document in which a top-level key has a value.
  ///
  /// The value is set in its place; a new key comes after the other top-level keys and before the first
  /// table.
  func setting(_ name: String, to value: String) -> String {
    let places = TOMLLines(self)
    var bytes = Array(utf8)
    if let entry = places[[name]] {
      bytes.replaceSubrange(entry.value, with: value.utf8)
      return String(decoding: bytes, as: UTF8.self)
    }
    let lineEnd = contains("\r\n") ? "\r\n" : "\n"
    let first = places.headers.first?.start ?? bytes.count
    let last = places.entries.last { $0.value.upperBound <= first }
    var place = last?.value.upperBound ?? Self.startOfComment(before: first, in: bytes)
    if last != nil {
      while place < bytes.count, bytes[place] != UInt8(ascii: "\n") { place += 1 }
      place = min(place + 1, bytes.count)
    }
    let isAfterLine = place == 0 || bytes[place - 1] == UInt8(ascii: "\n")
    bytes.insert(
      contentsOf: Array(((isAfterLine ? "" : lineEnd) + "\(name) = \(value)\(lineEnd)").utf8), at: place)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Returns the start of the comment lines that directly precede an offset.
  private static func startOfComment(before offset: Int, in bytes: [UInt8]) -> Int {
    var start = offset
    guard offset < bytes.count else { return start }
    while start > 0 {
      let line = bytes[..<(start - 1)].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
      guard bytes[line..<start].first(where: { $0 != UInt8(ascii: " ") }) == UInt8(ascii: "#") else { break }
      start = line
    }
    return start
  }
}
