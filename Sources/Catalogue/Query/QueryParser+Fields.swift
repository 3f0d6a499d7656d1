import Articles

// MARK: - Fields

extension QueryParser {
  /// Reads a field and its value; `nil` if that asks for nothing.
  mutating func field(of part: Query.Part) -> Query.Condition? {
    guard let typed = part.field else { return nil }
    let name = typed.lowercased()
    if let field = Query.Field(rawValue: name) {
      let found = term(part, in: field).map { Query.Condition.field(field, $0) }
      if found == nil { note(.missingValue(field: name)) }
      return found
    }
    if let days = Query.Days.DateField(rawValue: name) {
      return value(of: part, name) { Query.Days(days, $0).map(Query.Condition.dated) }
    }
    if name == "is" || name == "has" {
      let values = Query.values(of: name)
      return value(of: part, name) { typed in
        values.first { $0 == typed.lowercased() }.flatMap(Query.Mark.init).map(Query.Condition.marked)
      }
    }
    // Neither the scheme of an address nor the hour of a time is a field.
    if !part.value.hasPrefix("//"), !part.value.isEmpty || part.isPhrase {
      note(.unknownField(typed, nearest: NearestName.of(typed, among: Query.fieldNames)))
    }
    return wholeTerm(part)
  }

  /// Reads one of a few possible values; one that cannot be read is looked for as words, unless it may still
  /// become one of them.
  private mutating func value(
    of part: Query.Part, _ name: String, _ read: (String) -> Query.Condition?
  ) -> Query.Condition? {
    if let condition = read(part.value) { return condition }
    let isBegun =
      name == "is" || name == "has"
      ? Query.values(of: name).contains { $0.hasPrefix(part.value.lowercased()) }
      : part.value.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2D }
    if part.value.isEmpty {
      note(.missingValue(field: name))
      return nil
    }
    if part.isUnfinished, isBegun {
      note(.unfinished(part.value, field: name))
      return nil
    }
    note(.unknownValue(part.value, field: name))
    return wholeTerm(part)
  }

  /// Returns the condition that looks for the name of a field and its value as words.
  private func wholeTerm(_ part: Query.Part) -> Query.Condition? {
    var words = part
    words.value = part.whole
    return term(words).map(Query.Condition.words)
  }

  /// Returns what is looked for in a field; `nil` if there is nothing.
  private func term(_ part: Query.Part, in field: Query.Field) -> Query.Term? {
    let isOpen = dialect == .list && !part.isPhrase || part.isUnfinished || part.hasStar
    switch field {
    case .title, .text, .quote, .note: return term(part)
    case .source, .author, .speaker:
      let isBeginning = isOpen && NameFilter(part.value) != nil
      return Query.Term(isBeginning ? part.value + "*" : part.value, match: .name)
    case .about:
      let isBeginning = isOpen && NameMention(part.value) != nil
      return Query.Term(isBeginning ? part.value + "*" : part.value, match: .mention)
    case .tag:
      let tag = part.value.drop { $0 == "#" }
      return Query.Term(isOpen && !tag.isEmpty ? tag + "*" : tag, match: .label)
    case .folder, .language: return Query.Term(part.value, match: .label)
    }
  }
}
