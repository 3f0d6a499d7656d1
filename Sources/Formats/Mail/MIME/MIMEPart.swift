/// A mail, or a part of one: its header and its body (RFC 2046).
struct MIMEPart {
  /// The header.
  let header: HeaderFields
  /// The raw body, before transfer decoding.
  let body: ArraySlice<UInt8>
  /// The value of `Content-Type`.
  let type: StructuredValue

  /// Reads the header of some bytes; O(n) in its length.
  ///
  /// - Parameter standard: the type of a part that doesn't declare one.
  init(_ bytes: ArraySlice<UInt8>, standard: String = "text/plain") {
    header = HeaderFields(of: bytes)
    body = bytes[header.end...]
    let declared = header.structuredValue(of: "content-type")
    type = declared.flatMap { Self.isType($0.value) ? $0 : nil } ?? StructuredValue(Array(standard.utf8))
  }

  private static func isType(_ value: String) -> Bool {
    let parts = value.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty } || ["text", "html"].contains(value)
  }

  /// The type in lower case: `text/plain`.
  var mediaType: String {
    switch type.value {
    case "text": "text/plain"
    case "html": "text/html"
    default: type.value
    }
  }

  /// Whether the part has parts.
  var isMultipart: Bool { mediaType.hasPrefix("multipart/") }

  /// The encoding the part names.
  var charset: String? { type.text(of: "charset").flatMap { $0.isEmpty ? nil : $0 } }

  /// The body after transfer decoding; O(n).
  var content: [UInt8] { transferEncoding.decoded(body) }

  /// The body after transfer decoding, without a copy if there is nothing to decode.
  var message: ArraySlice<UInt8> {
    if case .identity = transferEncoding { return body }
    return content[...]
  }

  private var transferEncoding: TransferEncoding {
    TransferEncoding(header.structuredValue(of: "content-transfer-encoding")?.value)
  }

  /// Whether the sender attached the part instead of showing it.
  var isAttachment: Bool {
    let disposition = header.structuredValue(of: "content-disposition")
    if disposition?.value == "attachment" { return true }
    let isNamed = disposition?.bytes(of: "filename") != nil || type.bytes(of: "name") != nil
    return isNamed && mediaType != "text/plain" && mediaType != "text/html"
  }

  /// The identifier without its brackets.
  var contentID: [UInt8]? {
    header.value(of: "content-id").map { Array($0.filter { $0 != 0x3C && $0 != 0x3E }.trimmingMailSpace) }
  }

  /// At most this many parts of a mail are read; the rest are ignored.
  static let maximumParts = 1000

  /// Returns the parts of a multipart; none if its boundary doesn't occur; O(n).
  func parts() -> [MIMEPart] {
    var ranges = ranges(between: type.bytes(of: "boundary"))
    if ranges.isEmpty { ranges = self.ranges(between: guessedBoundary) }
    let standard = mediaType == "multipart/digest" ? "message/rfc822" : "text/plain"
    return ranges.map { MIMEPart(body[$0], standard: standard) }
  }

  private func ranges(between boundary: [UInt8]?) -> [Range<Int>] {
    guard let boundary, !boundary.isEmpty else { return [] }
    return Multipart.ranges(of: body, boundary: boundary, limit: Self.maximumParts)
  }

  /// The first line that looks like a boundary, for a part that names none or a wrong one.
  private var guessedBoundary: [UInt8]? {
    for line in MailLines(of: body.prefix(4096)) {
      let words = body[line.words].trimmingMailSpace
      if words.count > 3, words.starts(with: "--".utf8), words.dropFirst(2).contains(where: { $0 != 0x2D }),
        !words.contains(0x20)
      {
        return Array(words.dropFirst(2))
      }
    }
    return nil
  }
}

/// Splits a body at its boundary.
private enum Multipart {
  /// Returns the parts as offsets, without the line break before each boundary, which belongs to the
  /// boundary.
  static func ranges(of body: ArraySlice<UInt8>, boundary: [UInt8], limit: Int) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start: Int?
    var lineEnd = body.startIndex
    for line in MailLines(of: body) {
      defer { lineEnd = line.words.upperBound }
      guard line.words.count >= boundary.count + 2, body[line.words.lowerBound] == UInt8(ascii: "-"),
        let isLast = isDelimiter(body[line.words], boundary)
      else { continue }
      if let first = start { ranges.append(first..<max(first, lineEnd)) }
      start = isLast ? nil : line.end
      if isLast || ranges.count >= limit { return ranges }
    }
    if let first = start { ranges.append(first..<body.endIndex) }
    return ranges
  }

  /// Whether a line is the boundary that ends all parts (`true`) or one of them; `nil` for other lines.
  private static func isDelimiter(_ line: ArraySlice<UInt8>, _ boundary: [UInt8]) -> Bool? {
    guard line.starts(with: "--".utf8), line.dropFirst(2).starts(with: boundary) else { return nil }
    let rest = line.dropFirst(2 + boundary.count)
    if rest.allSatisfy(\.isMailBlank) { return false }
    return rest.starts(with: "--".utf8) && rest.dropFirst(2).allSatisfy(\.isMailBlank) ? true : nil
  }
}
