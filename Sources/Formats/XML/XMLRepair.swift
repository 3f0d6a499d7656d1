/// Makes well-formed XML of what only resembles it.
///
/// Bare `&` and `<` become text, and references to HTML entities become characters. Open elements are closed
/// where one around them ends or the next entry of a feed begins; an unclosed element of another vocabulary
/// then counts as empty if it begins with an element, and what it holds follows it. Tags that end nothing,
/// characters that XML doesn't allow, comments and instructions are dropped. O(n) in the bytes: a search that
/// failed isn't repeated.
struct XMLRepair {
  let source: ArraySlice<UInt8>
  var position: Int
  var output: [UInt8] = []
  /// The open elements.
  var open: [Open] = []

  /// An element that is open.
  struct Open {
    /// Its name, in `UTF-8 offsets` into the source.
    var name: Range<Int>
    /// Where its start tag ends in the output; an extension's tag has a space in place of a slash.
    var tagEnd: Int
    /// Whether it begins with another element rather than with words; `nil` until either begins.
    var beginsWithElement: Bool?
  }

  /// How many open elements of a name are nested too deeply to be kept.
  var dropped: [ArraySlice<UInt8>: Int] = [:]
  /// The entities that the document declares.
  var declared: Set<String> = []
  private let keepsDocumentType: Bool
  var isDone = false
  /// What doesn't occur in the rest of the source.
  private var absent: Set<String> = []

  /// Elements nested more deeply are dropped, and their text is kept.
  static let maximumDepth = 256

  /// Returns the document with its errors repaired.
  static func repaired(_ source: ArraySlice<UInt8>, keepingDocumentType: Bool) -> [UInt8] {
    var repair = XMLRepair(source, keepingDocumentType: keepingDocumentType)
    return repair.run()
  }

  private init(_ source: ArraySlice<UInt8>, keepingDocumentType: Bool) {
    self.source = source
    position = source.startIndex
    keepsDocumentType = keepingDocumentType
    output.reserveCapacity(source.count + source.count / 16)
  }

  private mutating func run() -> [UInt8] {
    while position < source.endIndex, !isDone {
      switch source[position] {
      case UInt8(ascii: "<"): readMarkup()
      case UInt8(ascii: "&") where open.isEmpty: position += 1
      case UInt8(ascii: "&"): readReference(before: source.endIndex)
      default:
        let end = source[position...].firstIndex { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }
        appendText(position..<(end ?? source.endIndex))
      }
    }
    while !open.isEmpty { close() }
    return output
  }

  // MARK: Markup

  private mutating func readMarkup() {
    let rest = source[position...].dropFirst()
    if isCutOff(rest) {
      position = source.endIndex
      return
    }
    switch rest.first {
    case UInt8(ascii: "!")?: readDeclaration()
    case UInt8(ascii: "?")?:
      if let end = end(of: "?>") { position = end } else { appendText(position..<position + 1) }
    case UInt8(ascii: "/")?: readEndTag()
    default:
      if let tag = XMLStartTag(in: source, at: position) {
        position = tag.end
        add(tag)
      } else {
        appendText(position..<position + 1)
      }
    }
  }

  /// Whether the document ends within the tag whose `<` precedes `rest`.
  private func isCutOff(_ rest: ArraySlice<UInt8>) -> Bool {
    guard let first = rest.first, "/!?".utf8.contains(first) || XMLStartTag.isNameStart(first) else {
      return false
    }
    if rest.starts(with: "![CDATA[".utf8) { return false }
    return !rest.contains { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "<") }
  }

  private mutating func readDeclaration() {
    let rest = source[position...]
    if rest.starts(with: "<!--".utf8), let end = end(of: "-->") {
      position = end
    } else if rest.starts(with: "<![CDATA[".utf8) {
      // If the end is missing, the document was cut off.
      let end = end(of: "]]>")
      appendText(position + 9..<(end.map { $0 - 3 } ?? source.endIndex))
      position = end ?? source.endIndex
    } else if output.isEmpty, Self.isDocumentType(rest), let end = documentTypeEnd() {
      if keepsDocumentType { addDocumentType(rest[..<end]) }
      position = end
    } else {
      appendText(position..<position + 1)
    }
  }

  private static func isDocumentType(_ text: ArraySlice<UInt8>) -> Bool {
    text.prefix(9).map { $0 | 0x20 }.elementsEqual("<!DOCTYPE".utf8.map { $0 | 0x20 })
  }

  private mutating func documentTypeEnd() -> Int? {
    if absent.contains("<!DOCTYPE") { return nil }
    let end = XMLProlog.documentTypeEnd(in: source[position...])
    if end == nil { absent.insert("<!DOCTYPE") }
    return end
  }

  /// Adds a document type without its reference to another file.
  private mutating func addDocumentType(_ text: ArraySlice<UInt8>) {
    guard let start = text.firstIndex(of: UInt8(ascii: "[")), let end = text.lastIndex(of: UInt8(ascii: "]")),
      start < end
    else { return }
    output.append(contentsOf: "<!DOCTYPE x ".utf8)
    output.append(contentsOf: text[start...end])
    output.append(UInt8(ascii: ">"))
    var rest = text[start...end]
    while let after = rest.end(of: "<!ENTITY") {
      rest = rest[after...].drop { $0 <= 0x20 }
      let name = rest.prefix { XMLStartTag.isNameByte($0) }
      declared.insert(String(decoding: name, as: UTF8.self))
    }
  }

  /// Returns where the next occurrence of some characters ends.
  private mutating func end(of pattern: StaticString) -> Int? {
    let name = pattern.description
    if absent.contains(name) { return nil }
    let end = source[position...].end(of: pattern)
    if end == nil { absent.insert(name) }
    return end
  }
}
