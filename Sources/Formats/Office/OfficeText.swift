import Articles

/// The text of an office document while it is split into blocks.
///
/// It handles spans that change from run to run, boxes and notes that come later, and tables in tables.
struct OfficeText {
  var builder = BlockBuilder()
  private var isStrong = false
  private var isEmphasis = false
  /// The words above the line that are being read; `nil` if words are on the line.
  private var raised: [UInt8]?
  /// The descriptions that writers gave the images in the paragraph.
  private var descriptions: [String] = []
  /// The tables that are open.
  private var tables: [Table] = []
  /// How many empty lines of code follow the last block; `nil` if that isn't code.
  private var emptyCodeLines: Int?
  /// Whether the current block is a line of code, and the text's length before its words, in bytes.
  private var line = (isCode: false, start: 0)
  /// The index of the block that is styled as the title.
  private(set) var titleBlock: Int?

  private struct Table {
    var row = -1
    var column = 0
  }

  /// Adds words in the style that was set.
  mutating func append(_ words: ArraySlice<UInt8>) {
    if raised == nil { builder.append(words) } else { raised?.append(contentsOf: words) }
  }

  /// Adds the mark of a note, as the note itself has it.
  mutating func append(noteMark number: Int) {
    writeRaised()
    builder.append("[\(number)]")
  }

  /// Writes the words above the line.
  private mutating func writeRaised() {
    guard let words = raised else { return }
    raised = nil
    builder.append(Superscript.text(String(decoding: words, as: UTF8.self), after: builder.utf8.suffix(8)))
  }

  /// Sets the style of the following words.
  mutating func setLook(strong: Bool, emphasis: Bool, raised isRaised: Bool = false) {
    if isRaised, raised == nil { raised = [] }
    if !isRaised { writeRaised() }
    if isStrong != strong {
      if strong { builder.openSpan(.strong) } else { builder.closeSpan { $0 == .strong } }
      isStrong = strong
    }
    if isEmphasis != emphasis {
      if emphasis { builder.openSpan(.emphasis) } else { builder.closeSpan { $0 == .emphasis } }
      isEmphasis = emphasis
    }
  }

  /// Begins a link; only web and mail addresses are passed.
  mutating func openLink(_ address: String) {
    builder.openSpan(.link(address: address))
  }

  /// Ends the innermost link.
  mutating func closeLink() {
    builder.closeSpan { if case .link = $0 { true } else { false } }
  }

  /// Begins a block; in a table it is one of the cell.
  mutating func begin(_ block: Block, isTitle: Bool = false) {
    var block = block
    if let table = tables.first {
      block.form = .cell(row: max(0, table.row), column: table.column)
      block.depth = 0
    }
    // Each line of code is a paragraph.
    if block.form == .preformatted, let emptyCodeLines {
      builder.resume(emptyLines: emptyCodeLines)
    } else {
      builder.begin(block)
    }
    line = (block.form == .preformatted, builder.utf8.count)
    if isTitle, titleBlock == nil { titleBlock = builder.blocks.count }
  }

  /// Ends the block, and the emphasis in it.
  mutating func end() {
    setLook(strong: false, emphasis: false)
    let isEmpty = builder.utf8.count == line.start
    emptyCodeLines = line.isCode ? isEmpty ? emptyCodeLines.map { $0 + 1 } : 0 : nil
    builder.end()
    if titleBlock == builder.blocks.count { titleBlock = nil }
  }

  // MARK: Images

  /// Keeps the description of an image until the paragraph ends.
  mutating func describeImage(_ words: String?) {
    guard let words = words?.nonBlank, AlternativeText.isReadable(words), !AlternativeText.isAutomatic(words),
      descriptions.count < Self.maximumImages
    else { return }
    if descriptions.last != words { descriptions.append(words) }
  }

  /// Ends a paragraph; the descriptions of its images follow it.
  mutating func endParagraph() {
    end()
    for words in descriptions {
      begin(Block(.paragraph, role: .caption, range: 0..<0))
      builder.append(words)
      end()
    }
    descriptions = []
  }

  /// How many images in a paragraph may have descriptions.
  private static let maximumImages = 64

  // MARK: Tables

  /// Whether a table is open.
  var isInTable: Bool { !tables.isEmpty }

  mutating func beginTable() {
    builder.end()
    tables.append(Table())
  }

  mutating func endTable() {
    builder.end()
    _ = tables.popLast()
  }

  /// Begins a row; `skipped` columns have no cells.
  mutating func beginRow(skipped: Int = 0) {
    guard let last = tables.indices.last else { return }
    tables[last].row += 1
    tables[last].column = min(max(0, skipped), Self.maximumColumns)
  }

  /// Ends a cell that covers some columns.
  mutating func endCell(columns: Int = 1) {
    builder.end()
    guard let last = tables.indices.last else { return }
    tables[last].column = min(tables[last].column + max(1, columns), Self.maximumColumns)
  }

  /// Columns beyond this aren't counted.
  private static let maximumColumns = 1024
}

extension OfficeText {
  /// Whether an address may become a link.
  static func isAddress(_ text: String) -> Bool {
    let text = text.lowercased()
    return ["http://", "https://", "mailto:"].contains { text.hasPrefix($0) }
  }

  /// Reads a number that Word or LibreOffice wrote.
  static func number(_ text: String?) -> Int? {
    text.flatMap { Int($0) }.flatMap { (-1_000_000...1_000_000).contains($0) ? $0 : nil }
  }

  /// Reads a date in the properties: `2024-05-29T14:05:30Z` or only its beginning.
  static func date(_ text: String?) -> PublicationDate? {
    guard let text = text?.nonBlank else { return nil }
    return PublicationDate(text) ?? PublicationDate(String(text.prefix(10)))
  }
}

extension String {
  /// The text without spaces around it; `nil` if nothing remains.
  var nonBlank: String? {
    let start = drop(while: \.isWhitespace)
    let text = String(start.reversed().drop(while: \.isWhitespace).reversed())
    return text.isEmpty ? nil : text
  }
}
