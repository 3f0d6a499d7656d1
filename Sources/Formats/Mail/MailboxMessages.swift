/// The messages of a mailbox.
///
/// Each begins with a line `From ada@harbour.example Wed May  7 09:12:44 2025` (RFC 4155).
struct MailboxMessages: Sequence, IteratorProtocol {
  private let bytes: ArraySlice<UInt8>
  /// Where the next message begins.
  private var start: Int

  /// Prepares to read the messages of a mailbox.
  init(of bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    start = bytes.startIndex
  }

  mutating func next() -> ArraySlice<UInt8>? {
    guard start < bytes.endIndex else { return nil }
    let message = bytes[start...]
    let first = MailLines(of: message).first { _ in true }
    let header = HeaderFields(of: message)
    let end = declaredEnd(of: header) ?? foundEnd(after: Swift.max(header.end, first?.end ?? start))
    start = end
    return message[..<end]
  }

  /// Returns the end that `Content-Length` declares, as in mboxcl; `nil` if no message begins there.
  private func declaredEnd(of header: HeaderFields) -> Int? {
    guard let value = header.value(of: "content-length"),
      let length = Int(String(decoding: value, as: UTF8.self)),
      length >= 0, length <= bytes.endIndex - header.end
    else { return nil }
    let end = header.end + length
    let rest = bytes[end...].prefix(8).drop { $0 == 0x0A || $0 == 0x0D }
    if rest.isEmpty, bytes.endIndex - end < 8 { return bytes.endIndex }
    guard rest.startIndex > end || end > bytes.startIndex && bytes[end - 1].isMailSpace else { return nil }
    return isEnvelope(at: rest.startIndex) ? rest.startIndex : nil
  }

  /// Returns the offset of the first envelope line after a blank line.
  private func foundEnd(after offset: Int) -> Int {
    var followsBlank = true
    for line in MailLines(of: bytes[offset...]) {
      if followsBlank, isEnvelope(at: line.words.lowerBound) { return line.words.lowerBound }
      followsBlank = line.words.isEmpty
    }
    return bytes.endIndex
  }

  /// Whether an envelope line begins at an offset: the next line must be a field.
  private func isEnvelope(at offset: Int) -> Bool {
    guard bytes[offset...].starts(with: "From ".utf8) else { return false }
    var lines = MailLines(of: bytes[offset...])
    _ = lines.next()
    while let line = lines.next() {
      let words = bytes[line.words]
      if words.starts(with: ">From ".utf8) { continue }
      return HeaderFields.colon(in: words) != nil
    }
    return false
  }

  /// Returns a message without the `>` that the mailbox put before lines that begin with `From `; O(n).
  static func unescaped(_ message: ArraySlice<UInt8>) -> [UInt8] {
    var plain: [UInt8] = []
    plain.reserveCapacity(message.count)
    for line in MailLines(of: message) {
      let words = message[line.words]
      let isEscaped = words.first == 0x3E && words.drop { $0 == 0x3E }.starts(with: "From ".utf8)
      plain += message[(line.words.lowerBound + (isEscaped ? 1 : 0))..<line.end]
    }
    return plain
  }
}
