import Articles

/// Splits SubRip and WebVTT into cues.
///
/// A line with times begins a cue, whatever precedes it; a blank line ends it. Numbers and identifiers,
/// notes, styles and regions belong to no cue. In SubRip, text after a blank line still belongs to the
/// previous cue.
struct CueReader {
  private let source: [UInt8]
  private var file = CueFile()
  /// Whether no blank line has followed the times of the last cue yet.
  private var isOpen = false
  /// The lines since the last blank line that belong to no cue yet.
  private var held: [Range<Int>] = []

  /// Returns the cues of valid UTF-8 from `start` on.
  static func cues(of source: [UInt8], from start: Int) -> CueFile {
    var reader = CueReader(source: source)
    var offset = start
    reader.readHeader(&offset)
    while offset < source.count {
      let first = offset
      let line = reader.line(&offset)
      // In WebVTT a line of spaces doesn't end a cue.
      let isEmpty = source[first] == 0x0A || source[first] == 0x0D
      if !line.isEmpty || isEmpty || !reader.file.isWebVTT { reader.read(line) }
    }
    reader.endBlock()
    return reader.file
  }

  private init(source: [UInt8]) {
    self.source = source
  }

  /// Returns the line at an offset, without spaces around it, and moves past its end: LF, CR or both.
  private func line(_ offset: inout Int) -> Range<Int> {
    let start = offset
    while offset < source.count, source[offset] != 0x0A, source[offset] != 0x0D { offset += 1 }
    let end = offset
    if offset < source.count {
      let isPair = source[offset] == 0x0D && offset + 1 < source.count && source[offset + 1] == 0x0A
      offset += isPair ? 2 : 1
    }
    return source.span.trimmingBlanks(start..<end)
  }

  // MARK: The header

  /// Reads `WEBVTT` and the lines up to the first blank one or the first with times.
  private mutating func readHeader(_ offset: inout Int) {
    var next = offset
    let first = line(&next)
    let words = source[first]
    guard words.starts(with: Self.signature), words.count == 6 || words[first.lowerBound + 6] <= 0x20 else {
      return
    }
    file.isWebVTT = true
    file.title = Self.title(words.dropFirst(6))
    offset = next
    while offset < source.count {
      next = offset
      let line = line(&next)
      if line.isEmpty || CueTiming(source[line], isWebVTT: true) != nil { return }
      readHeader(line: source[line])
      offset = next
    }
  }

  private static let signature = Array("WEBVTT".utf8)

  /// Returns the words after the signature, without a dash; `nil` if there are none or only options.
  private static func title(_ words: ArraySlice<UInt8>) -> String? {
    guard words.count <= 300 else { return nil }
    let text = String(decoding: words, as: UTF8.self)
    let title = text.drop { $0.isWhitespace || "-–—:".contains($0) }
    return title.isEmpty || title.contains("-->") || title.contains("=") ? nil : String(title)
  }

  /// Reads `Language: en`.
  private mutating func readHeader(line: ArraySlice<UInt8>) {
    guard line.count < 60 else { return }
    let parts = String(decoding: line, as: UTF8.self).split(separator: ":", maxSplits: 1)
    guard parts.count == 2, parts[0].lowercased() == "language" else { return }
    let tag = parts[1].filter { !$0.isWhitespace }
    if !tag.isEmpty, tag.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }) {
      file.language = tag
    }
  }

  // MARK: Cues

  private mutating func read(_ line: Range<Int>) {
    if line.isEmpty {
      endBlock()
    } else if let timing = timing(line) {
      begin(timing, settings: line)
    } else if file.isWebVTT, isOpen, hasArrow(line) {
      endBlock()
    } else if isOpen, !file.cues.isEmpty {
      file.cues[file.cues.count - 1].lines.append(line)
    } else {
      held.append(line)
    }
  }

  private func timing(_ line: Range<Int>) -> CueTiming? {
    guard let timing = CueTiming(source[line], isWebVTT: file.isWebVTT) else { return nil }
    // A comment may contain a cue.
    return file.isWebVTT && isComment ? nil : timing
  }

  private mutating func begin(_ timing: CueTiming, settings line: Range<Int>) {
    if isOpen, let last = file.cues.last?.lines.last, isNumber(last) {
      file.cues[file.cues.count - 1].lines.removeLast()
    }
    // The last line held is a number or an identifier.
    if !file.isWebVTT { keep(held.dropLast()) }
    held = []
    file.cues.append(Cue(start: timing.start, end: timing.end, timing: line))
    isOpen = true
  }

  private mutating func endBlock() {
    isOpen = false
    // WebVTT drops blocks without times: https://www.w3.org/TR/webvtt1/#collect-a-webvtt-block
    if !file.isWebVTT { keep(held[...]) }
    held = []
  }

  /// Adds the lines after a blank one to the previous cue, except numbers and broken times.
  private mutating func keep(_ lines: ArraySlice<Range<Int>>) {
    guard !file.cues.isEmpty else { return }
    for line in lines where !isNumber(line) && !hasArrow(line) {
      file.cues[file.cues.count - 1].lines.append(line)
    }
  }

  /// Whether a line has nothing but digits.
  private func isNumber(_ line: Range<Int>) -> Bool {
    line.count <= 9 && source[line].allSatisfy { (0x30...0x39).contains($0) }
  }

  private func hasArrow(_ line: Range<Int>) -> Bool {
    var dashes = 0
    for offset in line {
      if source[offset] == 0x3E, dashes >= 2 { return true }
      dashes = source[offset] == 0x2D ? dashes + 1 : 0
    }
    return false
  }

  /// Whether the held lines are a block that begins with NOTE.
  private var isComment: Bool {
    guard !isOpen, let first = held.first, source[first].starts(with: Self.note) else { return false }
    return first.count == 4 || source[first.lowerBound + 4] <= 0x20
  }

  private static let note = Array("NOTE".utf8)
}
