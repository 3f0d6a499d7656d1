import Articles

/// The fields that paragraphs at the start of an office document are styled as.
///
/// They outrank the document's properties, which often describe a template or name whoever saved the file.
struct StyledFields {
  private var title: String?
  private var writers: [String] = []
  private var date: PublicationDate?

  /// Fields are looked for in this many blocks.
  private static let head = 20
  /// The greatest length of a field, in `bytes`.
  private static let longest = 400

  /// Reads the first blocks of a text; `title` is the index of the block styled as the title.
  init(in text: BlockText, title: Int?) {
    for (index, block) in text.blocks.prefix(Self.head).enumerated() where block.range.count <= Self.longest {
      let words = text.utf8.span.string(in: block.range).split(whereSeparator: \.isWhitespace)
        .joined(separator: " ")
      switch block.role {
      case .byline: writers.append(words)
      case .dateline: date = date ?? PublicationDate(words)
      default: if index == title { self.title = words }
      }
    }
  }

  /// Replaces what the properties declare.
  func replace(in declared: inout DeclaredFields, _ origins: inout [FieldName: FieldOrigin]) {
    if let title { (declared.title, origins[.title]) = (title, .element) }
    if !writers.isEmpty { (declared.byline, origins[.byline]) = (writers.joined(separator: ", "), .element) }
    if let date { (declared.date, origins[.date]) = (date, .element) }
  }
}
