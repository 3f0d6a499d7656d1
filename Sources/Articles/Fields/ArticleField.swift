/// The description of a source field of an article, used by all code that handles fields.
///
/// The JSON, the library's tables, `:set`, the options of `add` and the messages use it. A new field needs a
/// case of ``FieldName``, an entry in ``FieldName/field``, and a migration that adds its column.
package final class ArticleField: Sendable {
  /// The field's name in JSON, after `:set`, and as an option.
  package let member: String
  /// Its column in the library's tables, and its name among the edits.
  package let column: String
  /// The noun for it in messages, as in “the byline is what you say it is”.
  package let noun: String
  /// Returns its value as in JSON and the library; `nil` if the article has none.
  package let value: @Sendable (ArticleFields) -> String?
  /// Sets it to a value in the library's form; `nil` clears it.
  package let store: @Sendable (inout ArticleFields, String?) -> Void
  /// Reads what a user typed: `typed` is its original form, `words` has single spaces; `nil` means no value.
  fileprivate let read: @Sendable (_ typed: String, _ words: String?) throws(FieldError) -> String?

  fileprivate init(
    _ name: String, column: String? = nil, noun: String? = nil,
    value: @escaping @Sendable (ArticleFields) -> String?,
    store: @escaping @Sendable (inout ArticleFields, String?) -> Void,
    read: @escaping @Sendable (_ typed: String, _ words: String?) throws(FieldError) -> String? = { $1 }
  ) {
    member = name
    self.column = column ?? name
    self.noun = noun ?? name
    self.value = value
    self.store = store
    self.read = read
  }

  /// All fields, in the order of the JSON.
  package static let all = FieldName.allCases.map(\.field)
}

extension FieldName {
  /// The table of fields.
  package var field: ArticleField {
    switch self {
    case .title:
      ArticleField(
        "title", value: { $0.title }, store: { $0.title = $1 ?? "" },
        read: { _, words throws(FieldError) in
          guard let words else { throw .emptyTitle }
          return words
        })
    case .byline:
      ArticleField(
        "byline", value: { $0.byline }, store: { $0.byline = $1 }, read: { $1.map(Self.withoutBy) })
    case .source: ArticleField("source", value: { $0.source }, store: { $0.source = $1 })
    case .url:
      ArticleField(
        "url", value: { $0.url }, store: { $0.url = $1 },
        read: { typed, words throws(FieldError) in
          guard let words else { return nil }
          guard let address = TypedAddress(typed) else { throw .notAnAddress(words) }
          return address.url
        })
    case .date:
      ArticleField(
        "date", value: { $0.date?.iso8601 }, store: { $0.date = $1.flatMap(PublicationDate.init(iso8601:)) },
        read: { _, words throws(FieldError) in
          guard let words else { return nil }
          guard let date = PublicationDate(words) else { throw .notADate(words) }
          return date.iso8601
        })
    }
  }

  /// Returns a byline without the "By" that is shown before it.
  private static func withoutBy(_ byline: String) -> String {
    let words = byline.split(separator: " ")
    guard words.count > 1, words[0].lowercased() == "by" else { return byline }
    return words.dropFirst().joined(separator: " ")
  }
}

extension ArticleFields {
  /// Returns the value of a field as in JSON and the library; `nil` if the article has none.
  package subscript(_ name: FieldName) -> String? { name.field.value(self) }

  /// Sets a field to what a user typed; an empty value clears it, except for the title.
  ///
  /// Spaces around the value are dropped, and those within it, including line breaks, become single spaces.
  /// An address is read as a browser reads it.
  ///
  /// - Throws: ``FieldError`` if the value doesn't fit the field; the fields are then unchanged.
  package mutating func set(_ name: FieldName, to typed: String) throws(FieldError) {
    let words = typed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let field = name.field
    field.store(&self, try field.read(typed, words.isEmpty ? nil : words))
  }
}
