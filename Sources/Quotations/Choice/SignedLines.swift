/// The paragraphs that hold nothing but quotations, and the lines beside them that name who said them.
///
/// `Ada Lund, baker` above a quotation, or `— Ada Lund` below it. A line with a dash belongs to the quotation
/// above it. A line without one belongs to the quotation below it, unless the row of paragraphs begins with a
/// quotation and ends with a name. So that a heading isn't taken for a speaker, a line without a dash or a
/// role counts only if its row has more than two such lines, or two of which one has a role or both begin
/// with given names or are in capitals. The chance of a signature found this way is ``SignatureReader/chance``.
struct SignedLines {
  /// A paragraph, or a name and the line with its role.
  private struct Item {
    /// The number of its last line.
    var paragraph: Int
    /// The number of its first line.
    var first: Int
    var content: Content
  }

  private enum Content {
    case quoted(choices: Range<Int>)
    case named(Signature)
    case other
  }

  /// A line that may say what a person is: "Baker".
  enum Role {
    case sure, possible
  }

  private var items: [Item] = []

  /// Reads the next sentence.
  ///
  /// - Parameters:
  ///   - choices: the numbers of its quotations.
  ///   - isQuoted: whether it holds nothing but quotations.
  ///   - line: its signature, if it is one.
  ///   - role: whether it possibly or surely is the role of the person named in the line before.
  mutating func read(
    _ sentence: Sentence, choices: Range<Int>, isQuoted: Bool, line: Signature?, role: Role?
  ) {
    if let last = items.last, last.paragraph == sentence.paragraph {
      if isQuoted, case .quoted(let before) = last.content {
        items[items.count - 1].content = .quoted(choices: before.lowerBound..<choices.upperBound)
      } else {
        items[items.count - 1].content = .other
      }
    } else if let role, let last = items.last, case .named(var name) = last.content, !name.hasRole,
      !name.hasDash, last.paragraph == sentence.paragraph - 1
    {
      name.hasRole = role == .sure
      name.hasRoleLine = true
      items[items.count - 1] = Item(
        paragraph: sentence.paragraph, first: last.first, content: .named(name))
    } else {
      let content: Content = isQuoted ? .quoted(choices: choices) : line.map { .named($0) } ?? .other
      items.append(Item(paragraph: sentence.paragraph, first: sentence.paragraph, content: content))
    }
  }

  /// Attributes the quotations that are signed to their speakers.
  func sign(_ choices: inout [Choice]) {
    var start = 0
    while start < items.count {
      var end = start + 1
      while end < items.count, items[end].first == items[end - 1].paragraph + 1, !isOther(end - 1),
        !isOther(end)
      {
        end += 1
      }
      if end - start > 1 {
        alternate(&choices, row: start..<end)
        sign(&choices, row: start..<end)
      }
      start = end
    }
  }

  private func isOther(_ index: Int) -> Bool {
    if case .other = items[index].content { true } else { false }
  }

  private func name(_ index: Int) -> Signature? {
    if case .named(let name) = items[index].content { name } else { nil }
  }

  private func quotations(_ index: Int) -> Range<Int>? {
    if case .quoted(let choices) = items[index].content { choices } else { nil }
  }

  /// Marks consecutive paragraphs that hold only quotations as talk.
  private func alternate(_ choices: inout [Choice], row: Range<Int>) {
    let quoted = row.compactMap(quotations)
    guard quoted.count > 1 else { return }
    for choice in quoted.joined() { choices[choice].isTalk = true }
  }

  private func sign(_ choices: inout [Choice], row: Range<Int>) {
    let begins = name(row.lowerBound) != nil, ends = name(row.upperBound - 1) != nil
    // A row that begins and ends with a name may be read either way.
    let isClear = !(begins && ends)
    let isBelow = !begins && ends
    var pairs: [(name: Signature, choices: Range<Int>)] = []
    for index in row {
      guard let name = name(index) else { continue }
      let quoted = name.hasDash || isBelow ? above(index, in: row) : below(index, in: row)
      if let quoted { pairs.append((name, quoted)) }
    }
    let lines = pairs.filter { !$0.name.hasDash }
    let areNames = lines.allSatisfy { $0.name.isFullName && ($0.name.hasGivenName || $0.name.isShouted) }
    let isRow =
      lines.count > 2
      || (lines.count == 2
        && (areNames || lines.contains { $0.name.hasRole } || lines.allSatisfy { $0.name.hasRoleLine }))
    for (name, quoted) in pairs {
      let isSure = name.hasRole || (isRow && name.isFullName)
      guard name.hasDash || (isClear && isSure && (isRow || name.isFullName)) else { continue }
      for choice in quoted { choices[choice].sign(name.candidate) }
    }
  }

  /// Returns the quotations of the paragraphs before a name, back to the name before it.
  private func above(_ index: Int, in row: Range<Int>) -> Range<Int>? {
    var quoted: Range<Int>?
    for item in row.prefix(upTo: index).reversed() {
      guard let choices = quotations(item) else { break }
      quoted = choices.lowerBound..<(quoted?.upperBound ?? choices.upperBound)
    }
    return quoted
  }

  /// Returns the quotations of the paragraphs after a name, up to the next name.
  private func below(_ index: Int, in row: Range<Int>) -> Range<Int>? {
    var quoted: Range<Int>?
    for item in row.suffix(from: index + 1) {
      guard let choices = quotations(item) else { break }
      quoted = (quoted?.lowerBound ?? choices.lowerBound)..<choices.upperBound
    }
    return quoted
  }
}

extension Chooser {
  /// Returns the role in a short line without a verb that describes the person named in the line before.
  func role(_ sentence: Sentence) -> SignedLines.Role? {
    let line = tokens[sentence.tokens]
    guard sentence.opensParagraph, line.count < 10,
      !line.contains(where: { $0.isAny([.auxiliary, .sure, .pronoun]) || $0.kind == .stop })
    else { return nil }
    return line.contains { $0.isAny([.person, .title]) } ? .sure : line.count < 5 ? .possible : nil
  }
}
