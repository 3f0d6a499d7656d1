import Articles
import Foundation
import Frames
import Reader

/// What the options, the environment and the settings file say for the whole run.
struct Settings: Sendable {
  /// The library's file, an absolute path.
  var library: String
  /// The maximum size of a document, in bytes.
  var maximumSize: Int
  /// The moment to which `VERBATIM_NOW` sets the clock; `nil` for the system's time.
  var fixedNow: Timestamp?

  /// The settings of the reader: those of the file, which variables and options override.
  private(set) var reader = ReaderSettings()
  /// The settings file.
  private(set) var file: SettingsFile
  /// The options and variables that override the file; if two override one setting, the last one wins.
  private(set) var origins: [(setting: Setting, origin: String)] = []

  /// The format of the documents to read; `nil` to detect it.
  var format: DocumentFormat?
  /// The encoding of the documents to read; `nil` to detect it.
  var encoding: String?

  /// Creates settings from their parts.
  init(library: String, maximumSize: Int = Ingestion.defaultMaximumBytes, fixedNow: Timestamp? = nil) {
    self.library = library
    self.maximumSize = maximumSize
    self.fixedNow = fixedNow
    file = SettingsFile(path: "")
  }

  /// Creates the settings of this run.
  init(_ options: GlobalOptions) throws(UsageError) {
    try self.init(library: options.library, maximumSize: options.maxSize, environment: Environment.value)
  }

  /// Creates settings from options, which override the environment, which overrides the defaults.
  init(library: String?, maximumSize: ByteCount?, environment: (String) -> String?) throws(UsageError) {
    file = SettingsFile(environment: environment)
    reader = file.settings
    let named = library ?? environment("VERBATIM_LIBRARY")
    guard named?.isEmpty != true else { throw UsageError("--library: the name of a file is missing") }
    if named != nil { origins.append((.library, library == nil ? "VERBATIM_LIBRARY" : "--library")) }
    let inFile = file.settings.text(.library)
    self.library = Paths.absolute(
      named ?? (inFile.isEmpty ? Self.defaultLibrary(environment) : Self.expanded(inFile, environment)))
    self.maximumSize = maximumSize?.bytes ?? Ingestion.defaultMaximumBytes
    guard let moment = environment("VERBATIM_NOW") else { return }
    guard let now = Timestamp(iso8601: moment) else {
      throw UsageError("VERBATIM_NOW: “\(moment)” isn’t a time: write it as 2024-05-29T10:00:00Z")
    }
    fixedNow = now
  }

  /// Sets a setting to the value of an option or a variable, which overrides the file.
  mutating func override(_ setting: Setting, by value: Setting.Value, from origin: String) {
    reader[setting] = value
    origins.append((setting, origin))
  }

  /// Returns a path with a leading `~` replaced by the user's folder.
  private static func expanded(_ path: String, _ environment: (String) -> String?) -> String {
    guard path.hasPrefix("~/") else { return path }
    return (environment("HOME") ?? Environment.homeFolder) + path.dropFirst()
  }

  /// Returns the time that the run takes to be now.
  func now() -> Timestamp { fixedNow ?? Timestamp(seconds: Int64(time(nil))) }

  /// Returns the default path of the library.
  ///
  /// It follows the XDG Base Directory Specification, by which relative paths are ignored.
  private static func defaultLibrary(_ environment: (String) -> String?) -> String {
    if let data = environment("XDG_DATA_HOME"), data.hasPrefix("/") {
      return data + "/verbatim/library.sqlite"
    }
    return (environment("HOME") ?? Environment.homeFolder) + "/.local/share/verbatim/library.sqlite"
  }
}
