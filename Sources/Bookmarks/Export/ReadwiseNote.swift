/// The `Note` of a Readwise CSV: tags as `.tag`, the note itself, and the speaker.
struct ReadwiseNote: Hashable {
  var note: String?
  /// The tags; written with `_` for every space, since a tag ends at a space there.
  var tags: [String] = []
  var speaker: String?

  private static let speakerMark = "Speaker: "

  /// The text of the cell.
  var text: String {
    var lines: [String] = []
    let words = tags.map { "." + $0.split(whereSeparator: \.isWhitespace).joined(separator: "_") }
    if !words.isEmpty { lines.append(words.joined(separator: " ")) }
    if let note, !note.isEmpty { lines.append(note) }
    if let speaker { lines.append(Self.speakerMark + speaker.onOneExportedLine) }
    return lines.joined(separator: "\n")
  }
}

extension ReadwiseNote {
  /// Reads a cell; if it has neither tags nor a speaker, all of it is the note.
  init(cell: String) {
    var lines = cell.split(separator: "\n", omittingEmptySubsequences: false)
    if let last = lines.last, last.hasPrefix(Self.speakerMark), last.count > Self.speakerMark.count {
      speaker = String(last.dropFirst(Self.speakerMark.count))
      lines.removeLast()
    }
    if let first = lines.first {
      var rest = first
      while let word = rest.split(separator: " ", maxSplits: 1).first, let tag = Self.tag(word) {
        tags.append(tag)
        rest = rest[word.endIndex...].drop { $0 == " " }
      }
      if rest.isEmpty { lines.removeFirst() } else { lines[0] = rest }
    }
    let words = lines.joined(separator: "\n")
    note = words.isEmpty ? nil : words
  }

  /// Returns the tag in `.tag`, or `nil` for `...` and `.5`.
  private static func tag(_ word: Substring) -> String? {
    guard word.first == ".", let start = word.dropFirst().first,
      start.isLetter || start.isSymbol || "_-#@&%*".contains(start)
    else { return nil }
    return String(word.dropFirst())
  }
}
