extension Query {
  /// Something that a user may not expect about how a query was read.
  package enum Remark: Hashable, Sendable {
    /// There is no field with this name, so its name and value are looked for as words.
    case unknownField(String, nearest: String?)
    /// A field has this value, which isn't possible for it, so both are looked for as words.
    case unknownValue(String, field: String)
    /// Nothing, or nothing to look for, follows the colon of a field, so the field is left out.
    case missingValue(field: String)
    /// The last field isn't complete, so it isn't applied yet.
    case unfinished(String, field: String)
    /// There is nothing on one side of an `OR`.
    case loneOr
    /// A word that is an operator elsewhere is looked for as a word.
    case isWord(String)
  }

  /// The names of all fields, as they are typed before the colon.
  package static let fieldNames =
    (Field.allCases.map(\.rawValue) + Days.DateField.allCases.map(\.rawValue) + ["is", "has"]).sorted()

  /// Returns the values that a field can have if they are few: `unread`, `read`, … of `is`.
  package static func values(of field: String) -> [String] {
    switch field {
    case "is": Mark.allCases.filter { $0 != .quotations }.map(\.rawValue)
    case "has": [Mark.quotations.rawValue]
    default: []
    }
  }
}

extension Query.Remark: CustomStringConvertible {
  /// The remark for the status line and standard error.
  package var description: String {
    switch self {
    case .unknownField(let name, let nearest):
      "no field “\(name)”: searched as words" + (nearest.map { "; nearest: \($0):" } ?? "")
    case .unknownValue(let value, let field):
      "“\(field):\(value)” is searched as words: \(Self.need(of: field))"
    case .missingValue(let field): "“\(field):” needs a value"
    case .unfinished(let value, let field):
      "“\(field):\(value)” isn’t complete: \(Self.need(of: field))"
    case .loneOr: "OR needs something on both sides"
    case .isWord(let word): "“\(word)” is searched as a word: \(Self.use(insteadOf: word))"
    }
  }

  private static func need(of field: String) -> String {
    let values = Query.values(of: field)
    return values.isEmpty ? "write a date as 2024, 2024-05 or 2024-05-29" : values.joined(separator: ", ")
  }

  private static func use(insteadOf word: String) -> String {
    word == "NOT" ? "-word excludes" : "a space means AND"
  }
}

extension Query.Problem: CustomStringConvertible {
  /// What is wrong and what to do.
  package var description: String {
    switch self {
    case .tooManyWords: "too many words: at most \(Query.mostWords) different ones"
    case .tooDeep: "too many parentheses: at most \(Query.greatestDepth) inside each other"
    }
  }
}

extension Query {
  /// How the query was read if that isn't plain: the problem or the remarks; `nil` if there are none.
  package var explanation: String? {
    if let problem { return problem.description }
    return remarks.isEmpty ? nil : remarks.map(\.description).joined(separator: "; ")
  }
}
