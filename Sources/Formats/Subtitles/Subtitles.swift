import Articles

/// Reads subtitles: SubRip, WebVTT, and YouTube's .sbv files.
///
/// The words of consecutive cues are joined into sentences and paragraphs; each block has the time of its
/// first cue, and the voice that speaks it.
enum Subtitles: FormatReader {
  static let format = DocumentFormat.subtitles

  static func recognises(_ sample: DocumentSample) -> Bool {
    let rest = sample.start.dropFirst(6)
    if sample.begins(with: "webvtt"), rest.first.map({ $0 <= 0x20 }) ?? true { return true }
    return SubtitleStart.isCue(sample.start, hasName: ["srt", "vtt", "sbv"].contains(sample.fileExtension))
  }

  static func articles(in document: Document, nested: DocumentFormats) throws(IngestionError)
    -> [SourceArticle]
  {
    let text = try TextDecoding.text(
      of: withoutNull(document.bytes), named: document.encoding, declared: nil)
    let file = CueReader.cues(of: text.utf8, from: text.start)
    let shown = file.cues.map { cue in
      ShownCue(
        start: cue.start, end: cue.end, timing: text.utf8[cue.timing],
        lines: CueLineReader.lines(of: cue, in: text.utf8, isWebVTT: file.isWebVTT))
    }
    let cues = RollingCaptions.removingRepeats(from: shown.filter { !$0.lines.isEmpty })
    let words = CueParagraphs.text(of: SpokenLines.lines(of: cues))
    guard !words.blocks.isEmpty else { throw .empty }
    // The first words of a film are not its title.
    let declared = DeclaredFields(title: file.title ?? (document.name.isEmpty ? "Untitled" : document.name))
    return [
      SourceArticle(
        declared: declared, utf8: words.utf8, blocks: words.blocks, spans: words.spans,
        provenance: Provenance(
          format: format, encoding: text.encoding, undecodable: text.undecodable, language: file.language,
          origins: [.title: file.title == nil ? .name : .header]))
    ]
  }

  /// Replaces U+0000 by U+FFFD, as WebVTT does.
  ///
  /// Source: https://www.w3.org/TR/webvtt1/#webvtt-parser-algorithm
  private static func withoutNull(_ bytes: [UInt8]) -> [UInt8] {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard bytes.dropFirst(start).starts(with: "WEBVTT".utf8), bytes.contains(0) else { return bytes }
    return bytes.flatMap { $0 == 0 ? [0xEF, 0xBF, 0xBD] : [$0] }
  }
}

/// Recognises a cue at the start of a document.
enum SubtitleStart {
  /// Returns whether one of the first lines has the times of a cue: the first, or the second after a number.
  ///
  /// - Parameter hasName: whether the file's name says that these are subtitles; then the cue may come later.
  static func isCue(_ start: [UInt8], hasName: Bool) -> Bool {
    var lines = 0
    for line in start.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      let words = line.drop { $0 <= 0x20 }
      if words.isEmpty { continue }
      if CueTiming(words, isWebVTT: false) != nil { return true }
      lines += 1
      let isNumber = words.allSatisfy { (0x30...0x39).contains($0) || $0 <= 0x20 }
      if !hasName, !isNumber || lines > 1 { return false }
    }
    return false
  }
}
