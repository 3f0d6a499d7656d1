/// What is shown at once: some lines and their time.
struct Cue {
  /// When it appears, in `milliseconds`.
  var start: Int
  /// When it disappears, in `milliseconds`.
  var end: Int
  /// The line with its times and its position on the screen: `UTF-8 offsets`.
  var timing: Range<Int>
  /// Its lines in the file: `UTF-8 offsets`, without spaces around them.
  var lines: [Range<Int>] = []
}

/// The cues of a file, and what it says about itself.
struct CueFile {
  /// The cues in the order of the file.
  var cues: [Cue] = []
  /// The text after `WEBVTT`.
  var title: String?
  /// The language that the header of WebVTT names.
  var language: String?
  /// Whether the file is WebVTT.
  var isWebVTT = false
}
