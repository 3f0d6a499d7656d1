import Articles

/// Reads the text of a mail: it chooses among the parts, decodes them and joins them.
struct MessageReader {
  /// The encoding that the user names; it overrides what the parts declare.
  private let forced: String?
  /// The encoding of the first part that was read.
  private(set) var encoding: String?
  /// How many stretches of bytes could not be decoded.
  private(set) var undecodable = 0
  /// Whether parts were passed over because they are nested too deeply.
  private(set) var isTooDeep = false
  /// How many parts were read.
  private var parts = 0

  /// How deeply parts may be nested.
  private static let maximumDepth = 128
  /// How many more bytes may be searched for boundaries: nested parts are searched several times.
  private var budget: Int

  /// Makes a reader of a message of `size` bytes.
  init(encoding: String?, size: Int) {
    forced = encoding
    budget = 8 * size + 1 << 20
  }

  /// Returns the text of a message, with the roles of replies.
  mutating func text(of message: MIMEPart, fields: MailFields) -> MailText {
    var reading = ReplyReading(
      text(of: message, depth: 0), isReply: fields.isReply, isForward: fields.isForward)
    return reading.read()
  }

  private mutating func text(of part: MIMEPart, depth: Int) -> MailText {
    parts += 1
    if depth >= Self.maximumDepth { isTooDeep = true }
    guard depth < Self.maximumDepth, parts <= MIMEPart.maximumParts else { return MailText() }
    switch part.mediaType {
    case "message/rfc822", "message/global", "message/news", "message/partial":
      return forwarded(part, depth: depth)
    case "text/html", "application/xhtml+xml": return html(part)
    case _ where part.isMultipart: return multipart(part, depth: depth)
    case "text/plain", "text/markdown", "text/enriched", "text/richtext", "text/x-plain",
      "message/delivery-status":
      return plain(part)
    default: return MailText()
    }
  }

  private mutating func multipart(_ part: MIMEPart, depth: Int) -> MailText {
    budget -= part.body.count
    guard budget >= 0 else { return MailText() }
    let parts = part.parts()
    guard !parts.isEmpty else { return plain(part) }
    switch part.mediaType {
    case "multipart/alternative": return alternative(parts, depth: depth)
    case "multipart/related":
      let root = part.root(among: parts).map { text(of: $0, depth: depth + 1) } ?? MailText()
      return root.blocks.isEmpty ? mixed(parts, depth: depth) : root
    case "multipart/signed": return mixed(Array(parts.prefix(1)), depth: depth)
    case "multipart/report":
      let note = mixed(Array(parts.prefix(1)), depth: depth)
      return note.blocks.isEmpty ? mixed(parts, depth: depth) : note
    default: return mixed(parts, depth: depth)
    }
  }

  /// Returns the texts of all parts that are shown, one after another.
  private mutating func mixed(_ parts: [MIMEPart], depth: Int) -> MailText {
    var joined = MailText()
    for part in parts where !part.isAttachment || part.mediaType == "message/rfc822" {
      joined.append(text(of: part, depth: depth + 1))
    }
    return joined
  }

  /// Returns the plain text if it has the words and quotation marks of the other; otherwise the richest.
  private mutating func alternative(_ parts: [MIMEPart], depth: Int) -> MailText {
    var (plain, rich) = (MailText(), MailText())
    for part in parts where !part.isAttachment {
      let text = text(of: part, depth: depth + 1)
      guard !text.blocks.isEmpty else { continue }
      if part.mediaType.hasPrefix("text/") && part.mediaType != "text/html" {
        if plain.blocks.isEmpty { plain = text }
      } else {
        rich = text
      }
    }
    guard !plain.blocks.isEmpty, !rich.blocks.isEmpty else { return plain.blocks.isEmpty ? rich : plain }
    let (own, other) = (plain.weight, rich.weight)
    return own.words * 10 >= other.words * 6 && own.marks * 10 >= other.marks * 8 ? plain : rich
  }

  /// Returns a message within the message: the lines of its header, and its text.
  private mutating func forwarded(_ part: MIMEPart, depth: Int) -> MailText {
    let message = MIMEPart(part.message)
    var header = BlockBuilder()
    for (name, label) in [("from", "From"), ("date", "Date"), ("subject", "Subject"), ("to", "To")] {
      guard let words = message.header.words(of: name, charset: message.charset) else { continue }
      header.begin(Block(.other, range: 0..<0))
      header.append("\(label): \(words)")
    }
    var text = MailText(header.finish(), of: .header)
    text.append(self.text(of: message, depth: depth + 1))
    return text
  }

  private mutating func plain(_ part: MIMEPart) -> MailText {
    guard var text = decoded(part, declared: part.charset) else { return MailText() }
    if ["text/enriched", "text/richtext"].contains(part.mediaType) {
      text.utf8 = EnrichedText.words(of: text.utf8[text.start...], isOld: part.mediaType == "text/richtext")
      text.start = 0
    }
    let isFlowed = part.type.text(of: "format")?.lowercased() == "flowed"
    let deletesSpaces = part.type.text(of: "delsp")?.lowercased() == "yes"
    let lines = MailTextLines(
      of: text.utf8[text.start...],
      flow: isFlowed ? (deletesSpaces ? .deletingSpaces : .keepingSpaces) : .fixed)
    return MailText(lines.blocks(), of: .plain)
  }

  private mutating func html(_ part: MIMEPart) -> MailText {
    let content = part.content
    guard let text = decoded(part, content, declared: part.charset ?? DeclaredCharset.label(in: content))
    else {
      return MailText()
    }
    let base = (part.header.value(of: "content-base") ?? part.header.value(of: "content-location")).map {
      String(decoding: $0, as: UTF8.self)
    }
    let language = part.header.structuredValue(of: "content-language")?.value
    return MailText(
      HTMLFragment.text(of: Array(text.utf8[text.start...]), base: base, language: language), of: .markup)
  }

  private mutating func decoded(_ part: MIMEPart, _ content: [UInt8]? = nil, declared: String?)
    -> TextDecoding
    .Text?
  {
    let content = content ?? part.content
    let text =
      forced == nil && UTF7.isName(declared)
      ? TextDecoding.Text(utf8: UTF7.utf8(of: content), start: 0, encoding: "UTF-7")
      : try? TextDecoding.text(of: content, named: forced, declared: declared)
    guard let text else { return nil }
    encoding = encoding ?? text.encoding
    undecodable += text.undecodable
    return text
  }
}
