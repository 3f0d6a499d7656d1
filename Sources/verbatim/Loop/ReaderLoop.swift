import Frames

/// The interactive reader.
enum ReaderLoop {
  /// Reads the paths, or the library where there are none.
  ///
  /// - Returns: the exit status.
  static func run(paths: [String], settings: Settings) throws -> Int32 { 0 }
}

/// The reader without a terminal.
enum Play {
  /// Types keys and prints frames.
  ///
  /// - Returns: the exit status.
  static func run(keys: [Key], size: Size, paths: [String], styles: Bool, each: Bool, settings: Settings)
    throws
    -> Int32
  { 0 }
}
