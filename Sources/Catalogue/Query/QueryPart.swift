extension Query {
  /// A piece of a query as typed: a word or a phrase, with the field before it.
  package struct Part: Hashable, Sendable {
    /// The name before the colon, as typed; `nil` if the piece has none.
    var field: String?
    /// What is looked for, without quotation marks and without `*` at its end.
    var value = ""
    /// Whether the value was in quotation marks.
    var isPhrase = false
    /// Whether a `*` follows the value.
    var hasStar = false
    /// Whether a minus sign precedes it.
    var isNegated = false
    /// Whether it may continue: nothing follows it, not even a space or a closing quotation mark.
    var isUnfinished = false
    /// Where it is, from its minus sign to its last mark, in `UTF-8 offsets`.
    var range = 0..<0
    /// Where the value is, including its quotation marks, in `UTF-8 offsets`.
    var valueRange = 0..<0

    /// The field and the value as one text.
    var whole: String { field.map { "\($0):\(value)" } ?? value }
  }
}

/// What a query is made of.
enum QueryToken: Hashable {
  /// A parenthesis that opens a group, with the minus sign and the field before it.
  case open(isNegated: Bool, field: String?)
  /// A parenthesis that closes a group.
  case close
  /// `OR`.
  case or
  /// A word or a phrase.
  case part(Query.Part)
}

/// Splits a query into tokens; O(n) in its length.
struct QueryLexer {
  private let scalars: [Unicode.Scalar]
  /// The UTF-8 offset of each scalar, and of the end.
  private let offsets: [Int]
  private var position = 0
  /// How many groups are open; if any are, a closing parenthesis ends the last and isn't part of a word.
  var depth = 0

  init(_ typed: String) {
    scalars = Array(typed.unicodeScalars)
    var offset = 0
    var offsets: [Int] = []
    offsets.reserveCapacity(scalars.count + 1)
    for scalar in scalars {
      offsets.append(offset)
      offset += UTF8.width(scalar)
    }
    self.offsets = offsets + [offset]
  }

  /// Returns the next token; `nil` at the end.
  mutating func next() -> QueryToken? {
    while let scalar = here, scalar.properties.isWhitespace { position += 1 }
    let start = position
    guard let first = here else { return nil }
    if first == ")", depth > 0 {
      position += 1
      return .close
    }
    var part = Query.Part()
    // A lone dash or a run of dashes is punctuation.
    if first == "-", let after = scalar(1), !after.properties.isWhitespace, after != "-" {
      part.isNegated = true
      position += 1
    }
    if here == "(" {
      position += 1
      return .open(isNegated: part.isNegated, field: nil)
    }
    if let name = fieldName() {
      part.field = name
      position += name.unicodeScalars.count + 1
      if here == "(", Query.isField(name) {
        position += 1
        return .open(isNegated: part.isNegated, field: name)
      }
    }
    read(valueOf: &part)
    part.range = offsets[start]..<offsets[position]
    return part == .or(at: part.range, isUnfinished: part.isUnfinished) ? .or : .part(part)
  }

  private var here: Unicode.Scalar? { scalar(0) }

  private func scalar(_ distance: Int) -> Unicode.Scalar? {
    position + distance < scalars.count ? scalars[position + distance] : nil
  }

  /// Returns the name of a field if one is here, followed by a colon.
  private func fieldName() -> String? {
    var length = 0
    while let scalar = scalar(length), scalar.isFieldLetter { length += 1 }
    guard length > 0, scalar(length) == ":" else { return nil }
    var name = String.UnicodeScalarView()
    name.append(contentsOf: scalars[position..<position + length])
    return String(name)
  }

  private mutating func read(valueOf part: inout Query.Part) {
    let start = position
    if let mark = here, mark.isPhraseMark { readPhrase(&part) } else { readWord(&part) }
    part.valueRange = offsets[start]..<offsets[position]
  }

  private mutating func readPhrase(_ part: inout Query.Part) {
    position += 1
    part.isPhrase = true
    let start = position
    while let scalar = here, !scalar.isPhraseMark { position += 1 }
    part.value = text(start..<position)
    guard here != nil else {
      part.isUnfinished = !(scalars.last?.properties.isWhitespace ?? true) && start < position
      return
    }
    position += 1
    guard here == "*" else { return }
    part.hasStar = true
    position += 1
  }

  private mutating func readWord(_ part: inout Query.Part) {
    let start = position
    var inner = 0
    while let scalar = here, !scalar.properties.isWhitespace, !scalar.isPhraseMark {
      if scalar == ")", inner == 0, depth > 0 { break }
      if scalar == "(" { inner += 1 }
      if scalar == ")" { inner -= 1 }
      position += 1
    }
    var end = position
    while end > start, scalars[end - 1] == "*" {
      end -= 1
      part.hasStar = true
    }
    part.value = text(start..<end)
    part.isUnfinished = position == scalars.count
  }

  private func text(_ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[range])
    return String(text)
  }
}

extension Query.Part {
  /// Creates the word `OR` as a part.
  fileprivate static func or(at range: Range<Int>, isUnfinished: Bool) -> Query.Part {
    Query.Part(value: "OR", isUnfinished: isUnfinished, range: range, valueRange: range)
  }
}

extension Query {
  /// Whether a field has this name, ignoring case.
  static func isField(_ name: String) -> Bool { fieldNames.contains(name.lowercased()) }
}

extension Unicode.Scalar {
  /// Whether it begins or ends a phrase.
  fileprivate var isPhraseMark: Bool {
    switch self {
    case "\"", "“", "”", "„", "«", "»": true
    default: false
    }
  }

  /// Whether names of fields can contain it.
  fileprivate var isFieldLetter: Bool {
    switch self {
    case "a"..."z", "A"..."Z", "_": true
    default: false
    }
  }
}
