import Foundation
import Reader

/// The user's config.toml, as it was read.
struct SettingsFile: Sendable {
  /// The path of the file, which need not exist; empty if there is no file at all.
  let path: String
  /// What it sets.
  fileprivate(set) var settings = ReaderSettings()
  /// The settings that it has, with the numbers of their lines.
  fileprivate(set) var lines: [Setting: Int] = [:]
  /// What is wrong with it, in line order.
  fileprivate(set) var mistakes: [Mistake] = []

  /// Something in the file that cannot be used.
  struct Mistake: Hashable, Sendable {
    /// The number of the line, from 1; `nil` if the whole file cannot be read.
    let line: Int?
    /// What is wrong, and what may have been meant.
    let words: String
    /// The setting concerned; `nil` if there is none.
    var setting: Setting?
    /// Whether nothing in the file can be used.
    var isFatal = false
  }

  /// The maximum size of the file, in bytes.
  private static let limit = 1 << 18

  /// Reads the user's file, if there is one.
  init(environment: (String) -> String?) {
    self.init(path: Self.path(environment))
  }

  /// Reads a file, if it exists.
  init(path: String) {
    self.path = path
    do {
      guard let text = try Self.text(of: path) else { return }
      let reading = SettingsReading(text)
      (settings, lines, mistakes) = (reading.settings, reading.lines, reading.mistakes)
    } catch {
      mistakes = [Mistake(line: nil, words: error.words, isFatal: true)]
    }
  }

  /// Returns the path of the file, by the XDG Base Directory Specification, which ignores relative paths.
  private static func path(_ environment: (String) -> String?) -> String {
    if let folder = environment("XDG_CONFIG_HOME"), folder.hasPrefix("/") {
      return folder + "/verbatim/config.toml"
    }
    return (environment("HOME") ?? Environment.homeFolder) + "/.config/verbatim/config.toml"
  }

  /// Returns the text of a file; `nil` if it doesn't exist.
  static func text(of path: String) throws(Complaint) -> String? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw Complaint(path, "cannot be read: \(Wording.system(errno))")
    }
    defer { close(descriptor) }
    guard FileStamp(descriptor: descriptor)?.isRegular == true,
      let bytes = try? ByteSource(descriptor: descriptor).readToEnd(limit: limit)
    else { throw Complaint(path, "this isn’t a settings file: too large, or not a file") }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Complaint(path, "this isn’t UTF-8: save it as UTF-8")
    }
    return text
  }

  /// Returns mistakes as messages, without the name of the program.
  func messages(of mistakes: [Mistake]) -> [String] {
    mistakes.map { mistake in
      "\(path):\(mistake.line.map { "\($0):" } ?? "") \(mistake.words)"
    }
  }

  /// What the status line says about the mistakes; `nil` if there are none.
  var notice: String? {
    guard let first = mistakes.first else { return nil }
    let more = mistakes.count > 1 ? " And \(mistakes.count - 1) more: verbatim config --check" : ""
    return "\(Paths.name(path)):\(first.line.map { "\($0):" } ?? "") \(first.words).\(more)"
  }
}
