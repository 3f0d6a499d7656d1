/// Copies the markup of a page without what isn't needed, so that the parser's work is small and bounded.
///
/// Left out are comments, scripts except those with metadata, styles, drawings, frames, attributes that
/// aren't an ``HTMLAttribute``, long values such as `data:` addresses, and tags nested too deeply. O(n): the
/// page is read once, from start to end.
struct MarkupReduction {
  /// The markup, in valid UTF-8.
  let source: [UInt8]
  /// Whether `<a/>` has no content, as in XML.
  let isXML: Bool
  /// The markup that is kept.
  private var output = ReducedMarkup()
  private var elementsLeft = Self.maximumElements
  private var openElements = OpenElements()
  private var isInHead = true
  /// Whether the start and end tags of drawings have matched so far.
  var drawingsMatch = true
  /// Whether no comment ends from here on, so that there is no need to search again.
  private var isWithoutCommentEnds = false
  /// The elements that have no more end tags, so that there is no need to search for them again.
  private var endless: Set<HTMLTag> = []

  /// How many elements of a page are read; of the rest only the words are kept, not the tags.
  private static let maximumElements = 400_000
  /// How many attributes of an element are kept.
  private static let maximumAttributes = 64
  /// How long a value may be, in bytes.
  private static let maximumValue = 8192

  /// Returns the markup of a page, valid UTF-8 from `start` on, without what isn't needed.
  static func reduced(_ source: [UInt8], from start: Int = 0, isXML: Bool) -> [UInt8] {
    var reduction = MarkupReduction(source: source, isXML: isXML)
    reduction.output.bytes.reserveCapacity(source.count / 2)
    var offset = start
    while offset < source.count {
      let mark = reduction.firstIndex(of: 0x3C, from: offset)
      reduction.output.copyText(
        offset..<mark, of: source, isCollapsing: !reduction.openElements.isPreformatted)
      offset = mark < source.count ? reduction.readMarkup(at: mark) : mark
    }
    return reduction.output.bytes
  }

  private init(source: [UInt8], isXML: Bool) {
    (self.source, self.isXML) = (source, isXML)
  }

  /// Reads what begins with `<`; returns where the text continues.
  private mutating func readMarkup(at mark: Int) -> Int {
    guard mark + 1 < source.count else { return copied(mark) }
    switch source[mark + 1] {
    case 0x21: return readDeclaration(at: mark)
    case 0x3F: return firstIndex(of: 0x3E, from: mark + 2) + 1
    case 0x2F: return readEndTag(at: mark)
    case let byte where byte.isASCIILetter: return readStartTag(at: mark)
    default: return copied(mark)
    }
  }

  private mutating func copied(_ mark: Int) -> Int {
    // A bare "<" is text, but the parser reports it as an error.
    output.append("&lt;")
    return mark + 1
  }

  /// Leaves out a comment, and copies the document type.
  private mutating func readDeclaration(at mark: Int) -> Int {
    if starts(with: "<!--", at: mark) {
      for short in ["<!-->", "<!--->"] where starts(with: short, at: mark) { return mark + short.utf8.count }
      if !isWithoutCommentEnds, let end = end(of: "-->", from: mark + 4) { return end }
      isWithoutCommentEnds = true
      return firstIndex(of: 0x3E, from: mark) + 1
    }
    if isXML, starts(with: "<![CDATA[", at: mark) {
      let end = end(of: "]]>", from: mark + 9) ?? source.count
      output.copyEscaped(mark + 9..<max(mark + 9, end - 3), of: source)
      return end
    }
    let end = min(firstIndex(of: 0x3E, from: mark) + 1, source.count)
    if starts(with: "<!doctype", at: mark), end - mark < 1024 {
      output.bytes.append(contentsOf: source[mark..<end])
    }
    return end
  }

