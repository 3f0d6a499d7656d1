import Articles

/// Recognises mail by the lines at its start.
struct MailRecognition {
  /// The names of the fields in the sample.
  private let names: Set<String>
  private let header: HeaderFields
  /// Whether the sample is a header from its first line on, up to a blank line or to its end.
  private let isHeader: Bool
  /// Whether the first line is the one that a mailbox has before each message.
  private let hasEnvelope: Bool

  /// Reads the sample of a document.
  init(of sample: DocumentSample) {
    var bytes = sample.bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    bytes = bytes.drop { $0.isMailSpace }
    header = HeaderFields(of: bytes)
    names = Set(header.names)
    hasEnvelope = bytes.starts(with: "From ".utf8)
    isHeader = !header.isEmpty && (header.endsInBlankLine || bytes[header.end...].isEmpty)
  }

  /// Whether this is a mailbox: an envelope line and a header, or a header and a mailbox's file extension.
  func isMailbox(named fileExtension: String) -> Bool {
    if hasEnvelope, names.count > 1, hasTraces || names.contains("from") || names.contains("subject") {
      return true
    }
    return fileExtension == "mbox" && (hasEnvelope || !header.isEmpty)
  }

  /// Whether this is a page saved together with its resources.
  func isPage(named fileExtension: String) -> Bool {
    guard !hasEnvelope, !header.isEmpty else { return false }
    if ["mht", "mhtml"].contains(fileExtension) { return names.contains("content-type") }
    guard isHeader, header.structuredValue(of: "content-type")?.value == "multipart/related" else {
      return false
    }
    if names.contains("snapshot-content-location") { return true }
    return names.contains("mime-version")
      && names.isDisjoint(with: ["to", "received", "message-id", "return-path"])
  }

  /// Whether this is a mail.
  ///
  /// It is one if it has fields that only a mail program writes, or a sender and a date in a mail's form, or
  /// any field if the file is named like a mail.
  func isMail(named fileExtension: String, mediaType: String) -> Bool {
    if ["eml", "emlx", "msg"].contains(fileExtension) || mediaType == "message/rfc822" {
      return !header.isEmpty
    }
    guard isHeader, names.intersection(Self.known).count >= 2 else { return false }
    if hasTraces { return true }
    // A press release may have such lines too, but hardly in this form.
    guard let sender = header.value(of: "from"), sender.contains(UInt8(ascii: "@")) else { return false }
    if names.isSuperset(of: ["to", "subject"]), names.isSubset(of: Self.known) { return true }
    guard let date = header.value(of: "date") else { return false }
    return MailDate.date(in: date)?.minute != nil && date.contains(UInt8(ascii: ":"))
  }

  /// Whether a mail program has left its traces.
  private var hasTraces: Bool {
    if !names.isDisjoint(with: Self.traces) { return true }
    let type = header.structuredValue(of: "content-type")
    return type.map { $0.value.contains("/") } == true
  }

  private static let traces: Set<String> = [
    "message-id", "received", "mime-version", "return-path", "dkim-signature", "delivered-to", "references",
    "in-reply-to", "list-id", "x-mailer", "authentication-results", "arc-seal", "content-transfer-encoding",
    "envelope-to", "x-original-to", "resent-from", "list-unsubscribe", "newsgroups",
  ]

  private static let known: Set<String> = traces.union([
    "from", "to", "cc", "subject", "date", "sender", "reply-to", "content-type", "organization", "user-agent",
    "content-disposition", "content-language", "bcc", "x-priority", "importance",
  ])
}
