import Articles

/// The header that mail programs write above a mail that is answered or forwarded.
///
/// `From: Ada Quill` / `Sent: Wednesday, 7 May 2025 09:12` / `To: News Desk` / `Subject: Ferry hits pier`
struct QuotedHeader {
  /// How many blocks it takes.
  let count: Int
  /// Who wrote the mail.
  let sender: String?

  /// How many lines a header may have.
  private static let maximumLines = 12

  /// Reads the lines of blocks, each of which may hold several; `nil` if they don't begin with a header.
  ///
  /// - Parameter isAnnounced: whether a ``ReplyMarker`` or a rule precedes it.
  init?(_ blocks: some Sequence<String>, isAnnounced: Bool) {
    var names: [MailHeader.Name] = []
    var (count, sender) = (0, nil as String?)
    reading: for block in blocks {
      let lines = block.split(separator: "\n").map { Self.line(String($0)) }
      guard names.count < Self.maximumLines, let first = lines.first, first != nil else { break }
      for case let line? in lines {
        if names.isEmpty, !isAnnounced, line.name != .sender { break reading }
        // A header has one sender; a second sender begins another header.
        if line.name == .sender {
          if sender != nil { break reading }
          sender = line.value
        }
        names.append(line.name)
      }
      count += 1
    }
    let kinds = Set(names)
    guard kinds.contains(.sender), kinds.contains(.date) || kinds.contains(.subject),
      kinds.count >= (isAnnounced ? 2 : 3)
    else { return nil }
    self.count = count
    self.sender = sender.flatMap(Self.name)
  }

  /// Reads a line of the header, which may be bold; `nil` for other lines.
  static func line(_ text: String) -> MailHeader? {
    let plain = text.first == "*" ? text.replacing("*", with: "") : text
    guard let header = MailHeader(plain), header.name != .other else { return nil }
    return header
  }

  private static func name(in value: String) -> String? {
    let plain = value.firstRange(of: "[mailto:").map { String(value[..<$0.lowerBound]) } ?? value
    return MailAddresses.people(in: Array(plain.utf8)).first?.label
  }
}
