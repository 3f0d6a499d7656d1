import Articles

extension FieldEdit {
  /// Reads what somebody typed for a field; nothing typed takes back what they said before.
  ///
  /// - Throws: ``FieldError`` where the value does not fit the field.
  package init(_ name: FieldName, _ value: String) throws(FieldError) {
    guard !value.allSatisfy(\.isWhitespace) else {
      self = Self.takingBack(name)
      return
    }
    var fields = ArticleFields(title: "")
    try fields.set(name, to: value)
    switch name {
    case .title: self = .title(fields.title)
    case .byline: self = .byline(fields.byline)
    case .source: self = .source(fields.source)
    case .url: self = .url(fields.url)
    case .date: self = .date(fields.date)
    }
  }

  private static func takingBack(_ name: FieldName) -> FieldEdit {
    switch name {
    case .title: .title(nil)
    case .byline: .byline(nil)
    case .source: .source(nil)
    case .url: .url(nil)
    case .date: .date(nil)
    }
  }
}
