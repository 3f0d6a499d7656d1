/// A field of an article that people can say themselves.
package enum FieldName: String, Hashable, Sendable, CaseIterable {
  case title, byline, source, url, date
}

/// Why a field cannot have a value.
package enum FieldError: Error, Hashable, Sendable {
  /// An article always has a title.
  case emptyTitle
  /// An address is one of the web, as a browser takes it: `harbour.example/opens`, `https://harbour.example`.
  case notAnAddress(String)
  /// No date could be read: `2024-05-29` always can.
  case notADate(String)
}

extension FieldError: CustomStringConvertible {
  /// What is wrong and what to do, as a part of a sentence.
  package var description: String {
    switch self {
    case .emptyTitle: "a title cannot be empty"
    case .notAnAddress(let value): "“\(value)” isn’t a web address: write it as https://harbour.example/opens"
    case .notADate(let value): "“\(value)” is no date: write it as 2024-05-29 or 29 May 2024"
    }
  }
}

extension ArticleFields {
  /// A byline without the "By" that is put before it where it is shown.
  private static func withoutBy(_ byline: String) -> String {
    let words = byline.split(separator: " ")
    guard words.count > 1, words[0].lowercased() == "by" else { return byline }
    return words.dropFirst().joined(separator: " ")
  }

  /// Sets a field to what somebody typed; nothing typed clears it, but for the title.
  ///
  /// Blanks around the value are dropped and those within it, line breaks too, become single spaces; an address is read
  /// as a browser reads it.
  ///
  /// - Throws: ``FieldError`` where the value does not fit the field; the fields are then unchanged.
  package mutating func set(_ name: FieldName, to value: String) throws(FieldError) {
    let typed = value
    let value = value.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let filled = value.isEmpty ? nil : value
    switch name {
    case .title:
      guard let filled else { throw .emptyTitle }
      title = filled
    case .byline: byline = filled.map(Self.withoutBy)
    case .source: source = filled
    case .url:
      guard let filled else {
        url = nil
        return
      }
      guard let address = TypedAddress(typed) else { throw .notAnAddress(filled) }
      url = address.url
    case .date:
      guard let filled else {
        date = nil
        return
      }
      guard let parsed = PublicationDate(filled) else { throw .notADate(filled) }
      date = parsed
    }
  }
}
