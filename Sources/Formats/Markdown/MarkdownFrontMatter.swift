import Articles

/// The front matter of a document: YAML between lines of `---`, TOML between lines of `+++`, or a JSON object.
struct MarkdownFrontMatter {
  /// The fields it declares.
  private(set) var fields = DeclaredFields()
  /// Where they come from.
  private(set) var origins: [FieldName: FieldOrigin] = [:]
  /// The language it declares.
  private(set) var language: String?
  /// Where the text begins, in `UTF-8 offsets`.
  private(set) var end: Int

  /// The greatest length of front matter, in `bytes`.
  private static let longest = 1 << 16

  /// Reads the front matter at `start`; what doesn't look like front matter stays in the text.
  init(of utf8: [UInt8], from start: Int) {
    end = start
    let head = utf8[start...].prefix(Self.longest)
    if let json = JSONFrontMatter.entries(in: head) {
      end = json.end
      read(json.entries)
      return
    }
    var lines = TextLines(head)
    guard let fence = lines.next(), ["---", "+++"].contains(fence) else { return }
    let isYAML = fence == "---"
    var inner: [String] = []
    while let line = lines.next() {
      if line == fence || isYAML && line == "..." {
        guard let entries = isYAML ? FlatEntry.yaml(inner) : FlatEntry.toml(inner),
          !isYAML || Self.isData(entries, inner)
        else { return }
        end = lines.offset
        read(entries)
        return
      }
      inner.append(line)
    }
  }

  /// Whether lines of YAML are front matter, rather than a text between two rules.
  ///
  /// A text follows its rule after a blank line, as in Pandoc's Markdown, or says something in sentences.
  private static func isData(_ entries: [FlatEntry], _ lines: [String]) -> Bool {
    guard lines.first?.isEmpty == false else { return false }
    if entries.contains(where: { known.contains($0.key) }) { return true }
    return entries.allSatisfy { entry in
      !entry.key.contains(" ") && !entry.values.contains(where: isSentence)
    }
  }

  /// Keys that front matter has and texts lack.
  private static let known: Set<String> = [
    "title", "date", "author", "authors", "lang", "language", "tags", "categories", "description", "layout",
    "slug",
  ]

  /// Whether a value has several words and ends like a sentence.
  private static func isSentence(_ value: String) -> Bool {
    let end = value.last { !"”\"’'»)".contains($0) }
    return value.contains(" ") && end.map { ".!?…".contains($0) } == true
  }

  private mutating func read(_ entries: [FlatEntry]) {
    let tables = [false, true].map { isInTable in
      Dictionary(entries.filter { $0.isInTable == isInTable }.map { ($0.key, $0.values) }) { first, _ in first
      }
    }
    func all(_ keys: String) -> [[String]] {
      tables.flatMap { values in
        keys.split(separator: " ").compactMap { values[String($0)] }.filter { !$0.isEmpty }
      }
    }
    func first(_ keys: String) -> [String]? { all(keys).first }
    fields.title = first("title headline")?.first
    fields.deck = first("description deck dek subtitle standfirst summary excerpt")?.first.map {
      $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    fields.byline = first("author authors byline by creator").flatMap(Self.byline)
    fields.date = first(
      "date published publication_date publicationdate publishdate publish_date date_published published_at pubdate"
    )?.first.flatMap { PublicationDate($0) }
    let sources = all("source publication publisher newspaper outlet site website").joined()
    fields.source = sources.first { !Self.isAddress($0) }
    let links = all("url link canonical canonical_url canonicalurl original permalink")
    let addresses = Array(links.joined()) + Array(sources)
    fields.url = addresses.first(where: Self.isAddress)
    language = first("lang language locale")?.first.map { $0.replacing("_", with: "-") }
    noteOrigins()
  }

  private mutating func noteOrigins() {
    let found: [(FieldName, Bool)] = [
      (.title, fields.title != nil), (.byline, fields.byline != nil), (.source, fields.source != nil),
      (.url, fields.url != nil), (.date, fields.date != nil),
    ]
    for (name, isFound) in found where isFound { origins[name] = .frontMatter }
  }

  private static func isAddress(_ value: String) -> Bool {
    ["http://", "https://"].contains { value.lowercased().hasPrefix($0) } && !value.contains(" ")
  }

  /// Returns the names as a line, without "By" and without the brackets of links between notes.
  private static func byline(_ names: [String]) -> String? {
    let names = names.map { name in
      let name = name.hasPrefix("[[") && name.hasSuffix("]]") ? String(name.dropFirst(2).dropLast(2)) : name
      return name.lowercased().hasPrefix("by ") ? String(name.dropFirst(3)) : name
    }.filter { !$0.isEmpty }
    guard let last = names.last else { return nil }
    return names.count == 1 ? last : names.dropLast().joined(separator: ", ") + " and " + last
  }
}

/// The lines of some bytes, with any line endings, without spaces at their ends.
private struct TextLines: IteratorProtocol {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

  /// Where the next line begins.
  var offset: Int { rest.startIndex }

  mutating func next() -> String? {
    guard !rest.isEmpty else { return nil }
    let end = rest.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? rest.endIndex
    var line = rest[..<end]
    rest = rest[end...]
    if rest.first == 0x0D { rest.removeFirst() }
    if rest.first == 0x0A { rest.removeFirst() }
    while let last = line.last, last == 0x20 || last == 0x09 { line.removeLast() }
    return String(decoding: line, as: UTF8.self)
  }
}
