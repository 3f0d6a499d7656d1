/// A line of a cue without its tags, and with the voice that speaks it.
struct CueLine {
  /// Who speaks, according to a tag; `nil` if there is none.
  var voice: String?
  /// The words in UTF-8.
  var words: [UInt8] = []
  /// What is set in italics or underlined: `UTF-8 offsets` into the words.
  var emphasis: [Range<Int>] = []
}

/// Reads the text of cues: tags, overrides in braces, character references.
struct CueLineReader {
  /// Whether every tag counts, as in WebVTT; SubRip has a few, and any other `<` is text.
  let isWebVTT: Bool
  private var lines: [CueLine] = []
  private var line = CueLine()
  /// Where italics began in the current line, if they are on.
  private var emphasisStart: Int?
  private var openEmphasis = 0
  private let bytes: [UInt8]

  /// Returns the lines of a cue that have words.
  static func lines(of cue: Cue, in source: [UInt8], isWebVTT: Bool) -> [CueLine] {
    var text: [UInt8] = []
    for line in cue.lines {
      if !text.isEmpty { text.append(0x0A) }
      text.append(contentsOf: source[line])
    }
    var reader = CueLineReader(isWebVTT: isWebVTT, bytes: text)
    reader.read()
    return reader.lines
  }

  private init(isWebVTT: Bool, bytes: [UInt8]) {
    (self.isWebVTT, self.bytes) = (isWebVTT, bytes)
  }

  private mutating func read() {
    var offset = 0
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x0A:
        endLine()
        offset += 1
      case UInt8(ascii: "<"): offset = readTag(at: offset)
      case UInt8(ascii: "{"): offset = readOverride(at: offset)
      case UInt8(ascii: "\\"): offset = readBreak(at: offset)
      case UInt8(ascii: "&"):
        if let (text, end) = CharacterReferences.character(at: offset, in: bytes[...]) {
          line.words.append(contentsOf: text.utf8)
          offset = end
        } else {
          append(at: &offset)
        }
      default: append(at: &offset)
      }
    }
    endLine()
  }

  private mutating func append(at offset: inout Int) {
    line.words.append(bytes[offset])
    offset += 1
  }

  // MARK: Lines

  /// Ends the line, or begins another voice within it.
  private mutating func endLine(voice: String?? = nil) {
    closeEmphasis()
    let next = CueLine(voice: voice ?? line.voice)
    let words = line.words.span.trimmingBlanks(0..<line.words.count)
    if !words.isEmpty { lines.append(line.cut(to: words)) }
    line = next
    if openEmphasis > 0 { emphasisStart = 0 }
  }

  private mutating func closeEmphasis() {
    if let start = emphasisStart, start < line.words.count { line.emphasis.append(start..<line.words.count) }
    emphasisStart = nil
  }

  // MARK: Tags

  /// The greatest length of a tag, in bytes.
  private static let longestTag = 300

  private mutating func readTag(at offset: Int) -> Int {
    var copy = offset
    let rest = bytes[(offset + 1)...].prefix(Self.longestTag)
    guard let end = rest.firstIndex(where: { $0 == UInt8(ascii: ">") || $0 == 0x0A && !isWebVTT }),
      bytes[end] == UInt8(ascii: ">"), let tag = CueTag(rest[..<end], isWebVTT: isWebVTT)
    else {
      append(at: &copy)
      return copy
    }
    switch tag {
    case .voice(let name): endLine(voice: .some(name))
    case .lineBreak: endLine()
    case .emphasis(let opens): emphasise(opens)
    case .none: break
    }
    return end + 1
  }

  private mutating func emphasise(_ opens: Bool) {
    openEmphasis = max(0, openEmphasis + (opens ? 1 : -1))
    if opens, openEmphasis == 1 { emphasisStart = line.words.count }
    if openEmphasis == 0 { closeEmphasis() }
  }

  /// Skips `{\an8}` and, in SubRip, `{i}` and `{Y:i}`.
  private mutating func readOverride(at offset: Int) -> Int {
    var copy = offset
    let rest = bytes[(offset + 1)...].prefix(Self.longestTag)
    if let end = rest.firstIndex(where: { $0 == UInt8(ascii: "}") || $0 == 0x0A }), bytes[end] != 0x0A {
      let words = String(decoding: rest[..<end], as: UTF8.self).lowercased()
      let isShort = ["i", "b", "u", "s", "/i", "/b", "/u", "/s", "y:i", "y:b", "y:u", "c:$"].contains(words)
      if words.hasPrefix("\\") || isShort && !isWebVTT { return end + 1 }
    }
    append(at: &copy)
    return copy
  }

  /// Reads `\N` as the end of a line and `\h` as a space.
  private mutating func readBreak(at offset: Int) -> Int {
    var copy = offset
    let next = offset + 1 < bytes.count ? bytes[offset + 1] : 0
    if next == UInt8(ascii: "N") {
      endLine()
    } else if next == UInt8(ascii: "h") {
      line.words.append(0x20)
    } else {
      append(at: &copy)
      return copy
    }
    return offset + 2
  }
}

extension CueLine {
  /// Returns the line with only some of its words.
  func cut(to range: Range<Int>) -> CueLine {
    var line = CueLine(voice: voice, words: Array(words[range]))
    for part in emphasis {
      let kept = part.clamped(to: range)
      if !kept.isEmpty {
        line.emphasis.append((kept.lowerBound - range.lowerBound)..<(kept.upperBound - range.lowerBound))
      }
    }
    return line
  }
}
