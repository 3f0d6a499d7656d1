import Catalogue
import Frames

/// The sign in the margin for the finding of a check, clear even without colours.
struct CheckSign: Hashable {
  /// The sign: one column.
  let text: String
  /// Its style.
  let style: Style

  /// Makes the sign of a checked quotation.
  init(_ row: CheckRow) {
    text = row.isAccepted ? Self.accepted : Self.text(of: row.finding)
    style = row.isFine ? .secondary : .problem
  }

  private static let accepted = "✓"

  private static func text(of finding: CheckRow.Finding) -> String {
    switch finding {
    case .asSaid: "="
    case .marked: "…"
    case .light: "~"
    case .unquoted: "¶"
    case .misattributed: "@"
    case .altered: "≠"
    case .notFound: "∅"
    case .negation: "!"
    }
  }

  /// What the signs mean, worst first, for help.
  static let meanings: [(String, String)] =
    CheckRow.Finding.allCases.reversed().map { finding in
      (text(of: finding), (finding == .negation ? "checked (gk): " : "") + finding.words)
    } + [(accepted, "you accepted it")]
}

/// The signs of an article's checked quotations, in the order of the text.
struct CheckSigns: Hashable {
  private var rows: [CheckRow] = []

  /// Whether nothing was checked.
  var isEmpty: Bool { rows.isEmpty }

  /// Makes an empty set of signs.
  init() {}

  /// Makes the signs of checked quotations, in any order.
  init(_ rows: [CheckRow]) { self.rows = rows.sorted { $0.range.lowerBound < $1.range.lowerBound } }

  /// Returns the worst sign of the quotations that begin in a line; O(log n).
  func sign(of line: Range<Int>) -> CheckSign? {
    let first = rows.indices.partitionPoint { rows[$0].range.lowerBound >= line.lowerBound }
    let starting = rows[first...].prefix { $0.range.lowerBound < line.upperBound }
    return starting.max { ($0.isFine ? 0 : 1, $0.finding) < ($1.isFine ? 0 : 1, $1.finding) }.map(
      CheckSign.init)
  }

  /// Returns the quotation at a range; O(log n).
  func row(at range: Range<Int>) -> CheckRow? {
    let first = rows.indices.partitionPoint { rows[$0].range.upperBound > range.lowerBound }
    return rows[first...].first.flatMap { $0.range.overlaps(range) ? $0 : nil }
  }

  /// Notes whether a quotation is accepted.
  mutating func accept(_ range: Range<Int>, _ isAccepted: Bool) {
    for index in rows.indices where rows[index].range == range { rows[index].isAccepted = isAccepted }
  }
}
