/// A line that says who wrote the quotation after it.
///
/// For example `On Wed, 7 May 2025 at 09:12, Ada Quill <ada@harbour.example> wrote:`.
struct ReplyLine {
  /// Who wrote it; `nil` if the line doesn't say.
  let name: String?
  /// Whether the line is sufficient evidence, even if the quotation isn't marked.
  let isCertain: Bool
  /// Whether the line has the address of the writer.
  let hasAddress: Bool
  /// Whether the line may have begun on the previous one.
  let isOpen: Bool

  /// Reads a line; `nil` for other lines.
  init?(_ line: String) {
    guard line.utf8.count <= 500 else { return nil }
    var words = line.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let last = words.popLast(), last.hasSuffix(":") || last.hasSuffix("：") else { return nil }
    if last.count > 1 { words.append(String(last.dropLast())) }
    guard !words.isEmpty else { return nil }
    let verb = ReplyLineWords.verb(in: words)
    let address = words.lastIndex { $0.contains("@") }
    let hasDigits = words.contains { !$0.contains("@") && $0.contains(where: \.isNumber) }
    let opens = ReplyLineWords.openings.contains(ReplyLineWords.key(of: words[0]))
    let endsWithAddress = address == words.count - 1 && words.last?.hasSuffix(">") == true
    let isQuoting = ReplyLineWords.quoting.contains(ReplyLineWords.key(of: words[0])) && address != nil
    guard verb != nil || endsWithAddress || isQuoting else { return nil }
    hasAddress = address != nil
    // "On 7 May the mayor wrote:" may be the sender's words.
    let hasTime = words.contains(where: ReplyLineWords.isTime)
    isCertain =
      isQuoting || verb != nil && (hasTime || hasAddress && (hasDigits || words.count <= 12))
      || verb == nil && endsWithAddress && hasDigits
    isOpen = verb != nil && !opens && !hasDigits
    name = Self.name(in: words, verb: verb, address: address)
  }

  private static func name(in words: [String], verb: Range<Int>?, address: Int?) -> String? {
    let before = Array(words[..<(verb?.lowerBound ?? words.count)])
    let after = verb.map { Array(words[$0.upperBound...]) } ?? []
    // "schrieb Ada Quill:" in contrast to "schrieb am 7.5.2025:".
    let nameFollows =
      !after.isEmpty && !after.contains { !$0.contains("@") && $0.contains(where: \.isNumber) }
    let side = nameFollows ? after : before
    let mark = side.firstIndex { $0.contains("@") }
    let name = lastName(in: mark.map { Array(side[..<$0]) } ?? side)
    if let name { return name }
    guard let address else { return nil }
    let place = words[address].replacing("mailto:", with: "").trimmingMarks
    return place.isEmpty ? nil : place
  }

  /// Returns the words at the end that aren't part of a date.
  private static func lastName(in words: [String]) -> String? {
    var name: [String] = []
    for word in words.reversed() {
      if word.contains(where: \.isNumber) || ReplyLineWords.isDateWord(ReplyLineWords.key(of: word)) {
        break
      }
      if word.contains("<"), word.contains(">") { break }
      // Some programs explain the writer's mark: `"AQ" == Ada Quill <ada@harbour.example> writes:`.
      if word == "==" { break }
      name.append(word)
    }
    guard name.count <= 6 else { return nil }
    let text = name.reversed().joined(separator: " ").trimmingMarks
    return text.contains(where: \.isLetter) ? text : nil
  }
}

extension String {
  /// The text without marks and spaces at its ends; parentheses and full stops within a name stay.
  fileprivate var trimmingMarks: String {
    let marks: Set<Character> = [
      ",", ";", ":", "<", ">", "(", ")", "[", "]", "\"", "'", "*", " ", "-", "–", "|", "“", "”", "„",
    ]
    guard let first = firstIndex(where: { !marks.contains($0) }),
      let last = lastIndex(where: { !marks.contains($0) })
    else { return "" }
    return String(self[first...last])
  }
}
