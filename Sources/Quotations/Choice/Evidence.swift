/// What speaks for and against a candidate: a few features, each with one of several values.
///
/// A feature's value is a column of the ranker's table of weights; the candidate's situation is the row.
struct Evidence {
  let text: SourceText
  let tokens: [Token]
  let shapes: [QuotedTextShape]

  /// How many tokens between a candidate and its quotation are examined.
  static let reach = 24
  /// How many values each feature has, in the order in which they are visited: first those of the quotation.
  static let widths = [
    1, 5, 4, 4, Neighbour.count, Neighbour.count, 13, 3, 12, 3, 7, 3, 8, 9, 8, 6, 4, 4, 9, 12, 3, 8, 3, 3,
    Neighbour.count, Neighbour.count,
  ]
  /// How many features belong to the quotation itself.
  private static let shared = 12
  /// The number of columns.
  static let columns = widths.reduce(0, +)

  /// Calls `body` with a column for each feature of a candidate.
  @inline(__always)
  func visit(
    _ index: Int, of candidates: [Candidate], for choice: Choice, after last: Choice?, spoken: Set<NameKey>,
    _ body: (Int) -> Void
  ) {
    let candidate = candidates[index]
    var column = visit(choice, after: last, body)
    var feature = Evidence.shared
    func add(_ value: Int) {
      body(column + value)
      column += Evidence.widths[feature]
      feature += 1
    }
    add(form(of: candidate.mention))
    add(distance(of: candidate.mention, to: choice.token))
    add(between(candidate, choice.token))
    add(cueKind(candidate))
    add(sameness(candidate, last, choice))
    add(candidate.stance.rawValue)
    add(cueDistance(candidate, choice.token))
    add(crossed(candidate, choice.token))
    add(min(candidates.count { $0.situation.rawValue < candidate.situation.rawValue }, 2))
    add(rivals(of: candidate, among: candidates, choice.token))
    add(spoken.isEmpty ? 0 : spoken.contains(NameKey(tokens[candidate.mention.head], in: text)) ? 1 : 2)
    add(min(candidate.mention.phrase.count, 3) - 1)
    add(Neighbour(before: candidate.mention.tokens.lowerBound, in: tokens).rawValue)
    add(Neighbour(after: candidate.mention.tokens.upperBound - 1, in: tokens).rawValue)
  }

  /// Calls `body` with a column for each feature of the quotation itself, which all its candidates share.
  ///
  /// - Returns: the first column of the features that belong to each candidate.
  @inline(__always)
  func visit(_ choice: Choice, after last: Choice?, _ body: (Int) -> Void) -> Int {
    var column = 0
    var feature = 0
    func add(_ value: Int) {
      body(column + value)
      column += Evidence.widths[feature]
      feature += 1
    }
    let shape = shapes[choice.quoted]
    add(0)
    add(shape.ending.rawValue)
    add((choice.place == 0 ? 0 : 2) + (shape.beginsWithCapital ? 1 : 0))
    add(shape.words < 2 ? 0 : shape.words < 4 ? 1 : shape.words < 8 ? 2 : 3)
    add(Neighbour(before: choice.token, in: tokens).rawValue)
    add(Neighbour(after: choice.token, in: tokens).rawValue)
    add(place(of: last, choice))
    add(choice.standsAlone ? 0 : last.map { $0.sentence == choice.sentence } ?? false ? 1 : 2)
    add(3 * family + density(choice))
    add(density(choice))
    add(adjacency(choice))
    add(reply(to: last))
    return column
  }
}
