import Articles
import Foundation
import Frames
import Reader

/// What the options, the environment and the settings file say for the whole run.
struct Settings: Sendable {
  /// The library's file, an absolute path.
  var library: String
  /// The most bytes that a document may have.
  var maximumSize: Int
  /// The moment that `VERBATIM_NOW` sets the clock to; `nil` for the system's.
  var fixedNow: Timestamp?

  /// The settings of the reader: those of the file, over which variables and options win.
  private(set) var reader = ReaderSettings()
  /// The settings file.
  private(set) var file: SettingsFile
  /// The options and variables that win over the file.
  private(set) var origins: [Setting: String] = [:]

  /// The format of the documents that are read; `nil` to detect it.
  var format: DocumentFormat?
  /// The encoding of the documents that are read; `nil` to detect it.
  var encoding: String?

  /// Makes settings of their parts.
  init(library: String, maximumSize: Int = Ingestion.defaultMaximumBytes, fixedNow: Timestamp? = nil) {
    self.library = library
    self.maximumSize = maximumSize
    self.fixedNow = fixedNow
    file = SettingsFile(path: "")
  }

  /// Reads the settings of this run.
  init(_ options: GlobalOptions) throws(UsageError) {
    try self.init(library: options.library, maximumSize: options.maxSize, environment: Environment.value)
  }

  /// What options say wins over the environment, and that over the default.
  init(library: String?, maximumSize: ByteCount?, environment: (String) -> String?) throws(UsageError) {
    file = SettingsFile(environment: environment)
    reader = file.settings
    let named = library ?? environment("VERBATIM_LIBRARY")
    guard named?.isEmpty != true else { throw UsageError("--library: the name of a file is missing") }
    if named != nil { origins[.library] = library == nil ? "VERBATIM_LIBRARY" : "--library" }
    let inFile = file.settings.text(.library)
    self.library = Paths.absolute(
      named ?? (inFile.isEmpty ? Self.defaultLibrary(environment) : Self.expanded(inFile, environment)))
    self.maximumSize = maximumSize?.bytes ?? Ingestion.defaultMaximumBytes
    guard let moment = environment("VERBATIM_NOW") else { return }
    guard let now = Timestamp(iso8601: moment) else {
      throw UsageError("VERBATIM_NOW: “\(moment)” is no moment: write it as 2024-05-29T10:00:00Z")
    }
    fixedNow = now
  }

  /// Sets a setting to the value of an option or a variable, which wins over the file.
  mutating func override(_ setting: Setting, by value: Setting.Value, from origin: String) {
    reader[setting] = value
    origins[setting] = origin
  }

  /// Returns a path in which `~` stands for the user's folder.
  private static func expanded(_ path: String, _ environment: (String) -> String?) -> String {
    guard path.hasPrefix("~/") else { return path }
    return (environment("HOME") ?? Environment.homeFolder) + path.dropFirst()
  }

  /// The time, as the run is to believe it.
  func now() -> Timestamp { fixedNow ?? Timestamp(seconds: Int64(time(nil))) }

  /// Where the library is by default, by the XDG Base Directory Specification, which has relative
  /// paths ignored.
  private static func defaultLibrary(_ environment: (String) -> String?) -> String {
    if let data = environment("XDG_DATA_HOME"), data.hasPrefix("/") {
      return data + "/verbatim/library.sqlite"
    }
    return (environment("HOME") ?? Environment.homeFolder) + "/.local/share/verbatim/library.sqlite"
  }
}
