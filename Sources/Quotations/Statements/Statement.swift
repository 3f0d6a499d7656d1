/// All that one speaker says in one go: the quotations of a text that share a statement number.
///
/// The halves around "he said" and the paragraphs of a long statement belong together.
package struct Statement: Hashable, Sendable {
  /// The first quotation.
  package let first: Quotation
  /// The other quotations, in order.
  package private(set) var others: [Quotation] = []
  /// Who said it: the attribution of the first part that has one.
  package private(set) var attribution: Attribution?

  /// The range from its first mark to its last, in `UTF-8 offsets`.
  package var range: Range<Int> { first.range.lowerBound..<(others.last ?? first).range.upperBound }

  /// All its quotations, in order.
  package var parts: [Quotation] { [first] + others }

  private init(first: Quotation) {
    self.first = first
    attribution = first.attribution
  }

  private mutating func append(_ part: Quotation) {
    others.append(part)
    if attribution == nil { attribution = part.attribution }
  }

  /// Returns the statements among quotations, in the order in which they start, without scare quotes and
  /// titles.
  ///
  /// O(n) in the number of quotations.
  ///
  /// - Parameter quotations: the quotations of one text, in order.
  package static func statements(of quotations: [Quotation]) -> [Statement] {
    var statements: [Statement] = []
    var places: [Int: Int] = [:]
    places.reserveCapacity(quotations.count)
    for quotation in quotations where quotation.kind.isSpeech {
      if let place = places[quotation.statement] {
        statements[place].append(quotation)
      } else {
        places[quotation.statement] = statements.count
        statements.append(Statement(first: quotation))
      }
    }
    return statements
  }

  /// Creates the statement of a quotation from the parts that adjoin it.
  ///
  /// Parts adjoin if no other speech and no paragraph without a quotation separates them:
  ///
  /// ```
  /// “The harbour is open,” Orla Finch said. “It stays open.”
  ///
  /// “Come and see.”
  /// ```
  ///
  /// O(n) in the number of quotations and the length of the text between the parts.
  ///
  /// - Parameters:
  ///   - quotation: any quotation; the statement's only part if it isn't one of `quotations`.
  ///   - quotations: the quotations of `text`, in order.
  package init(around quotation: Quotation, among quotations: [Quotation], in text: String) {
    let speech = quotations.filter { $0.kind.isSpeech || $0 == quotation }
    guard let index = speech.firstIndex(of: quotation) else {
      self.init(first: quotation)
      return
    }
    var first = index
    var last = index
    while first > 0, Self.stand(speech[first - 1], speech[first], togetherIn: text) { first -= 1 }
    while last + 1 < speech.count, Self.stand(speech[last], speech[last + 1], togetherIn: text) { last += 1 }
    self.init(first: speech[first])
    for part in speech[first...last].dropFirst() { append(part) }
  }

  /// Returns whether two quotations belong to one statement and to the same or adjoining paragraphs.
  private static func stand(_ first: Quotation, _ second: Quotation, togetherIn text: String) -> Bool {
    guard first.statement == second.statement, first.range.upperBound <= second.range.lowerBound,
      second.range.upperBound <= text.utf8.count
    else { return false }
    let bytes = text.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: first.range.upperBound)
    let end = bytes.index(start, offsetBy: second.range.lowerBound - first.range.upperBound)
    var breaks = 0
    var lineBreaks = 0
    for byte in bytes[start..<end] {
      lineBreaks = byte == UInt8(ascii: "\n") ? lineBreaks + 1 : 0
      if lineBreaks == 2 { breaks += 1 }
    }
    return breaks <= 1
  }
}
