import Articles

/// What the header of a mail says about it.
struct MailFields {
  /// The fields of the article.
  private(set) var declared = DeclaredFields()
  /// Where they come from.
  private(set) var origins: [FieldName: FieldOrigin] = [:]
  /// The language of the text, as the header declares it.
  let language: String?
  /// Whether the mail answers another.
  let isReply: Bool
  /// Whether the mail forwards another.
  let isForward: Bool

  /// Reads a header; `charset` is the encoding of bytes outside ASCII that aren't valid UTF-8.
  init(of header: HeaderFields, charset: String?) {
    let subject = header.words(of: "subject", charset: charset)
    let title = subject.map(MailHeader.title)
    let marks = subject.flatMap { words in title.map { words.dropLast($0.count).lowercased() } } ?? ""
    isForward = ["fw:", "fwd:", "wg:", "tr:", "rv:", "i:"].contains { marks.hasPrefix($0) }
    isReply =
      !isForward && !marks.isEmpty || header.value(of: "in-reply-to") != nil
      || header.value(of: "references") != nil
    language = header.structuredValue(of: "content-language").flatMap { Self.language($0.value) }
    declared.title = title.flatMap { $0.isEmpty ? nil : $0 }
    declared.byline = Self.sender(in: header, charset: charset)
    declared.source = Self.source(in: header, charset: charset)
    declared.date = Self.date(in: header)
    declared.url = header.value(of: "archived-at").flatMap(Self.address)
    for name in FieldName.allCases where declared[name] { origins[name] = .header }
  }

  private static func sender(in header: HeaderFields, charset: String?) -> String? {
    let isList = ["list-id", "list-post", "x-original-from", "list-unsubscribe"].contains {
      header.value(of: $0) != nil
    }
    for field in ["x-original-from", "from", "sender", "reply-to"] {
      guard let value = header.value(of: field) else { continue }
      let names = MailAddresses.people(in: value, charset: charset).compactMap(\.label)
      if names.isEmpty { continue }
      return names.map { inOrder(isList ? withoutList($0) : $0) }.joined(separator: ", ")
    }
    return nil
  }

  /// Returns `Quill, Ada` as `Ada Quill`; other names unchanged.
  private static func inOrder(_ name: String) -> String {
    let parts = name.split(separator: ",")
    guard parts.count == 2, let person = AuthorList([name]).names.first,
      person.hasSuffix(parts[0].trimmed), person.hasPrefix(parts[1].trimmed)
    else { return name }
    return person
  }

  /// Removes what a mailing list's program adds: `Ada Quill via Harbour`.
  private static func withoutList(_ name: String) -> String {
    guard let via = name.firstRange(of: " via "), via.lowerBound > name.startIndex else { return name }
    let person = name[..<via.lowerBound]
    let isQuoted = person.count > 2 && person.first == "'" && person.last == "'"
    return String(isQuoted ? person.dropFirst().dropLast() : person)
  }

  /// Returns the name of the mailing list, or of the organisation.
  private static func source(in header: HeaderFields, charset: String?) -> String? {
    if let list = header.value(of: "list-id"),
      let name = MailAddresses.people(in: list, charset: charset).first?.name, !name.isEmpty
    {
      return name
    }
    return header.words(of: "organization", charset: charset)
      ?? header.words(of: "organisation", charset: charset)
  }

  private static func date(in header: HeaderFields) -> PublicationDate? {
    for field in ["date", "resent-date", "delivery-date", "x-original-date"] {
      if let date = header.value(of: field).flatMap({ MailDate.date(in: $0) }) { return date }
    }
    // The last of these was written by the first server that received the mail.
    guard let trace = header.lastValue(of: "received"), let mark = trace.lastIndex(of: UInt8(ascii: ";"))
    else {
      return nil
    }
    return MailDate.date(in: Array(trace[(mark + 1)...]))
  }

  private static func address(in value: [UInt8]) -> String? {
    let text = String(decoding: value.filter { $0 != 0x3C && $0 != 0x3E }.trimmingMailSpace, as: UTF8.self)
    let isWeb = text.hasPrefix("https://") || text.hasPrefix("http://")
    return isWeb && !text.contains(" ") ? text : nil
  }

  private static func language(_ value: String) -> String? {
    let tag = value.prefix { $0 != "," }
    let isTag =
      (2...35).contains(tag.utf8.count)
      && tag.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    return isTag ? String(tag) : nil
  }
}

extension DeclaredFields {
  /// Whether a field has a value.
  fileprivate subscript(name: FieldName) -> Bool {
    switch name {
    case .title: title != nil
    case .byline: byline != nil
    case .source: source != nil
    case .url: url != nil
    case .date: date != nil
    }
  }
}