  private mutating func readEndTag(at mark: Int) -> Int {
    guard mark + 2 < source.count, source[mark + 2].isASCIILetter else {
      return firstIndex(of: 0x3E, from: mark) + 1
    }
    let name = mark + 2..<endOfName(from: mark + 2)
    let end = firstIndex(of: 0x3E, from: name.upperBound) + 1
    let tag = HTMLTag.named(source.span.extracting(name))
    if tag == .head { isInHead = false }
    if openElements.close(tag), elementsLeft > 0 {
      output.bytes.append(contentsOf: source[mark..<name.upperBound])
      output.bytes.append(0x3E)
    }
    return min(end, source.count)
  }

  private mutating func readStartTag(at mark: Int) -> Int {
    let name = mark + 1..<endOfName(from: mark + 1)
    let tag = HTMLTag.named(source.span.extracting(name))
    let tagStart = output.bytes.count
    output.bytes.append(contentsOf: source[mark..<name.upperBound])
    var attributes = AttributeReading(source: source, offset: name.upperBound)
    var isData = false
    for _ in 0..<Self.maximumAttributes {
      guard let attribute = attributes.next() else { break }
      copy(attribute)
      if tag == .script { isData = isData || contains("ld+json", in: attribute.value) }
    }
    let (end, isClosed) = attributes.end()
    output.bytes.append(0x3E)
    if tag == .body { isInHead = false }
    return finish(tag, from: tagStart, at: end, isEmpty: isClosed && isXML && !tag.isVoid, isData: isData)
  }

  /// Decides whether a start tag stays, and how much of its content; returns where the text continues.
  private mutating func finish(_ tag: HTMLTag, from tagStart: Int, at end: Int, isEmpty: Bool, isData: Bool)
    -> Int
  {
    if isEmpty {
      if isOmitted(tag) || !openElements.open(tag) || elementsLeft == 0 {
        output.bytes.removeSubrange(tagStart...)
      } else {
        _ = openElements.close(tag)
        output.append("</\(tag.name)>")
      }
      return end
    }
    switch tag {
    case .script, .title, .textarea, .style, .iframe, .xmp, .noembed, .noframes, .svg:
      return readContent(of: tag, from: tagStart, at: end, isKept: isData || tag == .title || tag == .xmp)
    case .noscript where isInHead: return readContent(of: tag, from: tagStart, at: end, isKept: false)
    case .plaintext: output.bytes.removeSubrange(tagStart...)
    default:
      elementsLeft = max(0, elementsLeft - 1)
      if !openElements.open(tag) || elementsLeft == 0 {
        output.bytes.removeSubrange(tagStart...)
        output.bytes.append(0x20)
      }
    }
    return end
  }

  private func isOmitted(_ tag: HTMLTag) -> Bool {
    switch tag {
    case .script, .style, .iframe, .textarea, .noembed, .noframes, .svg, .unknown: true
    default: false
    }
  }

  /// Copies or leaves out an element with content that isn't markup.
  ///
  /// Without an end tag, only the start tag is left out.
  private mutating func readContent(of tag: HTMLTag, from tagStart: Int, at start: Int, isKept: Bool) -> Int {
    let end = endless.contains(tag) ? nil : endTag(of: tag, from: start)
    if end == nil { endless.insert(tag) }
    guard isKept, let end else {
      output.bytes.removeSubrange(tagStart...)
      // Everything after an unclosed start tag of a script is the script, as browsers see it.
      return end?.upperBound ?? (tag == .script || tag == .style ? source.count : start)
    }
    output.copyText(start..<end.lowerBound, of: source)
    output.append("</\(tag.name)>")
    return end.upperBound
  }

  /// Copies an attribute that is kept.
  private mutating func copy(_ attribute: AttributeReading.Attribute) {
    guard let kind = HTMLAttribute.named(source.span.extracting(attribute.name)) else { return }
    if kind == .style, !contains("display", in: attribute.value), !contains("visib", in: attribute.value) {
      return
    }
    if kind == .href, starts(with: "data:", at: attribute.value.lowerBound) { return }
    guard attribute.value.count <= Self.maximumValue else { return }
    output.bytes.append(0x20)
    output.bytes.append(contentsOf: source[attribute.name])
    output.bytes.append(contentsOf: [0x3D, attribute.quote])
    output.copyText(attribute.value, of: source)
    output.bytes.append(attribute.quote)
  }
}
