/// What may come at the end of a query being typed: a field, or a value of the field before it.
package struct QueryCompletion: Hashable, Sendable {
  /// What was typed before the piece to complete.
  package let head: String
  /// What completes it.
  package let subject: Subject

  /// What completes a piece of a query.
  package enum Subject: Hashable, Sendable {
    /// One of these texts.
    case texts([String])
    /// A name that a field has in the library, with its beginning.
    case names(Query.Field, beginning: String)
  }

  /// Finds what completes a query; `nil` if any word may.
  package init?(_ typed: String) {
    var lexer = QueryLexer(typed)
    var last: QueryToken?
    while let token = lexer.next() {
      if case .open = token { lexer.depth += 1 }
      if case .close = token { lexer.depth -= 1 }
      last = token
    }
    guard case .part(let part) = last, part.isUnfinished, part.range.upperBound == typed.utf8.count else {
      head = typed
      subject = .texts(Query.fieldNames.map { $0 + ":" })
      return
    }
    head = String(decoding: typed.utf8.prefix(part.valueRange.lowerBound), as: UTF8.self)
    guard let name = part.field?.lowercased() else {
      guard !part.isPhrase else { return nil }
      subject = .texts(Query.fieldNames.filter { $0.hasPrefix(part.value.lowercased()) }.map { $0 + ":" })
      return
    }
    if let field = Query.Field(rawValue: name) {
      subject = .names(field, beginning: part.value)
    } else {
      let values = Query.values(of: name).filter { $0.hasPrefix(part.value.lowercased()) }
      if values.isEmpty { return nil }
      subject = .texts(values)
    }
  }

  /// Returns a name as the value of a field, in quotation marks unless it is a single word.
  package static func value(_ name: String) -> String {
    let isOneWord = !name.contains { $0.isWhitespace || "()*".contains($0) || isPhraseMark($0) }
    return isOneWord ? name : "\"" + name.filter { !isPhraseMark($0) } + "\""
  }

  private static func isPhraseMark(_ character: Character) -> Bool { "\"“”„«»".contains(character) }
}
