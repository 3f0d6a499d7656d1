import Articles

/// Distinguishes Markdown from plain text.
enum MarkdownRecognition {
  private static let extensions = ["md", "markdown", "mdown", "mkd"]
  private static let mediaTypes = ["text/markdown", "text/x-markdown"]

  /// Returns whether a document is Markdown: by its name or sender, or by marks that plain text lacks.
  ///
  /// Headings alone aren't evidence, since people write them in plain text too.
  static func isMarkdown(_ sample: DocumentSample) -> Bool {
    if extensions.contains(sample.fileExtension) || mediaTypes.contains(sample.mediaType) { return true }
    var signs = Signs()
    for line in sample.bytes.split(separator: 0x0A) { signs.read(line) }
    return signs.areStrong
  }

  /// The evidence in the first lines of a document.
  private struct Signs {
    private var lines = 0
    private var headings = 0
    private var marks = 0
    private var fence: [UInt8] = []
    private var hasFrontMatter = false
    private var isFenced = false

    var areStrong: Bool { hasFrontMatter && headings > 0 || headings > 1 && marks > 1 }

    mutating func read(_ line: ArraySlice<UInt8>) {
      let line = line.last == 0x0D ? line.dropLast() : line
      lines += 1
      if lines == 1, line.elementsEqual("---".utf8) || line.elementsEqual("+++".utf8) {
        fence = Array(line)
      } else if !fence.isEmpty, line.elementsEqual(fence) {
        hasFrontMatter = true
      } else if line.starts(with: "```".utf8) || line.starts(with: "~~~".utf8) {
        isFenced.toggle()
        marks += 1
      } else if !isFenced {
        if Self.isHeading(line) { headings += 1 }
        if Self.hasLink(line) { marks += 1 }
      }
    }

    private static func isHeading(_ line: ArraySlice<UInt8>) -> Bool {
      let rest = line.drop { $0 == UInt8(ascii: "#") }
      let level = line.count - rest.count
      return (1...6).contains(level) && rest.first == 0x20 && rest.count > 1
    }

    /// Whether a line has `](http`, or begins like a link definition: `[name]: http`.
    private static func hasLink(_ line: ArraySlice<UInt8>) -> Bool {
      for index in line.indices where line[index] == UInt8(ascii: "]") {
        let rest = line[index...]
        if rest.starts(with: "](http".utf8)
          || line.first == UInt8(ascii: "[") && rest.starts(with: "]: http".utf8)
        {
          return true
        }
      }
      return false
    }
  }
}
