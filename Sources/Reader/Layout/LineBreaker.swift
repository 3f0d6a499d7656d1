import Frames

/// Breaks a run of text into lines of a given width.
///
/// Lines break after spaces and dashes, inside hyphenated words, and between wide characters, but not at
/// no-break spaces. A word too long for a line is divided at one of its joints (`/`, `.`, `&` …), or else
/// between two clusters. Spaces at a line's end belong to no line. The rules are a subset of UAX #14 that
/// suits running text; lines don't break at spaces within quotation marks (`« Oui »`, rules LB15a and LB15b
/// of its revision 51).
struct LineBreaker {
  /// The text to break: a copy, so that the text around it is never looked at.
  private let text: String
  /// Where it starts in the whole text.
  private let origin: Int
  /// The maximum width of a line, in `columns`.
  private let columns: Int
  /// How much narrower all lines but the first are, in `columns`.
  private let hanging: Int

  /// Divides words at the ends of lines; `nil` if none are divided.
  private let hyphenator: Hyphenator?
  /// Whether spaces after a line feed are kept, as in code.
  private let keepsIndents: Bool

  private var lines: [Range<Int>] = []
  /// The UTF-8 offset of the line's first byte.
  private var lineStart = 0
  /// Whether the line continues one that was too long.
  private var isWrapped = false
  /// The UTF-8 offset after the line's last cluster that isn't a space.
  private var inkEnd = 0
  private var column = 0
  /// The best places to end the line so far: where its ink ends, where the next line starts, and the
  /// `columns` between.
  private var ordinary: BreakPlace?
  private var joint: BreakPlace?
  private var last = BreakClass.blank
  private var secondLast = BreakClass.blank
  /// Whether there are only spaces between here and a mark that opens a quotation.
  private var followsOpeningMark = false

  private struct BreakPlace {
    var inkEnd: Int
    var next: Int
    var column: Int
  }

  private init(
    _ text: String, origin: Int, columns: Int, hanging: Int, hyphenator: Hyphenator?, keepsIndents: Bool
  ) {
    self.hyphenator = hyphenator
    self.keepsIndents = keepsIndents
    self.text = text
    self.origin = origin
    self.columns = max(1, columns)
    self.hanging = hanging
  }

  /// Returns the lines of a part of a text.
  ///
  /// - Parameters:
  ///   - range: UTF-8 offsets into `text`, on grapheme boundaries.
  ///   - columns: the maximum width of a line; less than 1 counts as 1.
  ///   - hanging: how much narrower all lines but the first are, in `columns`.
  ///   - keepsIndents: whether spaces after a line feed are kept, as in code.
  /// - Returns: UTF-8 ranges in order, without the spaces between them; one empty range for text without ink.
  static func lines(
    of text: String, in range: Range<Int>, columns: Int, hanging: Int = 0, hyphenator: Hyphenator? = nil,
    keepsIndents: Bool = false
  ) -> [Range<Int>] {
    let part = range.count == text.utf8.count ? text : text.slice(range).map { String($0) } ?? ""
    var breaker = LineBreaker(
      part, origin: range.lowerBound, columns: columns, hanging: hanging, hyphenator: hyphenator,
      keepsIndents: keepsIndents)
    breaker.run()
    return breaker.lines
  }

  private var limit: Int { lines.isEmpty ? columns : max(1, columns - hanging) }

  private mutating func run() {
    var offset = 0
    let text = text
    let bytes = text.utf8Span.span
    let end = bytes.count
    // Where the last cluster ended: an index that the string knows to be a boundary. At any other index it
    // looks back for one, as far as a row of flags or marks reaches.
    var boundary: String.Index?
    while offset < end {
      let cluster = Self.cluster(at: offset, in: text, bytes: bytes, end: end, boundary: &boundary)
      let next = offset + cluster.length
      var ahead = boundary
      let closes =
        cluster.breakClass == .finalMark && last == .blank
        && (next >= end
          || Self.cluster(at: next, in: text, bytes: bytes, end: end, boundary: &ahead).breakClass
            .followsClosingMark)
      place(cluster, at: offset, isHeld: last == .blank && (followsOpeningMark || closes))
      offset += cluster.length
    }
    if inkEnd > lineStart || lines.isEmpty { append(lineStart..<max(lineStart, inkEnd)) }
  }

  /// Puts the next cluster on the line, or ends the line before it.
  ///
  /// - Parameter isHeld: whether no line may end at the spaces before the cluster.
  private mutating func place(_ cluster: Cluster, at offset: Int, isHeld: Bool) {
    if cluster.breakClass == .lineFeed {
      endLine(at: BreakPlace(inkEnd: inkEnd, next: offset + cluster.length, column: column))
      last = .lineFeed
      isWrapped = false
      followsOpeningMark = false
      return
    }
    if offset > lineStart, !isHeld, !keepsIndents || inkEnd > lineStart,
      last.allowsBreak(before: cluster.breakClass, after: secondLast)
    {
      ordinary = BreakPlace(inkEnd: inkEnd, next: offset, column: column)
    } else if last == .joint, offset > lineStart {
      joint = BreakPlace(inkEnd: inkEnd, next: offset, column: column)
    }
    if cluster.breakClass != .blank {
      while column + cluster.columns > limit, column > 0 { breakLine(before: offset) }
      inkEnd = offset + cluster.length
    }
    if cluster.breakClass == .blank, offset == lineStart, !lines.isEmpty, isWrapped || !keepsIndents {
      lineStart = offset + cluster.length
      inkEnd = lineStart
    } else {
      column += cluster.columns
    }
    if cluster.breakClass == .initialMark {
      followsOpeningMark = last.precedesOpeningMark
    } else if cluster.breakClass != .blank {
      followsOpeningMark = false
    }
    (secondLast, last) = (last, cluster.breakClass)
  }

  /// Ends the line at its best place.
  private mutating func breakLine(before offset: Int) {
    isWrapped = true
    endLine(
      at: hyphenated(before: offset) ?? ordinary ?? joint
        ?? BreakPlace(inkEnd: inkEnd, next: offset, column: column))
  }

  /// Returns the last place where the word at the line's end may be divided, with room for a hyphen.
  ///
  /// A line that is nearly full without it isn't divided.
  private func hyphenated(before offset: Int) -> BreakPlace? {
    guard let hyphenator else { return nil }
    let start = ordinary?.next ?? lineStart
    let used = ordinary.map { CharacterWidth.columns(of: copy(lineStart..<$0.inkEnd)) } ?? 0
    guard limit - used >= 4 else { return nil }
    for place in hyphenator.places(in: text, from: start).reversed() where place < offset && place > start {
      let columns = CharacterWidth.columns(of: copy(lineStart..<place))
      if columns < limit { return BreakPlace(inkEnd: place, next: place, column: columns) }
    }
    return nil
  }

  private func copy(_ range: Range<Int>) -> String { text.slice(range).map { String($0) } ?? "" }

  /// Ends the line at a place; the text after it starts the next line.
  private mutating func endLine(at place: BreakPlace) {
    append(lineStart..<max(lineStart, place.inkEnd))
    lineStart = place.next
    inkEnd = max(place.next, inkEnd)
    column -= place.column
    ordinary = nil
    joint = joint.flatMap { joint in
      guard joint.next > place.next else { return nil }
      return BreakPlace(inkEnd: joint.inkEnd, next: joint.next, column: joint.column - place.column)
    }
  }

  private mutating func append(_ line: Range<Int>) {
    lines.append(line.lowerBound + origin..<line.upperBound + origin)
  }
}
