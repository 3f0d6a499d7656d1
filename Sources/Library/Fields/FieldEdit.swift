import Articles

/// What a user says about a field of an article.
package struct FieldEdit: Hashable, Sendable {
  /// The field.
  package let name: FieldName
  /// The value as the library stores it; `nil` takes back what the user said, so that the document's own
  /// value shows again.
  package let value: String?

  /// Says that a field has a value, given as the library stores it; a blank one takes back what the user
  /// said.
  package init(_ name: FieldName, value: String?) {
    self.name = name
    self.value = value.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0.column }
  }

  /// Reads what a user typed for a field; an empty input takes back what they said before.
  ///
  /// - Throws: ``FieldError`` if the value does not fit the field.
  package init(_ name: FieldName, _ typed: String) throws(FieldError) {
    guard !typed.allSatisfy(\.isWhitespace) else {
      self.init(name, value: nil)
      return
    }
    var fields = ArticleFields(title: "")
    try fields.set(name, to: typed)
    self.init(name, value: fields[name])
  }

  /// The name under which the edit is kept, and its value.
  var column: (name: String, value: String?) { (name.field.column, value) }
}

extension ArticleFields {
  /// Returns the fields with a user's edits applied; an edit that cannot be read does not count.
  ///
  /// - Parameter edits: values by the columns of their fields.
  func with(_ edits: [String: String]) -> ArticleFields {
    var fields = self
    for field in ArticleField.all {
      guard let value = edits[field.column] else { continue }
      var edited = fields
      field.store(&edited, value)
      if field.value(edited) != nil { fields = edited }
    }
    return fields
  }

  /// Returns the number that orders articles in time: the day's digits, then the minute's.
  ///
  /// An article without a date counts as dated on the day when it was added; one without a time comes before
  /// those with one.
  func dateKey(added: Timestamp) -> Int {
    guard let date = date ?? added.date else { return 0 }
    return ((date.year * 100 + date.month) * 100 + date.day) * 10_000 + (date.minute ?? -1) + 1
  }

  /// The key by which articles are ordered by source; those without one come last.
  var sourceKey: String { source.map { "0" + WordFolding.sortKey($0) } ?? "1" }
}
