import Articles

/// Reads typed words as a condition; O(n) in their length.
///
/// ```
/// query   = group { "OR" group }          a space binds more tightly than OR
/// group   = { operand }
/// operand = ["-"] ( word | phrase | field ":" value | [field ":"] "(" query ")" )
/// ```
///
/// Like Xapian's parser (https://xapian.org/docs/queryparser.html), which notmuch and mu use, it treats
/// nothing as an error: what cannot be an operator is a word, and what isn't closed ends with the query.
struct QueryParser {
  private(set) var condition: Query.Condition = .all([])
  private(set) var remarks: [Query.Remark] = []
  private(set) var problem: Query.Problem?

  let dialect: Query.Dialect
  private var words: Set<String> = []
  private var conditionCount = 0
  private var groups = [Group()]
  private var hasOr = false

  /// A group in parentheses, or the whole query, as far as it has been read.
  private struct Group {
    var isNegated = false
    /// The field before the parenthesis.
    var field: String?
    /// The operands before the last `OR`.
    var alternatives: [Query.Condition] = []
    /// The operands after the last `OR`.
    var operands: [Query.Condition] = []

    /// The condition of the group; `nil` if it has none.
    var condition: Query.Condition? {
      let all = alternatives + (operands.isEmpty ? [] : [.joined(operands)])
      if all.isEmpty { return nil }
      let condition = all.count == 1 ? all[0] : .any(all)
      return isNegated ? .not(condition) : condition
    }
  }

  init(_ typed: String, as dialect: Query.Dialect) {
    self.dialect = dialect
    var lexer = QueryLexer(typed)
    while problem == nil, let token = lexer.next() {
      switch token {
      case .open(let isNegated, let field): open(Group(isNegated: isNegated, field: field ?? top.field))
      case .close: close()
      case .or: separate()
      case .part(let part): add(part)
      }
      lexer.depth = groups.count - 1
    }
    while groups.count > 1 { close() }
    endAlternatives()
    if top.condition == nil, hasOr, let or = Query.Term("OR", match: .whole) {
      top.operands = [.words(or)]
      remarks = []
    }
    condition = .all([])
    if let whole = top.condition {
      if case .all = whole { condition = whole } else { condition = .all([whole]) }
    }
    if problem != nil { condition = .any([]) }
  }

  private var top: Group {
    get { groups[groups.count - 1] }
    set { groups[groups.count - 1] = newValue }
  }

  private mutating func open(_ group: Group) {
    groups.append(group)
    if groups.count > Query.greatestDepth + 1 { problem = .tooDeep }
  }

  private mutating func close() {
    endAlternatives()
    let group = groups.removeLast()
    if let condition = group.condition { add(condition) }
  }

  /// Reads an `OR`.
  private mutating func separate() {
    hasOr = true
    if top.operands.isEmpty { return note(.loneOr) }
    top.alternatives.append(.joined(top.operands))
    top.operands = []
  }

  /// Notes an `OR` that nothing follows.
  private mutating func endAlternatives() {
    if !top.alternatives.isEmpty, top.operands.isEmpty { note(.loneOr) }
  }

  private mutating func add(_ condition: Query.Condition) {
    guard !top.operands.contains(condition) else { return }
    top.operands.append(condition)
    conditionCount += 1
    if conditionCount > 2 * Query.mostWords { problem = .tooManyWords }
  }

  mutating func note(_ remark: Query.Remark) {
    if !remarks.contains(remark), remarks.count < 10 { remarks.append(remark) }
  }
}

// MARK: - Words

extension QueryParser {
  private mutating func add(_ part: Query.Part) {
    var part = part
    // A field before a parenthesis applies to each word in it.
    if part.field == nil { part.field = top.field }
    guard let condition = part.field == nil ? words(of: part) : field(of: part) else { return }
    for word in condition.words { words.insert(word) }
    if words.count > Query.mostWords { problem = .tooManyWords }
    add(part.isNegated ? .not(condition) : condition)
  }

  /// Returns the condition for words without a field.
  private mutating func words(of part: Query.Part) -> Query.Condition? {
    if !part.isPhrase, part.value == "AND" || part.value == "NOT" { note(.isWord(part.value)) }
    return term(part).map(Query.Condition.words)
  }

  /// Returns the words of a part, to be found as the dialect has it.
  func term(_ part: Query.Part) -> Query.Term? {
    if part.hasStar { return Query.Term(part.value, match: .beginning) }
    switch dialect {
    case .rows: return Query.Term(part.value, match: .part)
    case .list:
      let isWhole = part.isPhrase && !part.isUnfinished
      return Query.Term(part.value, match: isWhole ? .whole : .beginning)
    case .search:
      guard part.isUnfinished, let term = Query.Term(part.value, match: .beginning) else {
        return Query.Term(part.value, match: .whole)
      }
      // A single letter begins too many words to be meaningful, and the “s” of “it's” is a separate word in
      // the index.
      let isShort = !part.isPhrase && term.words.last?.unicodeScalars.count == 1
      return isShort ? Query.Term(part.value, match: .whole) : term
    }
  }
}

extension Query.Condition {
  /// The folded words of the terms in a condition made of one part.
  fileprivate var words: [String] {
    switch self {
    case .words(let term), .field(_, let term):
      WordFolding.words(of: term.text).map { String(decoding: $0.letters, as: UTF8.self) }
    default: []
    }
  }
}
